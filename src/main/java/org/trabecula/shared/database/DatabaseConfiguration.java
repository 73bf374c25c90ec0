package org.trabecula.shared.database;

import java.util.Map;
import org.springframework.boot.flyway.autoconfigure.FlywayConfigurationCustomizer;
import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.session.jdbc.PostgreSqlJdbcIndexedSessionRepositoryCustomizer;

/** Flyway as the owner, everything else as the application's role; scripts know the latter as <code>${app}</code>. */
@Configuration(proxyBeanMethods = false)
class DatabaseConfiguration {

    @Bean
    FlywayConfigurationCustomizer applicationRole(JdbcConnectionDetails application) {
        String role = application.getUsername();
        if (role == null) {
            throw new IllegalStateException("no database user: set spring.datasource.username");
        }
        return flyway -> flyway.placeholders(Map.of("app", role))
                .callbacks(new ApplicationRole(role, application.getPassword()));
    }

    /** Two requests of one session at once must not fail on the session's own table. */
    @Bean
    PostgreSqlJdbcIndexedSessionRepositoryCustomizer sessionsInPostgres() {
        return new PostgreSqlJdbcIndexedSessionRepositoryCustomizer();
    }
}
