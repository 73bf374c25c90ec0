package org.trabecula.shared.user;

import java.util.Collection;
import java.util.Map;
import java.util.UUID;

/** Names of users by id, for screens that say who did something. Knows deactivated users too: nobody is ever deleted. */
public interface People {

    /** Returns the name as it stands under a signature; throws {@link org.trabecula.shared.NotFound} for an unknown id. */
    String displayName(UUID userId);

    /** Returns the names of several users by one query; unknown ids are left out. */
    Map<UUID, String> displayNames(Collection<UUID> userIds);
}
