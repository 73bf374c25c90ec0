package org.trabecula.embedded;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnClass;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.boot.flyway.autoconfigure.FlywayAutoConfiguration;
import org.springframework.boot.flyway.autoconfigure.FlywayConnectionDetails;
import org.springframework.boot.jdbc.autoconfigure.DataSourceAutoConfiguration;
import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;
import org.springframework.context.annotation.Bean;

/**
 * The default database, when none is set: a server of our own. An auto-configuration, since only so does it reliably give way
 * to a data source that is set, to a container's and to a test's.
 */
@AutoConfiguration(before = {DataSourceAutoConfiguration.class, FlywayAutoConfiguration.class})
@ConditionalOnClass(EmbeddedPostgres.class)
@ConditionalOnProperty(name = "spring.datasource.url", matchIfMissing = true, havingValue = "never")
@ConditionalOnMissingBean(JdbcConnectionDetails.class)
class EmbeddedDatabaseAutoConfiguration {

    private static final String DATABASE = "trabecula";
    private static final String OWNER = "postgres";
    private static final String APPLICATION = "trabecula_app";

    @Bean(destroyMethod = "close")
    EmbeddedServer embeddedServer(@Value("${trabecula.embedded.directory:data}") Path directory) throws SQLException {
        EmbeddedServer server = EmbeddedServer.start(directory);
        try (Connection owner = DriverManager.getConnection(server.url(OWNER, OWNER));
                Statement statement = owner.createStatement()) {
            boolean made;
            try (ResultSet rows =
                    statement.executeQuery("select 1 from pg_database where datname = '" + DATABASE + "'")) {
                made = rows.next();
            }
            if (!made) {
                statement.execute("create database " + DATABASE);
            }
        } catch (SQLException e) {
            server.close();
            throw e;
        }
        return server;
    }

    @Bean
    JdbcConnectionDetails embeddedConnection(EmbeddedServer server) {
        return new EmbeddedConnection(server.url(APPLICATION, DATABASE), APPLICATION);
    }

    @Bean
    FlywayConnectionDetails embeddedOwnerConnection(EmbeddedServer server) {
        return new EmbeddedOwnerConnection(server.url(OWNER, DATABASE), OWNER);
    }

    /** The application's own connection; the server trusts everybody on this machine. */
    record EmbeddedConnection(String getJdbcUrl, String getUsername) implements JdbcConnectionDetails {
        @Override
        public String getPassword() {
            return "";
        }
    }

    /** The connection that owns the schema. */
    record EmbeddedOwnerConnection(String getJdbcUrl, String getUsername) implements FlywayConnectionDetails {
        @Override
        public String getPassword() {
            return "";
        }
    }
}
