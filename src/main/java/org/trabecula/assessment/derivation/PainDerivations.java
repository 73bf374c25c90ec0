package org.trabecula.assessment.derivation;

import java.util.List;
import java.util.Set;

/**
 * Facts of the patient out of the answers of the pains (facts.yaml, "Pain"; form.yaml, {@code derived}). A pain whose worst
 * rating is 0 asks nothing more and counts as 0 for every rating of the last 24 hours.
 */
final class PainDerivations {

    private static final Set<String> NOCICEPTIVE =
            Set.of("ACHING", "DULL", "THROBBING", "PRESSURE", "GNAWING", "CRAMPING");
    private static final Set<String> NEUROPATHIC =
            Set.of("BURNING", "PAINFUL_COLD", "ELECTRIC", "TINGLING", "PINS_NEEDLES", "NUMB", "ITCHING");
    private static final List<String> SIGNS =
            List.of("p_touch_loss", "p_pin_loss", "p_thermal_loss", "p_brush_pain", "p_thermal_pain");

    /** Woken on this many nights of a week is pain at night (facts.yaml, {@code night_pain}). */
    private static final double NIGHTS = 2;

    private static final double TOP_RATING = 10;

    private final Board board;

    PainDerivations(Board board) {
        this.board = board;
    }

    void run() {
        board.pains().forEach(pain -> {
            board.derive(pain.subject(), "p_nociceptive_words", t -> words(t, pain.subject(), NOCICEPTIVE));
            board.derive(pain.subject(), "p_neuropathic_words", t -> words(t, pain.subject(), NEUROPATHIC));
            board.derive(
                    pain.subject(),
                    "p_sensory_signs",
                    t -> signs(t, pain.subject()).worth());
        });
        rating("pain_worst", "p_worst");
        rating("pain_least", "p_least");
        rating("pain_average", "p_average");
        rating("pain_now", "p_now");
        rating("pain_on_movement", "p_movement");
        rating("pain_at_rest", "p_rest");
        board.derive(Subject.PATIENT, "incident_pain", this::incident);
        board.derive(Subject.PATIENT, "breakthrough_per_day", this::flaresPerDay);
        board.derive(Subject.PATIENT, "night_pain", this::atNight);
        board.derive(Subject.PATIENT, "pain_sites", this::sites);
        board.derive(Subject.PATIENT, "localized_neuropathic", this::localized);
    }

    private static Worth words(Trail trail, Subject pain, Set<String> set) {
        List<String> chosen = trail.codes(pain, "p_quality");
        return chosen == null
                ? Worth.UNKNOWN
                : Worth.exactly((double) chosen.stream().filter(set::contains).count());
    }

    private static Truth signs(Trail trail, Subject pain) {
        return SIGNS.stream().map(sign -> trail.truth(pain, sign)).reduce(Truth.FALSE, Truth::or);
    }

    private void rating(String key, String rating) {
        board.derive(Subject.PATIENT, key, trail -> {
            if (trail.noPain()) {
                return Worth.exactly(0.0);
            }
            double low = 0;
            double high = 0;
            for (SubjectFindings pain : board.pains()) {
                Double value = isGone(trail, pain) ? Double.valueOf(0) : trail.number(pain.subject(), rating);
                low = Math.max(low, value == null ? 0 : value);
                high = Math.max(high, value == null ? TOP_RATING : value);
            }
            return anyPain(trail) ? Worth.between(low, high, 0) : Worth.UNKNOWN;
        });
    }

    /** True if one pain alone has 4 or more on movement and 3 or less at rest; otherwise the maxima decide (facts.yaml). */
    private Worth incident(Trail trail) {
        for (SubjectFindings pain : board.pains()) {
            Double moving = trail.number(pain.subject(), "p_movement");
            Double resting = trail.number(pain.subject(), "p_rest");
            if (moving != null && resting != null && moving >= 4 && resting <= 3) {
                return Worth.exactly(true);
            }
        }
        return Worth.UNKNOWN;
    }

    private Worth flaresPerDay(Trail trail) {
        if (trail.noPain()) {
            return Worth.exactly(0.0);
        }
        double low = 0;
        boolean complete = anyPain(trail);
        for (SubjectFindings pain : board.pains()) {
            if (isGone(trail, pain) || trail.truth(pain.subject(), "p_flares") == Truth.FALSE) {
                continue;
            }
            Double flares = trail.number(pain.subject(), "p_flares_per_day");
            complete &= flares != null;
            low = Math.max(low, flares == null ? 0 : flares);
        }
        return complete ? Worth.exactly(low) : Worth.between(low, Double.POSITIVE_INFINITY, 0);
    }

    private Worth atNight(Trail trail) {
        Truth any = anyPain(trail) ? Truth.FALSE : Truth.UNKNOWN;
        for (SubjectFindings pain : board.pains()) {
            any = any.or(trail.atLeast(pain.subject(), "p_nights_woken", NIGHTS));
        }
        return any.worth();
    }

    private Worth sites(Trail trail) {
        if (trail.noPain()) {
            return Worth.exactly(0.0);
        }
        double low = 0;
        double high = 0;
        for (SubjectFindings pain : board.pains()) {
            Truth hurts = trail.atLeast(pain.subject(), "p_worst", 1);
            low += hurts == Truth.TRUE ? 1 : 0;
            high += hurts == Truth.FALSE ? 0 : 1;
        }
        return anyPain(trail) ? Worth.between(low, high, 0) : Worth.UNKNOWN;
    }

    private Worth localized(Trail trail) {
        if (trail.noPain()) {
            return Worth.exactly(false);
        }
        Truth any = anyPain(trail) ? Truth.FALSE : Truth.UNKNOWN;
        for (SubjectFindings pain : board.pains()) {
            any = any.or(isGone(trail, pain) ? Truth.FALSE : patchable(trail, pain.subject()));
        }
        return any.worth();
    }

    private static Truth patchable(Trail trail, Subject pain) {
        Truth area = trail.truth(pain, "p_patch_area");
        Truth words = trail.atLeast(pain, "p_neuropathic_words", 1);
        Truth nerve = words.or(trail.truth(pain, "p_sensory_signs"));
        if (area.and(nerve) == Truth.TRUE) {
            return Truth.TRUE;
        }
        Truth neither = words.not().and(trail.truth(pain, "p_neuro_cause").not());
        return area == Truth.FALSE || neither == Truth.TRUE ? Truth.FALSE : Truth.UNKNOWN;
    }

    /** Tells whether there is a pain to look at; notes the rating as missing if not. */
    private boolean anyPain(Trail trail) {
        if (board.pains().isEmpty()) {
            trail.miss(Subject.PATIENT, "has_pain");
        }
        return !board.pains().isEmpty();
    }

    private static boolean isGone(Trail trail, SubjectFindings pain) {
        Double worst = trail.number(pain.subject(), "p_worst");
        return worst != null && worst == 0;
    }
}
