package org.trabecula.embedded;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.security.crypto.factory.PasswordEncoderFactories;
import org.trabecula.testing.ChildProcess;
import org.trabecula.testing.WebClient;

/**
 * What the embedded server and the application do after {@code kill -9}: nothing committed is lost, drafts included, and the next
 * start mends.
 */
class KillTests {

    private static final String PASSWORD = "a sentence with words";

    private static final String ANSWERED = "name=\"respondent\" value=\"PROXY\" checked";

    @TempDir
    Path directory;

    private final List<ChildProcess> children = new ArrayList<>();

    @AfterEach
    void endAll() throws IOException {
        children.forEach(ChildProcess::close);
        Path pid = directory.resolve("pg18/postmaster.pid");
        if (Files.exists(pid)) {
            postgres().ifPresent(orphan -> {
                orphan.destroyForcibly();
                orphan.onExit().join();
            });
        }
    }

    @Test
    void theApplicationIsKilledAndLosesNothing() throws Exception {
        int port = WebClient.freePort();
        ChildProcess first = application(port);
        assertThat(first.waitFor("Started Trabecula")).as(first.output()).isTrue();
        ProcessHandle orphan = postgres().orElseThrow();
        WebClient nurse = new WebClient(port);
        String section;
        try (Connection connection = application(orphan)) {
            insert(connection, "kept");
            section = draftWithAnAnswer(nurse, "kept");
            connection.setAutoCommit(false);
            insert(connection, "lost");
            first.close();
        }
        assertThat(orphan.isAlive())
                .as("the server lives on without the application")
                .isTrue();

        ChildProcess second = application(port);
        assertThat(second.waitFor("Started Trabecula")).as(second.output()).isTrue();
        assertThat(nurse.get(section))
                .as("the session goes on, with what was answered")
                .containsPattern(ANSWERED);
        assertThat(orphan.isAlive()).isFalse();
        ProcessHandle fresh = postgres().orElseThrow();
        try (Connection connection = application(fresh)) {
            assertThat(usernames(connection)).containsExactly("kept");
        }

        ChildProcess third = application(WebClient.freePort());
        assertThat(third.process().waitFor(120, TimeUnit.SECONDS)).isTrue();
        assertThat(third.process().exitValue()).isNotZero();
        third.waitFor("never said");
        assertThat(third.output()).contains("another copy of Trabecula is running");
        assertThat(fresh.isAlive()).as("the copy that runs is not disturbed").isTrue();

        second.process().destroy();
        assertThat(second.process().waitFor(120, TimeUnit.SECONDS)).isTrue();
        assertThat(fresh.onExit())
                .as("an orderly end takes the server along")
                .succeedsWithin(java.time.Duration.ofSeconds(30));
    }

    @Test
    void applicationAndServerAreKilled() throws Exception {
        ChildProcess first = server();
        String url = url(first);
        try (Connection connection = DriverManager.getConnection(url);
                Statement statement = connection.createStatement()) {
            statement.execute("create table kept as select generate_series(1, 1000) as n");
        }
        ProcessHandle postgres = postgres().orElseThrow();
        first.close();
        postgres.destroyForcibly();
        postgres.onExit().join();

        try (Connection connection = DriverManager.getConnection(url(server()));
                Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery("select count(*) from kept")) {
            assertThat(rows.next()).isTrue();
            assertThat(rows.getInt(1)).isEqualTo(1000);
        }
    }

    @Test
    void theNumberInTheLockFileBelongsToAnotherProgram() throws Exception {
        ChildProcess first = server();
        url(first);
        first.process().destroy();
        first.process().onExit().join();
        Path pid = directory.resolve("pg18/postmaster.pid");
        assertThat(pid).doesNotExist();
        Process foreign = new ProcessBuilder("sleep", "600").start();
        try {
            Files.writeString(pid, foreign.pid() + "\n" + directory.resolve("pg18") + "\n");
            assertThat(url(server())).startsWith("jdbc:postgresql:");
            assertThat(foreign.isAlive()).isTrue();
        } finally {
            foreign.destroyForcibly();
        }
    }

    @Test
    void aSecondServerOnTheSameDataIsRefused() throws Exception {
        ChildProcess first = server();
        url(first);
        ChildProcess second = server();
        assertThat(second.waitFor("another copy of Trabecula is running"))
                .as(second.output())
                .isTrue();
        assertThat(second.process().onExit().get(60, TimeUnit.SECONDS).exitValue())
                .isNotZero();
        assertThat(postgres().orElseThrow().isAlive()).isTrue();
    }

    /** Begins an assessment of a new patient with one answer, as a browser without script does; returns where it stands. */
    private static String draftWithAnAnswer(WebClient nurse, String username) throws IOException, InterruptedException {
        nurse.get("/sign-in");
        nurse.post("/sign-in", Map.of("username", username, "password", PASSWORD));
        nurse.post(
                "/patients",
                Map.of(
                        "mrn", "9000-0400",
                        "familyName", "Beispiel",
                        "givenName", "Test-Anna",
                        "birthDate", "1968-03-09",
                        "sex", "FEMALE"));
        nurse.post(nurse.path().replace("/profile", "/assessment"), Map.of());
        String section = nurse.path();
        assertThat(nurse.post(section, Map.of("respondent.seen", "", "respondent", "PROXY", "go", "")))
                .as("stored, before anything is killed")
                .containsPattern(ANSWERED);
        return section;
    }

    private ChildProcess application(int port) throws IOException {
        return start(
                ChildProcess.APPLICATION,
                "--trabecula.demo=false",
                "--trabecula.embedded.directory=" + directory,
                "--server.port=" + port);
    }

    private ChildProcess server() throws IOException {
        return start(EmbeddedServerMain.class.getName(), directory.toString());
    }

    private ChildProcess start(String main, String... arguments) throws IOException {
        ChildProcess child = ChildProcess.start(main, arguments);
        children.add(child);
        return child;
    }

    private java.util.Optional<ProcessHandle> postgres() throws IOException {
        List<String> lines = Files.readAllLines(directory.resolve("pg18/postmaster.pid"));
        return ProcessHandle.of(Long.parseLong(lines.get(0).strip()));
    }

    private Connection application(ProcessHandle running) throws IOException, SQLException {
        assertThat(running.isAlive()).isTrue();
        String port = Files.readAllLines(directory.resolve("pg18/postmaster.pid"))
                .get(3)
                .strip();
        return DriverManager.getConnection("jdbc:postgresql://localhost:" + port + "/trabecula", "trabecula_app", "");
    }

    private static void insert(Connection connection, String username) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute(
                    "insert into account_user (id, version, username, display_name, role, password_hash, password_once,"
                            + " created_at) values (gen_random_uuid(), 0, '" + username
                            + "', 'Test-Nurse', 'NURSE', '"
                            + PasswordEncoderFactories.createDelegatingPasswordEncoder()
                                    .encode(PASSWORD)
                            + "', false, now())");
        }
    }

    private static List<String> usernames(Connection connection) throws SQLException {
        List<String> names = new ArrayList<>();
        try (Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery("select username from account_user")) {
            while (rows.next()) {
                names.add(rows.getString(1));
            }
        }
        return names;
    }

    private static String url(ChildProcess server) throws IOException {
        assertThat(server.waitFor("up jdbc:")).as(server.output()).isTrue();
        String all = server.output().strip();
        return all.substring(all.lastIndexOf("up ") + 3);
    }
}
