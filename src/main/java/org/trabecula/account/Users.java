package org.trabecula.account;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.repository.Repository;

interface Users extends Repository<User, UUID> {

    Optional<User> findById(UUID id);

    Optional<User> findByUsername(String username);

    List<User> findByIdIn(java.util.Collection<UUID> ids);

    List<User> findAllByOrderByDisplayNameAscUsernameAsc();

    boolean existsByUsername(String username);

    boolean existsByRole(Role role);

    long countByRoleAndDeactivatedAtIsNull(Role role);

    User save(User user);
}
