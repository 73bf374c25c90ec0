package org.trabecula.embedded;

import java.nio.file.Path;

/** A process of its own that runs the embedded server and nothing else, for tests that kill it. */
final class EmbeddedServerMain {

    private EmbeddedServerMain() {}

    public static void main(String[] arguments) throws InterruptedException {
        EmbeddedServer server = EmbeddedServer.start(Path.of(arguments[0]));
        Runtime.getRuntime().addShutdownHook(new Thread(server::close));
        System.out.println("up " + server.url("postgres", "postgres"));
        Thread.currentThread().join();
    }
}
