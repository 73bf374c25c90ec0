package org.trabecula.account;

import java.util.Collection;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.trabecula.shared.NotFound;
import org.trabecula.shared.user.People;

@Service
@Transactional(readOnly = true)
class UserNames implements People {

    private final Users users;

    UserNames(Users users) {
        this.users = users;
    }

    @Override
    public String displayName(UUID userId) {
        return users.findById(userId).orElseThrow(NotFound::new).displayName();
    }

    @Override
    public Map<UUID, String> displayNames(Collection<UUID> userIds) {
        return users.findAllByIdIn(userIds).stream().collect(Collectors.toMap(User::getId, User::displayName));
    }
}
