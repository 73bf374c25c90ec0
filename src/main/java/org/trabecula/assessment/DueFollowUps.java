package org.trabecula.assessment;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Tells which follow-ups of a patient are due. Implemented by the module that keeps the plans. */
public interface DueFollowUps {

    /**
     * A follow-up that is due.
     *
     * @param rule of the catalog that asked for it
     * @param days on which of the rule's days, counted as the rule does; {@code null}: not known
     */
    record Due(String rule, @Nullable Integer days, LocalDate dueOn) {}

    /** Returns the open follow-ups of rules that are due on or before the day, the most overdue first. */
    List<Due> dueOn(UUID patientId, LocalDate day);
}
