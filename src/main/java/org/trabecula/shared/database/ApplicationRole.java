package org.trabecula.shared.database;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import org.flywaydb.core.api.callback.Callback;
import org.flywaydb.core.api.callback.Context;
import org.flywaydb.core.api.callback.Event;
import org.jspecify.annotations.Nullable;

/**
 * The database role of the application: it may read and write rows, and owns nothing, so it can neither change the schema nor
 * switch off the triggers that protect signed records.
 *
 * <p>Flyway runs as the owner of the schema; before it migrates, this makes the role if there is none and grants it, by
 * default privileges, the use of every table to come. If both are the same role (a deployment with one user), nothing is granted,
 * and the protection of records is Java's and the triggers' alone.
 */
public final class ApplicationRole implements Callback {

    private final String role;
    private final @Nullable String password;

    public ApplicationRole(String role, @Nullable String password) {
        if (!role.matches("[a-z_][a-z0-9_]{0,62}")) {
            throw new IllegalArgumentException(
                    "database user '" + role + "', expected lower-case letters, digits and _");
        }
        this.role = role;
        this.password = password;
    }

    @Override
    public boolean supports(Event event, Context context) {
        return event == Event.BEFORE_MIGRATE;
    }

    @Override
    public boolean canHandleInTransaction(Event event, Context context) {
        return true;
    }

    @Override
    public void handle(Event event, Context context) {
        try {
            prepare(context.getConnection());
        } catch (SQLException e) {
            throw new IllegalStateException("could not prepare the database role " + role, e);
        }
    }

    @Override
    public String getCallbackName() {
        return "application-role";
    }

    private void prepare(Connection owner) throws SQLException {
        if (role.equals(owner.getMetaData().getUserName())) {
            return;
        }
        try (Statement statement = owner.createStatement()) {
            if (!exists(owner)) {
                String login =
                        password == null || password.isEmpty() ? "" : " password " + statement.enquoteLiteral(password);
                statement.execute("create role " + role + " login" + login);
            }
            statement.execute("grant usage on schema public to " + role);
            statement.execute("revoke create on schema public from public");
            statement.execute(
                    "alter default privileges in schema public grant select, insert, update, delete on tables to "
                            + role);
            statement.execute("alter default privileges in schema public grant usage, select on sequences to " + role);
        }
    }

    private boolean exists(Connection owner) throws SQLException {
        try (PreparedStatement query = owner.prepareStatement("select 1 from pg_roles where rolname = ?")) {
            query.setString(1, role);
            try (ResultSet rows = query.executeQuery()) {
                return rows.next();
            }
        }
    }
}
