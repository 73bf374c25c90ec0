package org.trabecula.assessment.derivation;

import java.time.LocalDate;

/** One value that a derivation used. */
public record Input(Name name, Worth worth, LocalDate on) {

    /** Which value of whom. */
    public record Name(Subject subject, String key) {}
}
