package org.trabecula;

import java.time.Clock;
import java.time.LocalDate;
import org.trabecula.shared.text.Dates;

/** Days as they are typed and shown, seen from today by the application's clock. */
record Days(Clock clock) {

    /** Returns the day that many days ahead; negative: before. */
    String ahead(int days) {
        return Dates.format(LocalDate.now(clock).plusDays(days));
    }
}
