package org.trabecula.testing;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Locale;
import java.util.Map;
import org.flywaydb.core.Flyway;
import org.springframework.boot.SpringApplication;
import org.testcontainers.DockerClientFactory;
import org.testcontainers.postgresql.PostgreSQLContainer;
import org.trabecula.shared.database.ApplicationRole;

/**
 * The PostgreSQL server of this test run: a container where a Docker Engine answers and has the image, else the embedded
 * server. {@code -Dtrabecula.test.database=docker} or {@code embedded} forces one. One a run, migrated once into a template of
 * which each test class gets a copy.
 */
public final class DatabaseServer {

    static final String APPLICATION = "trabecula_app";
    static final String DATABASE = "app";
    private static final String TEMPLATE = "app_template";
    private static final String OWNER = "postgres";
    private static final String PASSWORD = "trabecula-test";
    private static final String IMAGE = "postgres:18";

    private static final DatabaseServer ONE = start();

    private final String host;
    private final int port;

    private DatabaseServer(String host, int port) {
        this.host = host;
        this.port = port;
        execute("create database " + TEMPLATE);
        migrate(TEMPLATE);
        reset();
    }

    /** Returns the server, started and migrated. */
    public static DatabaseServer get() {
        return ONE;
    }

    /** Gives the application a new copy of the migrated, empty database; its open connections are cut. */
    public void reset() {
        execute("drop database if exists " + DATABASE + " with (force)");
        execute("create database " + DATABASE + " template " + TEMPLATE + " strategy file_copy");
    }

    /** Creates and migrates another database on the server, and returns its address. */
    public String another(String name) {
        execute("drop database if exists " + name + " with (force)");
        execute("create database " + name + " template " + TEMPLATE + " strategy file_copy");
        return url(name);
    }

    /** Opens a connection as the owner of the schema, for tests of what even Java may not do. */
    public Connection asOwner() throws SQLException {
        return DriverManager.getConnection(url(DATABASE), OWNER, PASSWORD);
    }

    /** Opens a connection as the application's role. */
    public Connection asApplication() throws SQLException {
        return DriverManager.getConnection(url(DATABASE), APPLICATION, PASSWORD);
    }

    /** Makes a login role, for a test with users of its own. */
    public void execute(String sql) {
        try (Connection connection = DriverManager.getConnection(url(OWNER), OWNER, PASSWORD);
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        } catch (SQLException e) {
            throw new IllegalStateException(sql, e);
        }
    }

    public String url(String database) {
        return "jdbc:postgresql://" + host + ":" + port + "/" + database;
    }

    public String owner() {
        return OWNER;
    }

    public String application() {
        return APPLICATION;
    }

    public String password() {
        return PASSWORD;
    }

    private void migrate(String database) {
        Flyway.configure()
                .dataSource(url(database), OWNER, PASSWORD)
                .placeholders(Map.of("app", APPLICATION))
                .callbacks(new ApplicationRole(APPLICATION, PASSWORD))
                .load()
                .migrate();
    }

    private static DatabaseServer start() {
        String forced = System.getProperty("trabecula.test.database", "").toLowerCase(Locale.ROOT);
        boolean docker = forced.equals("docker") || (!forced.equals("embedded") && dockerHasImage());
        System.out.println("Test database: " + (docker ? "Testcontainers, " + IMAGE : "embedded PostgreSQL")
                + (forced.isEmpty() ? "" : " (forced)"));
        return docker ? container() : embedded();
    }

    @SuppressWarnings("resource") // closed after the contexts
    private static DatabaseServer container() {
        PostgreSQLContainer container = new PostgreSQLContainer(IMAGE)
                .withUsername(OWNER)
                .withPassword(PASSWORD)
                .withDatabaseName(OWNER);
        container.start();
        SpringApplication.getShutdownHandlers().add(container::stop);
        return new DatabaseServer(container.getHost(), container.getMappedPort(PostgreSQLContainer.POSTGRESQL_PORT));
    }

    private static DatabaseServer embedded() {
        try {
            EmbeddedPostgres server = EmbeddedPostgres.builder()
                    .setLocaleConfig("locale", "C.UTF-8")
                    .setPGStartupWait(java.time.Duration.ofSeconds(60))
                    .setRegisterShutdownHook(false)
                    .start();
            SpringApplication.getShutdownHandlers().add(() -> close(server));
            return new DatabaseServer("localhost", server.getPort());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void close(EmbeddedPostgres server) {
        try {
            server.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Looks without waiting: an engine that has the image. Nothing is ever downloaded. */
    private static boolean dockerHasImage() {
        if (System.getenv("DOCKER_HOST") == null
                && !java.nio.file.Files.exists(java.nio.file.Path.of("/var/run/docker.sock"))) {
            return false;
        }
        try {
            DockerClientFactory.instance().client().inspectImageCmd(IMAGE).exec();
            return true;
        } catch (RuntimeException e) {
            return false;
        }
    }
}
