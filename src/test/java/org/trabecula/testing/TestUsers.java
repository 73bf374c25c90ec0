package org.trabecula.testing;

import java.util.UUID;
import java.util.function.Supplier;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.jdbc.core.JdbcTemplate;
import org.trabecula.account.ActAs;
import org.trabecula.account.DemoUsers;

/** The users of tests: clinician, clinician2, nurse, admin, admin2, with one password. */
@TestComponent
public class TestUsers {

    public static final String CLINICIAN = "clinician";
    public static final String CLINICIAN_2 = "clinician2";
    public static final String NURSE = "nurse";
    public static final String ADMIN = "admin";
    public static final String ADMIN_2 = "admin2";
    public static final String PASSWORD = DemoUsers.PASSWORD;

    private final DemoUsers users;
    private final ActAs actAs;
    private final JdbcTemplate jdbc;

    TestUsers(DemoUsers users, ActAs actAs, JdbcTemplate jdbc) {
        this.users = users;
        this.actAs = actAs;
        this.jdbc = jdbc;
    }

    void create() {
        users.ensure();
    }

    /** Returns what a service answers to this user: {@code users.as(NURSE, () -> patients.find(id))}. */
    public <T> T as(String username, Supplier<T> action) {
        return actAs.user(username, action);
    }

    /** Calls a service as this user. */
    public void as(String username, Runnable action) {
        actAs.user(username, action);
    }

    /** Returns the id of a user. */
    public UUID id(String username) {
        UUID id = jdbc.queryForObject("select id from account_user where username = ?", UUID.class, username);
        if (id == null) {
            throw new IllegalArgumentException("no user " + username);
        }
        return id;
    }
}
