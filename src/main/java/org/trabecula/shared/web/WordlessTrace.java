package org.trabecula.shared.web;

import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.thymeleaf.exceptions.TemplateProcessingException;

/** A stack trace without its messages: those may quote what somebody typed about a patient, and logs travel. */
final class WordlessTrace {

    private static final int ALWAYS = 4;

    private WordlessTrace() {}

    /** Returns the types of the exception and its causes, each with its first frames and all frames of ours. */
    static String of(Throwable thrown) {
        StringBuilder out = new StringBuilder();
        Set<Throwable> seen = Collections.newSetFromMap(new IdentityHashMap<>());
        @Nullable Throwable next = thrown;
        while (next != null && seen.add(next)) {
            out.append(out.isEmpty() ? "" : System.lineSeparator() + "caused by ")
                    .append(next.getClass().getName());
            if (next instanceof TemplateProcessingException) {
                out.append(": ").append(next.getMessage()); // names an expression and its line, never a value
            }
            StackTraceElement[] frames = next.getStackTrace();
            for (int i = 0; i < frames.length; i++) {
                boolean ours = frames[i].getClassName().startsWith("org.trabecula.") && frames[i].getLineNumber() > 0;
                if (i < ALWAYS || ours) {
                    out.append(System.lineSeparator()).append("    at ").append(frames[i]);
                }
            }
            next = next.getCause();
        }
        return out.toString();
    }
}
