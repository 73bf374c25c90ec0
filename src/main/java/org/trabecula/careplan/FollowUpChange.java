package org.trabecula.careplan;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** How a planned follow-up is to be: its day, who does it, and whether it is wanted. */
public record FollowUpChange(
        @Nullable LocalDate due, @Nullable OwnerRole owner, boolean wanted) {}
