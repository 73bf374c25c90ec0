package org.trabecula.assessment.derivation;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.trabecula.instrument.Pains;
import org.trabecula.instrument.Quality;
import org.trabecula.instrument.Score;

/**
 * Facts of the patient out of the answers of the pains; the rules are those of {@link Pains}. A pain whose worst rating is 0 asks
 * nothing more and counts as 0 for every rating of the last 24 hours.
 */
final class PainDerivations {

    private static final List<String> SIGNS =
            List.of("p_touch_loss", "p_pin_loss", "p_thermal_loss", "p_brush_pain", "p_thermal_pain");

    private final Board board;

    PainDerivations(Board board) {
        this.board = board;
    }

    void run() {
        board.pains().forEach(pain -> {
            Subject subject = pain.subject();
            board.derive(subject, "p_nociceptive_words", t -> words(t, subject, Quality.Kind.NOCICEPTIVE));
            board.derive(subject, "p_neuropathic_words", t -> words(t, subject, Quality.Kind.NEUROPATHIC));
            board.derive(subject, "p_sensory_signs", t -> signs(t, subject).worth());
        });
        rating("pain_worst", "p_worst");
        rating("pain_least", "p_least");
        rating("pain_average", "p_average");
        rating("pain_now", "p_now");
        rating("pain_on_movement", "p_movement");
        rating("pain_at_rest", "p_rest");
        board.derive(
                Subject.PATIENT,
                "incident_pain",
                t -> Worth.of(Pains.incident(
                        each(t, pain -> new Pains.Movement(t.whole(pain, "p_movement"), t.whole(pain, "p_rest"))))));
        board.derive(
                Subject.PATIENT,
                "breakthrough_per_day",
                t -> counted(Pains.flaresPerDay(
                        hasPain(t), each(t, pain -> isGone(t, pain) ? NO_FLARES : flares(t, pain)))));
        board.derive(Subject.PATIENT, "night_pain", this::atNight);
        board.derive(
                Subject.PATIENT,
                "pain_sites",
                t -> counted(Pains.sites(hasPain(t), values(t, pain -> t.whole(pain, "p_worst")))));
        board.derive(
                Subject.PATIENT,
                "localized_neuropathic",
                t -> Worth.of(Pains.localizedNeuropathic(
                        hasPain(t), each(t, pain -> isGone(t, pain) ? NO_AREA : area(t, pain)))));
    }

    private static final Pains.Flares NO_FLARES = new Pains.Flares(false, null);
    private static final Pains.PatchArea NO_AREA = new Pains.PatchArea(null, null, null, false);

    private static Worth words(Trail trail, Subject pain, Quality.Kind kind) {
        Set<Quality> chosen = trail.choices(pain, "p_quality", Quality.class);
        Integer count = Quality.count(kind, chosen);
        return count == null ? Worth.UNKNOWN : Worth.exactly((double) count);
    }

    private static Truth signs(Trail trail, Subject pain) {
        return SIGNS.stream().map(sign -> trail.truth(pain, sign)).reduce(Truth.FALSE, Truth::or);
    }

    private void rating(String key, String item) {
        board.derive(
                Subject.PATIENT,
                key,
                t -> Worth.of(Pains.highest(
                        key,
                        item,
                        hasPain(t),
                        values(t, pain -> isGone(t, pain) ? BigDecimal.ZERO : t.whole(pain, item)))));
    }

    /** "No pain" speaks of the last 24 hours, not of the nights of a week. */
    private Worth atNight(Trail trail) {
        return Worth.of(Pains.wakes(null, values(trail, pain -> trail.whole(pain, "p_nights_woken"))));
    }

    private static Pains.Flares flares(Trail trail, Subject pain) {
        Boolean flares = trail.flag(pain, "p_flares");
        return new Pains.Flares(flares, Boolean.FALSE.equals(flares) ? null : trail.decimal(pain, "p_flares_per_day"));
    }

    private static Pains.PatchArea area(Trail trail, Subject pain) {
        Double words = trail.number(pain, "p_neuropathic_words");
        return new Pains.PatchArea(
                trail.flag(pain, "p_sensory_signs"),
                words == null ? null : words.intValue(),
                trail.flag(pain, "p_neuro_cause"),
                trail.flag(pain, "p_patch_area"));
    }

    /** A count that may be 0 says nothing as "at least". */
    private static Worth counted(Score score) {
        Worth worth = Worth.of(score);
        return worth instanceof Worth.AtLeast part && part.low() <= 0 ? Worth.UNKNOWN : worth;
    }

    /** No if the patient said so; otherwise the pains tell, and without one nobody knows. */
    private @Nullable Boolean hasPain(Trail trail) {
        if (trail.noPain()) {
            return false;
        }
        if (board.pains().isEmpty()) {
            trail.miss(Subject.PATIENT, "has_pain");
        }
        return null;
    }

    private <T> List<T> each(Trail trail, Function<Subject, T> read) {
        return trail.noPain()
                ? List.of()
                : board.pains().stream().map(pain -> read.apply(pain.subject())).toList();
    }

    private List<@Nullable BigDecimal> values(Trail trail, Function<Subject, @Nullable BigDecimal> read) {
        List<@Nullable BigDecimal> values = new ArrayList<>();
        if (!trail.noPain()) {
            board.pains().forEach(pain -> values.add(read.apply(pain.subject())));
        }
        return values;
    }

    private static boolean isGone(Trail trail, Subject pain) {
        Double worst = trail.number(pain, "p_worst");
        return worst != null && worst == 0;
    }
}
