package org.trabecula.careplan;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** A line of the clinician's own, as entered; every part is needed. */
public record OwnItem(
        @Nullable String domain,
        @Nullable String what,
        @Nullable String how,
        @Nullable String why,
        @Nullable OwnerRole owner,
        @Nullable LocalDate due) {}
