package org.trabecula.assessment.derivation;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.trabecula.assessment.derivation.Past.Visit;
import org.trabecula.instrument.Change;
import org.trabecula.instrument.Change.Direction;
import org.trabecula.instrument.Finding;
import org.trabecula.instrument.Mme;
import org.trabecula.instrument.Mobility;
import org.trabecula.instrument.RadiotherapyResponse;

/**
 * Facts that need an earlier assessment (facts.yaml, {@code needs_history}). Ratings of someone else and of the patient are
 * never compared (items.yaml, {@code respondent}); a pain that was and is rated by the patient is, also with help.
 */
final class ChangeDerivations {

    private static final Set<String> PATIENT_ANSWERS = Set.of("SELF", "SELF_WITH_HELP");

    private final Board board;

    ChangeDerivations(Board board) {
        this.board = board;
    }

    void run() {
        Visit previous = board.past().previous();
        if (previous != null) {
            board.derive(Subject.PATIENT, "pain_change_worst", t -> difference(t, previous, "pain_worst", true));
            board.derive(Subject.PATIENT, "ecog_change", t -> difference(t, previous, "ecog", false));
            board.derive(Subject.PATIENT, "mobility_decline", t -> decline(t, previous));
        }
        board.past().beforeRadiotherapy().forEach((id, before) -> {
            Subject lesion = Subject.lesion(id);
            board.finding(lesion, "rt_response", t -> radiotherapy(t, lesion, before));
        });
        Visit baseline = board.past().baseline();
        board.derive(Subject.PATIENT, "response", t -> response(t, baseline));
        if (baseline != null) {
            board.derive(Subject.PATIENT, "opioid_change_pct", t -> opioidChange(t, baseline));
        }
    }

    /** Worst pain at the lesion and opioid dose, now against the last visit before radiotherapy (instruments.md 10.1). */
    private Finding<RadiotherapyResponse.Category> radiotherapy(Trail trail, Subject lesion, Visit before) {
        boolean comparable = isComparable(trail, before);
        Double painBefore = comparable ? before.lesionPain().get(lesion.id()) : null;
        Double opioidBefore = before.numbers().get("mme_daily");
        trail.compare(lesion, "lesion_pain_worst", painBefore, before.on());
        trail.compare(Subject.PATIENT, "mme_daily", opioidBefore, before.on());
        LocalDate last = trail.date(lesion, "rt_last_date");
        return RadiotherapyResponse.of(
                painBefore == null ? null : decimal(painBefore),
                opioidBefore == null ? null : decimal(opioidBefore),
                trail.whole(lesion, "lesion_pain_worst"),
                trail.decimal(Subject.PATIENT, "mme_daily"),
                last == null || last.isAfter(board.today())
                        ? null
                        : BigDecimal.valueOf(ChronoUnit.DAYS.between(last, board.today())));
    }

    private Worth difference(Trail trail, Visit before, String key, boolean rated) {
        Double now = trail.low(Subject.PATIENT, key);
        Double then = before.numbers().get(key);
        trail.compare(Subject.PATIENT, key, then, before.on());
        if (now == null || then == null || (rated && !isComparable(trail, before))) {
            return Worth.UNKNOWN;
        }
        return trail.number(Subject.PATIENT, key) != null
                ? Worth.exactly(now - then)
                : new Worth.AtLeast(now - then, Double.POSITIVE_INFINITY);
    }

    private static boolean isComparable(Trail trail, Visit before) {
        String now = trail.code(Subject.PATIENT, "respondent");
        String then = before.respondent();
        return now != null
                && then != null
                && (now.equals(then) || (PATIENT_ANSWERS.contains(now) && PATIENT_ANSWERS.contains(then)));
    }

    private static Worth decline(Trail trail, Visit before) {
        for (String key : List.of("walking", "stairs", "walking_aid")) {
            trail.compare(Subject.PATIENT, key, before.codes().get(key), before.on());
        }
        return Worth.of(Mobility.declined(
                new Mobility(
                        code(Mobility.Walking.class, before.codes().get("walking")),
                        code(Mobility.Stairs.class, before.codes().get("stairs")),
                        code(Mobility.Aid.class, before.codes().get("walking_aid"))),
                new Mobility(
                        trail.choice(Subject.PATIENT, "walking", Mobility.Walking.class),
                        trail.choice(Subject.PATIENT, "stairs", Mobility.Stairs.class),
                        trail.choice(Subject.PATIENT, "walking_aid", Mobility.Aid.class))));
    }

    private static <E extends Enum<E>> @Nullable E code(Class<E> type, @Nullable String code) {
        return code == null ? null : Enum.valueOf(type, code);
    }

    private Worth response(Trail trail, @Nullable Visit baseline) {
        if (baseline == null) {
            trail.use(Subject.PATIENT, "baseline", Worth.UNKNOWN, board.today());
            return Worth.exactly("NO_BASELINE");
        }
        Double then = baseline.numbers().get("pain_average");
        Double low = trail.low(Subject.PATIENT, "pain_average");
        trail.compare(Subject.PATIENT, "pain_average", then, baseline.on());
        if (then == null || low == null || !isComparable(trail, baseline)) {
            return Worth.UNKNOWN;
        }
        Direction direction = Change.ofPain(decimal(then), decimal(low)).direction();
        boolean decided = trail.number(Subject.PATIENT, "pain_average") != null || direction == Direction.WORSENED;
        return direction == null || !decided ? Worth.UNKNOWN : Worth.exactly(direction.name());
    }

    private static Worth opioidChange(Trail trail, Visit baseline) {
        Double then = baseline.numbers().get("mme_daily");
        Double low = trail.low(Subject.PATIENT, "mme_daily");
        trail.compare(Subject.PATIENT, "mme_daily", then, baseline.on());
        if (then == null || low == null) {
            return Worth.UNKNOWN;
        }
        Worth change = Worth.of(Mme.change(decimal(then), decimal(low)));
        if (trail.number(Subject.PATIENT, "mme_daily") != null || !(change instanceof Worth.Exactly exactly)) {
            return change;
        }
        double least = (Double) exactly.value();
        return least > -100 ? new Worth.AtLeast(least, Double.POSITIVE_INFINITY) : Worth.UNKNOWN;
    }

    private static BigDecimal decimal(double value) {
        return BigDecimal.valueOf(value);
    }
}
