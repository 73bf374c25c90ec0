package org.trabecula.testing;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.boot.resttestclient.autoconfigure.AutoConfigureRestTestClient;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.context.annotation.Import;

/**
 * The one way to test with the whole application: real server, real database, MockMvc and RestTestClient beside it. All such
 * tests share one context: add no property, profile or mock to a test class.
 *
 * <p>Each class begins with an empty database (schema, catalog and the five {@link TestUsers}) and the clock running.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@SpringBootTest(
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = {
            "trabecula.demo=false",
            "server.shutdown=immediate",
            "trabecula.zone=UTC",
            "trabecula.audit.seal-every=1h",
            "spring.jpa.properties.hibernate.generate_statistics=true",
            "logging.level.org.hibernate.engine.internal.StatisticalLoggingSessionEventListener=off",
            "logging.level.org.hibernate.session.metrics=off"
        })
@AutoConfigureMockMvc
@AutoConfigureRestTestClient
@Import({TestDatabase.class, TestUsers.class, Queries.class})
@ExtendWith(FreshDatabase.class)
public @interface IntegrationTest {}
