package org.trabecula.assessment.derivation;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.trabecula.assessment.derivation.MedicineUse.Row;
import org.trabecula.instrument.Opioid;
import org.trabecula.instrument.OpioidDose;

/**
 * Opioid tolerance: at least 60 mg oral morphine equivalent a day, by the clock, on each day of a week, not counting tramadol, codeine,
 * tapentadol and buprenorphine (facts.yaml, {@code opioid_tolerant}; TIRF REMS list, instruments.md 6.3). A day of which the dose
 * is not known proves nothing.
 */
final class OpioidTolerance {

    private static final BigDecimal ENOUGH = BigDecimal.valueOf(60);
    private static final int A_WEEK = 7;

    private OpioidTolerance() {}

    static Truth of(List<Row> rows, LocalDate today) {
        Truth all = Truth.TRUE;
        for (int back = 0; back <= A_WEEK; back++) {
            all = all.and(on(rows, today.minusDays(back), back == 0));
        }
        return all;
    }

    private static Truth on(List<Row> rows, LocalDate day, boolean today) {
        BigDecimal sum = BigDecimal.ZERO;
        boolean complete = true;
        for (Row row : rows) {
            OpioidDose dose = row.opioid();
            if (dose == null || dose.asNeeded() || !counts(dose.opioid())) {
                continue;
            }
            if (row.heldOn(day) || (today && row.isCurrent())) {
                BigDecimal part = dose.opioid() == Opioid.UNLISTED ? null : dose.equivalentPerDay();
                complete &= part != null;
                sum = part == null ? sum : sum.add(part);
            } else if (row.isCurrent()) {
                complete &= isTraced(rows, row, day);
            }
        }
        if (sum.compareTo(ENOUGH) >= 0) {
            return Truth.TRUE;
        }
        return complete ? Truth.FALSE : Truth.UNKNOWN;
    }

    /** Tells whether it is known what the medicine was on a day before its present row: an earlier row, or not begun yet. */
    private static boolean isTraced(List<Row> rows, Row row, LocalDate day) {
        LocalDate started = row.startedOn();
        return (started != null && started.isAfter(day))
                || rows.stream().anyMatch(other -> other.series().equals(row.series()) && other.heldOn(day));
    }

    private static boolean counts(Opioid opioid) {
        return switch (opioid) {
            case CODEINE, TRAMADOL, TAPENTADOL, BUPRENORPHINE, FENTANYL_OTHER -> false;
            case FENTANYL_PATCH,
                    HYDROCODONE,
                    HYDROMORPHONE,
                    LEVOMETHADONE,
                    METHADONE,
                    MORPHINE,
                    OXYCODONE,
                    OXYMORPHONE,
                    UNLISTED -> true;
        };
    }
}
