package org.trabecula.embedded;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.io.UncheckedIOException;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * A PostgreSQL server in a directory of ours, whose data stay. Recovers by itself from a kill of the application (the server
 * lives on as an orphan), of both, and from a lock file whose process number now belongs to another program.
 */
final class EmbeddedServer implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(EmbeddedServer.class);

    /** The library's own defaults are for tests and lose data at a crash. */
    private static final Duration START = Duration.ofSeconds(60);

    private static final long STOP_SECONDS = 30;

    private final EmbeddedPostgres server;

    private EmbeddedServer(EmbeddedPostgres server) {
        this.server = server;
    }

    /**
     * Starts the server whose data are in {@code directory/pg18}.
     *
     * @throws AlreadyRunning if another copy of the application uses the directory
     */
    static EmbeddedServer start(Path directory) {
        Path home = directory.toAbsolutePath().normalize();
        Path data = home.resolve("pg18");
        try {
            Files.createDirectories(data);
            clearAway(data);
            EmbeddedPostgres server = EmbeddedPostgres.builder()
                    .setDataDirectory(data)
                    .setCleanDataDirectory(false)
                    .setOverrideWorkingDirectory(home.resolve("bin").toFile())
                    .setLocaleConfig("locale", "C.UTF-8")
                    .setPGStartupWait(START)
                    .setRegisterShutdownHook(false)
                    .setServerConfig("fsync", "on")
                    .setServerConfig("synchronous_commit", "on")
                    .setServerConfig("full_page_writes", "on")
                    .setServerConfig("max_connections", "60")
                    .setServerConfig("unix_socket_directories", "")
                    // Its log must not quote what somebody typed.
                    .setServerConfig("log_error_verbosity", "terse")
                    .setServerConfig("log_min_error_statement", "panic")
                    .start();
            return new EmbeddedServer(server);
        } catch (IOException e) {
            throw new UncheckedIOException("the embedded PostgreSQL server did not start in " + data, e);
        }
    }

    /** Returns the address of a database of this server. */
    String url(String user, String database) {
        return server.getJdbcUrl(user, database);
    }

    @Override
    public void close() {
        try {
            server.close();
        } catch (IOException e) {
            throw new UncheckedIOException("the embedded PostgreSQL server did not stop", e);
        }
    }

    /** Removes what a killed run left: its server, or only its lock file. */
    private static void clearAway(Path data) throws IOException {
        Path pidFile = data.resolve("postmaster.pid");
        if (!Files.exists(pidFile)) {
            return;
        }
        try (RandomAccessFile file =
                        new RandomAccessFile(data.resolve("epg-lock").toFile(), "rw");
                FileLock lock = tryLock(file)) {
            if (lock == null) {
                throw new AlreadyRunning(data);
            }
            List<String> lines = Files.readAllLines(pidFile);
            Optional<ProcessHandle> orphan = lines.isEmpty() ? Optional.empty() : postgres(lines.get(0));
            if (orphan.isPresent()) {
                LOG.info(
                        "stopping the PostgreSQL server that an earlier run left behind, process {}",
                        orphan.get().pid());
                stop(orphan.get());
            }
            Files.deleteIfExists(pidFile);
        }
    }

    private static @Nullable FileLock tryLock(RandomAccessFile file) throws IOException {
        try {
            return file.getChannel().tryLock();
        } catch (OverlappingFileLockException e) {
            return null; // this very process holds it
        }
    }

    /** Returns the process of this number if it is a PostgreSQL server; numbers are used again by other programs. */
    private static Optional<ProcessHandle> postgres(String pid) {
        try {
            return ProcessHandle.of(Long.parseLong(pid.strip()))
                    .filter(process -> process.info().command().map(Path::of).map(Path::getFileName).stream()
                            .anyMatch(name -> name.toString().startsWith("postgres")));
        } catch (NumberFormatException e) {
            return Optional.empty();
        }
    }

    private static void stop(ProcessHandle orphan) throws IOException {
        orphan.destroy();
        try {
            orphan.onExit().get(STOP_SECONDS, TimeUnit.SECONDS);
        } catch (TimeoutException | ExecutionException e) {
            throw new IOException("process " + orphan.pid() + ", an earlier PostgreSQL server, does not stop", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException("interrupted", e);
        }
    }

    /** Another copy of the application uses the data directory. */
    static final class AlreadyRunning extends RuntimeException {

        private static final long serialVersionUID = 1;

        AlreadyRunning(Path data) {
            super("another copy of Trabecula is running with the data in " + data
                    + ". Stop it, or give this one a directory of its own by TRABECULA_EMBEDDED_DIRECTORY.");
        }
    }
}
