package org.trabecula.careplan;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A draft as it stands, for who decides it without a screen.
 *
 * @param edits count of changes, which a signer has to have seen
 */
public record DraftView(UUID planId, long edits, List<Line> lines) {

    public DraftView {
        lines = List.copyOf(lines);
    }

    /**
     * One line.
     *
     * @param therapy of the catalog; null for an own line
     * @param mustBeDecided whether nothing is signed while it is open
     * @param isAlternative whether it stands under another line
     * @param seen version of the line
     */
    public record Line(
            UUID id,
            @Nullable String therapy,
            @Nullable String lesion,
            boolean mustBeDecided,
            boolean isOpen,
            boolean isAlternative,
            long seen) {}
}
