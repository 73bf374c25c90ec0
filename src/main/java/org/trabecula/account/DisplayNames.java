package org.trabecula.account;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.trabecula.shared.user.UserNames;

/** The names that stand under what people did. */
@Component
class DisplayNames implements UserNames {

    private final Users users;

    DisplayNames(Users users) {
        this.users = users;
    }

    @Override
    @Transactional(readOnly = true)
    public Map<UUID, String> displayNames(Collection<UUID> ids) {
        Map<UUID, String> names = new HashMap<>();
        if (!ids.isEmpty()) {
            users.findByIdIn(ids).forEach(user -> names.put(user.getId(), user.displayName()));
        }
        return names;
    }
}
