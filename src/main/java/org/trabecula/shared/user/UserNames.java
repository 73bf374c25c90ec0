package org.trabecula.shared.user;

import java.util.Collection;
import java.util.Map;
import java.util.UUID;

/** Says who did something: modules keep ids of users, screens show names. */
public interface UserNames {

    /** Returns the display names of these users, also of those who may no longer sign in; unknown ids are left out. One query. */
    Map<UUID, String> displayNames(Collection<UUID> ids);
}
