package org.trabecula.careplan;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** Free text as the plan keeps it: trimmed, and of a length that fits on a page. */
final class Texts {

    /** Longest reason, change or instruction, in characters. */
    static final int LONGEST = 1000;

    /** Longest title of a line, in characters. */
    static final int LONGEST_TITLE = 200;

    private Texts() {}

    static @Nullable String trimmed(@Nullable String text) {
        return text == null || text.isBlank() ? null : text.strip();
    }

    /** Adds a problem if the text is missing; returns it trimmed, or an empty text. */
    static String needed(@Nullable String text, int longest, String field, String missing, List<PlanProblem> problems) {
        String trimmed = trimmed(text);
        if (trimmed == null) {
            problems.add(PlanProblem.of(field, missing));
            return "";
        }
        checkLength(trimmed, longest, field, problems);
        return trimmed;
    }

    static @Nullable String optional(@Nullable String text, int longest, String field, List<PlanProblem> problems) {
        String trimmed = trimmed(text);
        checkLength(trimmed, longest, field, problems);
        return trimmed;
    }

    private static void checkLength(@Nullable String text, int longest, String field, List<PlanProblem> problems) {
        if (text != null && text.length() > longest) {
            problems.add(PlanProblem.of(field, "careplan.text.too-long", longest, text.length()));
        }
        if (text != null && text.indexOf('\0') >= 0) {
            problems.add(PlanProblem.of(field, "careplan.text.unusable"));
        }
    }
}
