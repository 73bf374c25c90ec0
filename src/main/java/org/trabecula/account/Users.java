package org.trabecula.account;

import jakarta.persistence.LockModeType;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.repository.Repository;

interface Users extends Repository<User, UUID> {

    Optional<User> findById(UUID id);

    Optional<User> findByUsername(String username);

    List<User> findByIdIn(java.util.Collection<UUID> ids);

    List<User> findAllByOrderByDisplayNameAscUsernameAsc();

    boolean existsByUsername(String username);

    boolean existsByRole(Role role);

    List<User> findAllByIdIn(Collection<UUID> ids);

    @Lock(LockModeType.PESSIMISTIC_WRITE)
    List<User> findByRoleAndDeactivatedAtIsNullOrderById(Role role);

    User save(User user);
}
