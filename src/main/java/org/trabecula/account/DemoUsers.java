package org.trabecula.account;

import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.springframework.core.env.Environment;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The five people of a demo, and of tests; all with the same published password. */
@Component
public class DemoUsers {

    /** Password of all of them. */
    public static final String PASSWORD = "trabecula-demo";

    private static final List<Person> PEOPLE = List.of(
            new Person("clinician", "Demo-Dr Carla Muster", Role.CLINICIAN),
            new Person("clinician2", "Demo-Dr Felix Fiktiv", Role.CLINICIAN),
            new Person("nurse", "Demo-Nurse Ida Probe", Role.NURSE),
            new Person("admin", "Demo-Admin Lena Exempel", Role.ADMIN),
            new Person("admin2", "Demo-Admin Otto Vorlage", Role.ADMIN));

    private final Users users;
    private final PasswordEncoder encoder;
    private final Clock clock;
    private final Environment environment;

    DemoUsers(Users users, PasswordEncoder encoder, Clock clock, Environment environment) {
        this.users = users;
        this.encoder = encoder;
        this.clock = clock;
        this.environment = environment;
    }

    /** Who signs in how. */
    public record Person(String username, String displayName, Role role) {}

    /** Returns the five. */
    public static List<Person> people() {
        return PEOPLE;
    }

    /**
     * Creates those of the five who are not there yet.
     *
     * @throws IllegalStateException in production: a published password has no place there
     */
    @Transactional
    public void ensure() {
        if (environment.containsProperty("spring.datasource.url")) {
            throw new IllegalStateException("demo users are never created with a data source set");
        }
        String hash = encoder.encode(PASSWORD);
        for (Person person : PEOPLE) {
            if (!users.existsByUsername(person.username())) {
                users.save(new User(
                        UUID.randomUUID(),
                        person.username(),
                        person.displayName(),
                        person.role(),
                        hash,
                        clock.instant()));
            }
        }
    }
}
