package org.trabecula.assessment.derivation;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.trabecula.assessment.derivation.MedicineUse.Row;
import org.trabecula.instrument.Elapsed;
import org.trabecula.instrument.Mme;
import org.trabecula.instrument.Opioid;
import org.trabecula.instrument.OpioidDose;
import org.trabecula.instrument.OpioidHistory;

/** Facts out of doses and dates of the medicine list. Without a list nothing is known; free text may be anything. */
final class MedicineDerivations {

    private static final String LIST = "medicines";

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
            return Worth.of(OpioidHistory.tolerant(courses(use, true), board.today()));
        });
        board.derive(Subject.PATIENT, "recent_opioid_start", trail -> {
            readOn(trail, use, opioids);
            return startedOrChanged(use);
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

    /** Rows of opioids, ended ones included; free text may be one. */
    private static List<OpioidHistory.Course> courses(MedicineUse use, boolean withUnlisted) {
        List<OpioidHistory.Course> courses = new ArrayList<>();
        for (Row row : use.rows()) {
            OpioidDose dose = row.opioid();
            if (dose != null && (withUnlisted || dose.opioid() != Opioid.UNLISTED)) {
                courses.add(new OpioidHistory.Course(dose, row.from(), row.to()));
            }
        }
        return courses;
    }

    /** Free text is not called a started opioid; it only keeps one from being ruled out. */
    private Worth startedOrChanged(MedicineUse use) {
        Worth known = Worth.of(OpioidHistory.startedOrChanged(courses(use, false), board.today()));
        boolean freeText = use.current().stream().anyMatch(row -> row.medicine() == null);
        return freeText && known.equals(Worth.exactly(false)) ? Worth.UNKNOWN : known;
    }

    /** Days since the longest-taken systemic steroid was begun; none on a list of known medicines is 0. */
    private Worth steroidDays(MedicineUse use) {
        List<Row> current = use.current();
        List<Row> steroids = current.stream()
                .filter(row -> row.classes().contains("CORTICOSTEROID"))
                .toList();
        if (steroids.isEmpty()) {
            return current.stream().allMatch(row -> row.medicine() != null)
                    ? Worth.of(Elapsed.daysOnSteroid(List.of(), board.today()))
                    : Worth.UNKNOWN;
        }
        List<@Nullable LocalDate> begun = new ArrayList<>();
        steroids.forEach(row -> begun.add(notAfter(row.startedOn(), board.today())));
        return Worth.of(Elapsed.daysOnSteroid(begun, board.today()));
    }

    private static @Nullable LocalDate notAfter(@Nullable LocalDate day, LocalDate today) {
        return day != null && day.isAfter(today) ? today : day;
    }
}
