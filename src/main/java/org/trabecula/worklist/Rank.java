package org.trabecula.worklist;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

/** How pressing a reason is, most pressing first; the order is the order of the list. */
enum Rank {
    EMERGENCY,
    URGENT,
    SOON,
    TO_DO,
    /** No reason at present. */
    NONE;

    /** Returns the rank of something due, seen from a day: once overdue it is as pressing as a flag of level SOON. */
    static Rank ofDue(LocalDate dueOn, LocalDate today) {
        return ChronoUnit.DAYS.between(dueOn, today) > 0 ? SOON : TO_DO;
    }
}
