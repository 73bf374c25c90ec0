package org.trabecula.patient;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.trabecula.form.Answer;

/** Somebody else answered the same questions of the profile differently, after the user had opened the page. */
public class ProfileConflict extends RuntimeException {

    private static final long serialVersionUID = 1;

    private final transient List<Line> lines;

    ProfileConflict(List<Line> lines) {
        super(
                "answered by somebody else first: "
                        + lines.stream().map(Line::key).toList(),
                null,
                false,
                false);
        this.lines = List.copyOf(lines);
    }

    public List<Line> lines() {
        return lines;
    }

    /** One question with both answers; {@code null} is "not given". */
    public record Line(
            String key, @Nullable Answer theirs, @Nullable Answer yours, UUID by, Instant at) {}

    static List<Line> lines(List<ProfileValue> theirs, List<NewValue> yours) {
        Map<String, ProfileValue> newest = new LinkedHashMap<>();
        theirs.forEach(value -> newest.put(value.key(), value));
        return yours.stream()
                .filter(value -> newest.containsKey(value.key()))
                .map(value -> line(Objects.requireNonNull(newest.get(value.key())), value))
                .filter(line -> !same(line.theirs(), line.yours()))
                .toList();
    }

    private static Line line(ProfileValue theirs, NewValue yours) {
        return new Line(yours.key(), theirs.answer(), yours.answer(), theirs.recordedBy(), theirs.recordedAt());
    }

    /** Returns whether both say the same; 68 and 68.0 kg do. */
    static boolean same(@Nullable Answer one, @Nullable Answer other) {
        if (one instanceof Answer.Quantity a && other instanceof Answer.Quantity b) {
            return a.value().compareTo(b.value()) == 0;
        }
        return Objects.equals(one, other);
    }
}
