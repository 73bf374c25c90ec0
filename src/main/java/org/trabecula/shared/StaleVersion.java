package org.trabecula.shared;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Somebody else saved first. Carries both sides, for the conflict screen; nothing of it goes into a log.
 *
 * <p>A module that can offer a choice line by line shows a screen of its own; thrown to the end, it is shown by
 * {@code shared/conflict}, with the way back to the newest state.
 */
public class StaleVersion extends RuntimeException {

    private static final long serialVersionUID = 1;

    private final transient @Nullable Conflict conflict;

    /** A change was lost, and nothing is known about the two sides but that they differ. */
    public StaleVersion() {
        this(null);
    }

    public StaleVersion(@Nullable Conflict conflict) {
        super("saved by somebody else first", null, false, false);
        this.conflict = conflict;
    }

    public @Nullable Conflict conflict() {
        return conflict;
    }

    /**
     * The two sides.
     *
     * @param title what they disagree about, as a page heading
     * @param savedBy display name of the one who saved first, if known
     * @param savedAt when, if known
     * @param again address where the newest state is shown and can be changed
     * @param lines one for each value that differs
     */
    public record Conflict(
            String title,
            @Nullable String savedBy,
            @Nullable Instant savedAt,
            String again,
            List<Line> lines) {

        public Conflict {
            lines = List.copyOf(lines);
        }
    }

    /** One value that differs; {@code null} on a side is shown as "not given". */
    public record Line(
            String label, @Nullable String theirs, @Nullable String yours) {}
}
