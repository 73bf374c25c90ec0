package org.trabecula.assessment;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import org.trabecula.shared.user.UserNames;

/** Says who somebody is. */
@Component
class People {
    private final ObjectProvider<UserNames> names;

    People(ObjectProvider<UserNames> names) {
        this.names = names;
    }

    /** The display names of those who are known. */
    Map<UUID, String> names(Collection<UUID> users) {
        UserNames known = names.getIfAvailable();
        return known == null || users.isEmpty() ? Map.of() : known.displayNames(users);
    }

    /** The display name, or {@code null} where nobody knows it. */
    @Nullable
    String name(UUID user) {
        UserNames known = names.getIfAvailable();
        return known == null ? null : known.displayNames(List.of(user)).get(user);
    }
}
