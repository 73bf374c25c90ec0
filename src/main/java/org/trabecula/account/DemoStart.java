package org.trabecula.account;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.core.env.Environment;
import org.springframework.stereotype.Component;

/** At the start of a demo: its people, and where and how to sign in, on the console. */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE)
@ConditionalOnBooleanProperty("trabecula.demo")
class DemoStart implements ApplicationRunner {

    private static final Logger LOG = LoggerFactory.getLogger(DemoStart.class);

    private final DemoUsers users;
    private final Environment environment;

    DemoStart(DemoUsers users, Environment environment) {
        this.users = users;
        this.environment = environment;
    }

    @Override
    public void run(ApplicationArguments arguments) {
        users.ensure();
        StringBuilder text = new StringBuilder();
        for (DemoUsers.Person person : DemoUsers.people()) {
            text.append(String.format("%n    %-11s %s", person.username(), person.displayName()));
        }
        LOG.info(
                "Trabecula demo, synthetic patients only: http://localhost:{}{}{}    password for each: {}",
                environment.getProperty("local.server.port"),
                text,
                System.lineSeparator(),
                DemoUsers.PASSWORD);
    }
}
