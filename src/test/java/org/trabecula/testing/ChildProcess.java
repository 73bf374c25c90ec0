package org.trabecula.testing;

import java.io.BufferedReader;
import java.io.File;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/** Another JVM with what it has said so far, for tests of starting and being killed. */
public final class ChildProcess implements AutoCloseable {

    public static final String APPLICATION = "org.trabecula.Trabecula";

    private final Process process;
    private final BufferedReader reader;
    private final StringBuilder output = new StringBuilder();

    private ChildProcess(Process process) {
        this.process = process;
        this.reader = process.inputReader();
    }

    /** Starts a class of the tests' class path; the application itself without the classes of the tests, as it is delivered. */
    public static ChildProcess start(String main, String... arguments) throws IOException {
        List<String> command = new ArrayList<>(List.of(
                ProcessHandle.current().info().command().orElse("java"),
                "-Xmx512m",
                "-XX:TieredStopAtLevel=1",
                "-cp",
                classPath(main),
                main));
        command.addAll(List.of(arguments));
        return new ChildProcess(
                new ProcessBuilder(command).redirectErrorStream(true).start());
    }

    private static String classPath(String main) {
        String all = System.getProperty("java.class.path");
        return main.equals(APPLICATION)
                ? String.join(
                        File.pathSeparator,
                        List.of(all.split(File.pathSeparator)).stream()
                                .filter(entry -> !entry.endsWith("test-classes"))
                                .toList())
                : all;
    }

    /** Returns the process. */
    public Process process() {
        return process;
    }

    /** Reads until a line has the text; {@code false} if the process ends before. */
    public boolean waitFor(String text) throws IOException {
        String line;
        while ((line = reader.readLine()) != null) {
            output.append(line).append('\n');
            if (line.contains(text)) {
                return true;
            }
        }
        return false;
    }

    /** Returns what was read so far. */
    public String output() {
        return output.toString();
    }

    /** Ends it at once, as {@code kill -9} does. */
    @Override
    public void close() {
        process.destroyForcibly();
        process.onExit().join();
    }
}
