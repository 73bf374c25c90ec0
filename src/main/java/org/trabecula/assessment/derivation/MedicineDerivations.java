package org.trabecula.assessment.derivation;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.trabecula.assessment.derivation.MedicineUse.Row;
import org.trabecula.instrument.Mme;
import org.trabecula.instrument.Opioid;
import org.trabecula.instrument.OpioidDose;

/** Facts out of doses and dates of the medicine list. Without a list nothing is known; free text may be anything. */
final class MedicineDerivations {

    private static final String LIST = "medicines";
    private static final int A_WEEK = 7;

    /** A change by a quarter counts as new (facts.yaml, {@code recent_opioid_start}). */
    private static final BigDecimal QUARTER = new BigDecimal("0.25");

    private final Board board;

    MedicineDerivations(Board board) {
        this.board = board;
    }

    void run() {
        MedicineUse use = board.medicines();
        if (use == null) {
            board.score(Subject.PATIENT, "mme_daily", trail -> {
                trail.miss(Subject.PATIENT, LIST);
                return Mme.daily(null);
            });
            return;
        }
        List<Row> opioids =
                use.current().stream().filter(row -> row.opioid() != null).toList();
        board.score(Subject.PATIENT, "mme_daily", trail -> {
            readOn(trail, use, opioids);
            return Mme.daily(doses(opioids.stream()));
        });
        board.derive(Subject.PATIENT, "opioid_tolerant", trail -> {
            readOn(trail, use, opioids);
            return OpioidTolerance.of(use.rows(), board.today()).worth();
        });
        board.derive(Subject.PATIENT, "recent_opioid_start", trail -> {
            readOn(trail, use, opioids);
            return startedOrChanged(use, opioids).worth();
        });
        board.derive(Subject.PATIENT, "on_steroid_days", trail -> {
            readOn(trail, use, List.of());
            return steroidDays(use);
        });
    }

    /** The list is as old as its last review, or as the count of as-needed doses if that is older. */
    private static void readOn(Trail trail, MedicineUse use, List<Row> rows) {
        LocalDate oldest = Stream.concat(
                        Stream.of(use.reviewedOn()),
                        rows.stream().map(Row::takenOn).filter(Objects::nonNull))
                .min(LocalDate::compareTo)
                .orElse(use.reviewedOn());
        trail.use(Subject.PATIENT, LIST, Worth.exactly((double) use.current().size()), oldest);
    }

    private static List<OpioidDose> doses(Stream<Row> rows) {
        return rows.map(Row::opioid).filter(Objects::nonNull).toList();
    }

    private Truth startedOrChanged(MedicineUse use, List<Row> opioids) {
        LocalDate before = board.today().minusDays(A_WEEK);
        Truth any = Truth.FALSE;
        for (Row row : opioids) {
            OpioidDose dose = row.opioid();
            LocalDate started = row.startedOn();
            if (dose == null || dose.opioid() == Opioid.UNLISTED || started == null) {
                any = any.or(Truth.UNKNOWN);
            } else if (started.isAfter(before)) {
                any = any.or(Truth.TRUE);
            }
        }
        boolean sameRows = opioids.stream().allMatch(row -> row.heldOn(before));
        return sameRows ? any : any.or(changed(use, opioids, before));
    }

    /** Tells whether the regular total differs by a quarter or more from what it was. */
    private static Truth changed(MedicineUse use, List<Row> opioids, LocalDate before) {
        List<Row> then = use.rows().stream()
                .filter(row -> row.opioid() != null && row.heldOn(before))
                .toList();
        boolean traced = opioids.stream()
                .allMatch(row -> then.stream().anyMatch(old -> old.series().equals(row.series())));
        BigDecimal was = regular(then);
        BigDecimal is = regular(opioids);
        if (!traced || was == null || is == null || was.signum() == 0) {
            return Truth.UNKNOWN;
        }
        return Truth.of(is.subtract(was).abs().compareTo(was.multiply(QUARTER)) >= 0);
    }

    private static @Nullable BigDecimal regular(List<Row> rows) {
        BigDecimal sum = BigDecimal.ZERO;
        for (OpioidDose dose : doses(rows.stream())) {
            if (dose.asNeeded()) {
                continue;
            }
            BigDecimal part = dose.equivalentPerDay();
            if (part == null) {
                return null;
            }
            sum = sum.add(part);
        }
        return sum;
    }

    /** Days since the longest-taken systemic steroid was begun; none on a list of known medicines is 0. */
    private Worth steroidDays(MedicineUse use) {
        List<Row> current = use.current();
        List<Row> steroids = current.stream()
                .filter(row -> row.classes().contains("CORTICOSTEROID"))
                .toList();
        if (steroids.isEmpty()) {
            return current.stream().allMatch(row -> row.medicine() != null) ? Worth.exactly(0.0) : Worth.UNKNOWN;
        }
        double longest = 0;
        boolean complete = true;
        for (Row row : steroids) {
            LocalDate started = row.startedOn();
            complete &= started != null;
            if (started != null) {
                longest = Math.max(longest, ChronoUnit.DAYS.between(started, board.today()));
            }
        }
        return complete ? Worth.exactly(longest) : Worth.between(longest, Double.POSITIVE_INFINITY, 0);
    }
}
