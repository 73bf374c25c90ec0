package org.trabecula.account;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.trabecula.shared.NotFound;
import org.trabecula.shared.audit.AuditKind;
import org.trabecula.shared.audit.AuditSubject;
import org.trabecula.shared.audit.Recorded;

/** Keeps the users. Only admins may; nobody changes or deactivates themselves, and one active admin stays. */
@Service
@Transactional(readOnly = true)
@PreAuthorize("hasRole('ADMIN')")
public class Accounts {

    private final Users users;
    private final PasswordEncoder encoder;
    private final OpenSessions sessions;
    private final SignInLimit limit;
    private final AccountSettings settings;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Accounts(
            Users users,
            PasswordEncoder encoder,
            OpenSessions sessions,
            SignInLimit limit,
            AccountSettings settings,
            ApplicationEventPublisher events,
            Clock clock) {
        this.users = users;
        this.encoder = encoder;
        this.sessions = sessions;
        this.limit = limit;
        this.settings = settings;
        this.events = events;
        this.clock = clock;
    }

    /** Returns all users by name. */
    public List<UserRow> all() {
        return users.findAllByOrderByDisplayNameAscUsernameAsc().stream()
                .map(this::row)
                .toList();
    }

    /**
     * Adds a user, who signs in with the one-time password returned.
     *
     * @throws UnusableUser if the user name is taken or has another form, or the name is empty or too long
     */
    @Transactional
    public OneTimePassword add(String username, String displayName, Role role) {
        String name = username.strip().toLowerCase(Locale.ROOT);
        if (!name.matches("[a-z0-9][a-z0-9._-]{1,39}")) {
            throw new UnusableUser("username", "account.users.username.form");
        }
        if (users.existsByUsername(name)) {
            throw new UnusableUser("username", "account.users.username.taken");
        }
        String shown = displayName.strip();
        if (shown.isEmpty() || shown.length() > 100) {
            throw new UnusableUser("displayName", "account.users.displayName.form");
        }
        User user = new User(UUID.randomUUID(), name, shown, role, "", clock.instant());
        OneTimePassword once = giveOnce(user);
        users.save(user);
        record(AuditKind.CREATED, user, "role:" + role);
        return once;
    }

    /** Gives a user a new one-time password; the old one and what is open with it end. */
    @Transactional
    public OneTimePassword resetPassword(UUID id, UUID by) {
        User user = other(id, by);
        OneTimePassword once = giveOnce(user);
        limit.unlock(user.username());
        sessions.end(user);
        record(AuditKind.CHANGED, user, "password:reset");
        return once;
    }

    /** Lets a user try again who typed wrong passwords. */
    @Transactional
    public void unlock(UUID id) {
        User user = find(id);
        limit.unlock(user.username());
        record(AuditKind.CHANGED, user, "unlocked");
    }

    /** @throws UnusableUser if no active admin would be left */
    @Transactional
    public void changeRole(UUID id, Role role, UUID by) {
        User user = other(id, by);
        keepAnAdmin(user, role == Role.ADMIN);
        user.changeRole(role);
        sessions.end(user);
        record(AuditKind.CHANGED, user, "role:" + role);
    }

    /** @throws UnusableUser if no reason is given, or no active admin would be left */
    @Transactional
    public void deactivate(UUID id, String why, UUID by) {
        User user = other(id, by);
        String reason = why.strip();
        if (reason.isEmpty() || reason.length() > 200) {
            throw new UnusableUser("why", "account.users.why.form");
        }
        keepAnAdmin(user, false);
        user.deactivate(reason, clock.instant());
        sessions.end(user);
        record(AuditKind.CHANGED, user, "deactivated");
    }

    /** Lets a deactivated user in again, with a new one-time password. */
    @Transactional
    public OneTimePassword reactivate(UUID id, UUID by) {
        User user = other(id, by);
        user.reactivate();
        OneTimePassword once = giveOnce(user);
        record(AuditKind.CHANGED, user, "reactivated");
        return once;
    }

    private OneTimePassword giveOnce(User user) {
        String password = PasswordRules.once();
        Instant until = clock.instant().plus(settings.onceValid());
        user.givePasswordOnce(encoder.encode(password), until);
        return new OneTimePassword(user.getId(), user.displayName(), password, until);
    }

    private User find(UUID id) {
        return users.findById(id).orElseThrow(NotFound::new);
    }

    private User other(UUID id, UUID by) {
        if (id.equals(by)) {
            throw new UnusableUser("", "account.users.self");
        }
        return find(id);
    }

    /** Locks the admins, so that two of them cannot remove each other at once. */
    private void keepAnAdmin(User user, boolean staysAdmin) {
        List<User> admins = users.findByRoleAndDeactivatedAtIsNullOrderById(Role.ADMIN);
        if (!staysAdmin && admins.stream().allMatch(admin -> admin.getId().equals(user.getId())) && !admins.isEmpty()) {
            throw new UnusableUser("", "account.users.last-admin");
        }
    }

    private UserRow row(User user) {
        UserRow.State state = !user.isActive()
                ? UserRow.State.DEACTIVATED
                : !user.passwordOnce()
                        ? UserRow.State.ACTIVE
                        : user.lastSignInAt() == null ? UserRow.State.INVITED : UserRow.State.RESET;
        return new UserRow(
                user.getId(),
                user.username(),
                user.displayName(),
                user.role(),
                state,
                limit.isShut(user.username()),
                user.lastSignInAt(),
                user.createdAt());
    }

    private void record(AuditKind kind, User user, String note) {
        events.publishEvent(
                new Recorded(kind, AuditSubject.of("user", user.getId()).noting(note)));
    }
}
