package org.trabecula.shared.form;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What is wrong with a form, at its top: the same words as at the fields, each with a link to its field.
 * Drawn by {@code shared/errors :: summary(summary)}, which draws nothing if it is empty.
 */
public record ErrorSummary(List<Line> lines) {

    /** One thing that is wrong; without a target it is about the form as a whole. */
    public record Line(@Nullable String target, String text) {}

    public ErrorSummary {
        lines = List.copyOf(lines);
    }

    /** Returns a summary of nothing wrong. */
    public static ErrorSummary none() {
        return new ErrorSummary(List.of());
    }

    /** Returns the errors of the fields, in their order. */
    public static ErrorSummary of(Collection<Field> fields) {
        List<Line> lines = new ArrayList<>();
        for (Field field : fields) {
            for (String error : field.errors()) {
                lines.add(new Line(field.id(), error));
            }
        }
        return new ErrorSummary(lines);
    }

    /** Returns this summary with one more line, about the form as a whole. */
    public ErrorSummary and(String text) {
        return and(null, text);
    }

    /** Returns this summary with one more line. */
    public ErrorSummary and(@Nullable String target, String text) {
        List<Line> more = new ArrayList<>(lines);
        more.add(new Line(target, text));
        return new ErrorSummary(more);
    }

    public boolean isEmpty() {
        return lines.isEmpty();
    }
}
