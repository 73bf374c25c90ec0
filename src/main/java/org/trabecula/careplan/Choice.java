package org.trabecula.careplan;

import org.jspecify.annotations.Nullable;

/** What a clinician wants to decide of one line. */
public sealed interface Choice {

    /** As proposed. Over a MAJOR interaction it needs a reason. */
    record Accept(@Nullable String reason) implements Choice {}

    /** With a change: what, and why. */
    record Modify(@Nullable String change, @Nullable String reason) implements Choice {}

    /** Not. OTHER needs a note. */
    record Decline(@Nullable DeclineReason reason, @Nullable String note) implements Choice {}

    /** Takes the decision back: the line is open again. */
    record Undo() implements Choice {}
}
