package org.trabecula.testing;

import org.springframework.boot.flyway.autoconfigure.FlywayConnectionDetails;
import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;

/** Puts the application on the {@link DatabaseServer} of the run, as its own role; Flyway as the owner. */
@TestConfiguration(proxyBeanMethods = false)
class TestDatabase {

    @Bean
    JdbcConnectionDetails testConnection() {
        DatabaseServer server = DatabaseServer.get();
        return new Application(server.url(DatabaseServer.DATABASE), server.application(), server.password());
    }

    @Bean
    FlywayConnectionDetails testOwnerConnection() {
        DatabaseServer server = DatabaseServer.get();
        return new Owner(server.url(DatabaseServer.DATABASE), server.owner(), server.password());
    }

    record Application(String getJdbcUrl, String getUsername, String getPassword) implements JdbcConnectionDetails {}

    record Owner(String getJdbcUrl, String getUsername, String getPassword) implements FlywayConnectionDetails {}
}
