package org.trabecula.account;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Persistable;

/** A user. Never deleted, only deactivated: signatures and the trail keep the name. */
@Entity
@Table(name = "account_user")
class User implements Persistable<UUID> {

    @Id
    private UUID id;

    @Version
    private @Nullable Long version;

    private String username;
    private String displayName;

    @Enumerated(EnumType.STRING)
    private Role role;

    private String passwordHash;
    private boolean passwordOnce;
    private @Nullable Instant passwordOnceUntil;

    @Column(updatable = false)
    private Instant createdAt;

    private @Nullable Instant lastSignInAt;
    private @Nullable Instant deactivatedAt;
    private @Nullable String deactivatedWhy;

    @SuppressWarnings("NullAway.Init") // for Hibernate
    protected User() {}

    User(UUID id, String username, String displayName, Role role, String passwordHash, Instant now) {
        this.id = id;
        this.username = username;
        this.displayName = displayName;
        this.role = role;
        this.passwordHash = passwordHash;
        this.createdAt = now;
    }

    /** Puts a password that its owner chose. */
    void choosePassword(String hash) {
        passwordHash = hash;
        passwordOnce = false;
        passwordOnceUntil = null;
    }

    /** Puts a password that works until then and must be replaced at the first sign-in. */
    void givePasswordOnce(String hash, Instant until) {
        passwordHash = hash;
        passwordOnce = true;
        passwordOnceUntil = until;
    }

    void changeRole(Role role) {
        this.role = role;
    }

    void deactivate(String why, Instant now) {
        if (deactivatedAt == null) {
            deactivatedAt = now;
            deactivatedWhy = why;
        }
    }

    void reactivate() {
        deactivatedAt = null;
        deactivatedWhy = null;
    }

    void signedIn(Instant now) {
        lastSignInAt = now;
    }

    boolean mayUsePasswordAt(Instant now) {
        return isActive() && (passwordOnceUntil == null || now.isBefore(passwordOnceUntil));
    }

    boolean isActive() {
        return deactivatedAt == null;
    }

    SignedIn asSignedIn() {
        return new SignedIn(id, username, displayName, role, passwordOnce);
    }

    @Override
    public UUID getId() {
        return id;
    }

    @Override
    public boolean isNew() {
        return version == null;
    }

    String username() {
        return username;
    }

    String displayName() {
        return displayName;
    }

    Role role() {
        return role;
    }

    String passwordHash() {
        return passwordHash;
    }

    boolean passwordOnce() {
        return passwordOnce;
    }

    Instant createdAt() {
        return createdAt;
    }

    @Nullable
    Instant lastSignInAt() {
        return lastSignInAt;
    }

    @Nullable
    Instant deactivatedAt() {
        return deactivatedAt;
    }
}
