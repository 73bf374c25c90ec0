package org.trabecula.assessment;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.trabecula.assessment.PastAssessments.Compared;
import org.trabecula.assessment.ResponseView.Guard;
import org.trabecula.assessment.ResponseView.Line;
import org.trabecula.assessment.ResponseView.Trend;
import org.trabecula.instrument.Mme;

/** Makes the comparison of the last assessment with earlier ones. In all its parts a lower number is the better one. */
final class ResponseViews {

    private static final List<String> KEYS = List.of(
            "pain_average",
            "pain_worst",
            "peg",
            "ecog",
            "tug_seconds",
            "mme_daily",
            "constipation_grade",
            "nausea_grade",
            "somnolence_grade",
            "cognition_grade",
            "dizziness_grade");

    /** Ratings that nobody else can give for the patient. */
    private static final Set<String> RATED = Set.of("pain_average", "pain_worst", "peg");

    private static final Set<String> PATIENT_ANSWERS = Set.of("SELF", "SELF_WITH_HELP");
    private static final Set<String> OVER_SEDATED = Set.of("DRIFTS_OFF", "UNROUSABLE");

    /** From here on more opioid is said beside an improvement (instruments.md 10.2). */
    private static final BigDecimal MUCH_MORE = BigDecimal.valueOf(25);

    private ResponseViews() {}

    static ResponseView of(Compared compared) {
        AssessmentSummary now = compared.current();
        AssessmentSummary previous = compared.previous();
        AssessmentSummary baseline = compared.baseline();
        List<Line> lines = new ArrayList<>();
        if (now != null) {
            KEYS.forEach(key -> lines.add(line(key, now, previous, baseline)));
        }
        return new ResponseView(
                now == null ? null : now.assessedOn(),
                previous == null ? null : previous.assessedOn(),
                baseline == null ? null : baseline.assessedOn(),
                now == null ? null : overall(now, baseline),
                now == null ? null : now.painGoal(),
                now == null ? null : now.goalMet(),
                now == null ? List.of() : guards(now, previous, baseline),
                lines);
    }

    /** What was stored at completion, unless another plan has come into force since: then the baseline is another one. */
    private static @Nullable String overall(AssessmentSummary now, @Nullable AssessmentSummary baseline) {
        return baseline == null ? "NO_BASELINE" : Responses.of(now, baseline);
    }

    private static List<Guard> guards(
            AssessmentSummary now, @Nullable AssessmentSummary previous, @Nullable AssessmentSummary baseline) {
        List<Guard> guards = new ArrayList<>();
        boolean improved = "IMPROVED".equals(overall(now, baseline));
        if (improved && baseline != null && moreOpioid(now, baseline)) {
            guards.add(Guard.MORE_OPIOID);
        }
        if (improved && OVER_SEDATED.contains(now.codes().getOrDefault("sedation_level", ""))) {
            guards.add(Guard.OVER_SEDATED);
        }
        if ((previous != null && !isSameKind(now, previous)) || (baseline != null && !isSameKind(now, baseline))) {
            guards.add(Guard.OTHER_RESPONDENT);
        }
        return guards;
    }

    private static boolean moreOpioid(AssessmentSummary now, AssessmentSummary baseline) {
        Double before = exact(baseline, "mme_daily");
        Double after = now.mme();
        if (before == null || after == null) {
            return false;
        }
        BigDecimal change = Mme.change(BigDecimal.valueOf(before), BigDecimal.valueOf(after))
                .low();
        return change != null && change.compareTo(MUCH_MORE) >= 0;
    }

    private static Line line(
            String key,
            AssessmentSummary now,
            @Nullable AssessmentSummary previous,
            @Nullable AssessmentSummary baseline) {
        return new Line(
                key,
                now.numbers().get(key),
                now.atLeast().contains(key),
                previous == null ? null : previous.numbers().get(key),
                baseline == null ? null : baseline.numbers().get(key),
                trend(key, now, previous),
                trend(key, now, baseline));
    }

    private static Trend trend(String key, AssessmentSummary now, @Nullable AssessmentSummary then) {
        Double after = exact(now, key);
        Double before = then == null ? null : exact(then, key);
        if (then == null || after == null || before == null || (RATED.contains(key) && !isSameKind(now, then))) {
            return Trend.NONE;
        }
        int order = after.compareTo(before);
        double amount = Math.abs(after - before);
        if (order == 0) {
            return new Trend("same", "same", amount);
        }
        return order > 0 ? new Trend("up", "worse", amount) : new Trend("down", "better", amount);
    }

    private static @Nullable Double exact(AssessmentSummary summary, String key) {
        return summary.atLeast().contains(key) ? null : summary.numbers().get(key);
    }

    /** Tells whether the same kind of person answered: the patient both times, with help or not, or the same other. */
    static boolean isSameKind(AssessmentSummary one, AssessmentSummary other) {
        String now = one.respondent();
        String then = other.respondent();
        return now != null
                && then != null
                && (now.equals(then) || (PATIENT_ANSWERS.contains(now) && PATIENT_ANSWERS.contains(then)));
    }
}
