package org.trabecula.instrument;

import java.math.BigDecimal;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * Overall response of a reassessment against its baseline (own decision, instruments.md 10.2): four arrows, never one number. Pain by {@link Change}
 * of the average rating; function by ECOG, one grade is a change; side effects by the CTCAE grades, one grade up in any is worse; opioid dose in
 * percent. A missing follow-up is not assessed, never stable.
 *
 * @param overall code of the fact {@code response}; its warnings say "improved on more opioid" and "improved but over-sedated"
 * @param pain change of average pain
 * @param function {@code null}: not known
 * @param sideEffects {@code null}: not known
 * @param opioid change of the opioid dose in percent
 * @param goalMet whether the personal goal is met now
 */
public record Response(
        Finding<Overall> overall,
        Change pain,
        Change.@Nullable Direction function,
        Change.@Nullable Direction sideEffects,
        Score opioid,
        Finding<Boolean> goalMet) {

    static final Instrument RESPONSE =
            Instrument.code("response", Citation.FARRAR2001, "pain_average", "pain_average_baseline");

    private static final BigDecimal MORE_OPIOID = BigDecimal.valueOf(25);

    /** Codes of the fact {@code response}. */
    public enum Overall {
        NO_BASELINE,
        IMPROVED,
        STABLE,
        WORSENED
    }

    /**
     * What of one assessment is compared.
     *
     * @param painAverage 0 to 10
     * @param painGoal 0 to 10
     * @param mmeDaily mg/day, of one factor set for both
     * @param ecog 0 to 4
     * @param overSedated drifts off in conversation or worse
     * @param grades CTCAE grades (0 to 4) by key, absent where not assessed
     */
    public record Visit(
            @Nullable BigDecimal painAverage,
            @Nullable BigDecimal painGoal,
            @Nullable BigDecimal mmeDaily,
            @Nullable BigDecimal ecog,
            @Nullable Boolean overSedated,
            Map<String, BigDecimal> grades) {
        static final Visit NOTHING = new Visit(null, null, null, null, null, Map.of());

        public Visit {
            grades = Map.copyOf(grades);
        }
    }

    /**
     * Returns the response.
     *
     * @param baseline last complete assessment before the index treatment; {@code null}: there is none
     */
    public static Response of(@Nullable Visit baseline, Visit now) {
        Visit before = baseline == null ? Visit.NOTHING : baseline;
        Change pain = Change.ofPain(before.painAverage(), now.painAverage());
        Score opioid = Mme.change(before.mmeDaily(), now.mmeDaily());
        return new Response(
                overall(baseline, now, pain, opioid),
                pain,
                function(before.ecog(), now.ecog()),
                sideEffects(before.grades(), now.grades()),
                opioid,
                PersonalGoal.met(now.painAverage(), now.painGoal()));
    }

    private static Finding<Overall> overall(@Nullable Visit baseline, Visit now, Change pain, Score opioid) {
        Input after = Input.whole("pain_average", now.painAverage(), 0, 10);
        if (baseline == null) {
            return Finding.known(RESPONSE, Overall.NO_BASELINE, after.optional());
        }
        Change.Direction direction = pain.direction();
        Overall overall = direction == null ? null : Overall.valueOf(direction.name());
        return Finding.of(RESPONSE, overall, Input.whole("pain_average_baseline", baseline.painAverage(), 0, 10), after)
                .warn(guards(overall, opioid, now.overSedated()).toArray(Warning[]::new));
    }

    private static Change.@Nullable Direction function(@Nullable BigDecimal before, @Nullable BigDecimal now) {
        BigDecimal change = Change.ofEcog(before, now).value();
        return change == null ? null : direction(change.signum());
    }

    private static Change.Direction direction(int sign) {
        if (sign > 0) {
            return Change.Direction.WORSENED;
        }
        return sign < 0 ? Change.Direction.IMPROVED : Change.Direction.STABLE;
    }

    private static Change.@Nullable Direction sideEffects(Map<String, BigDecimal> before, Map<String, BigDecimal> now) {
        Set<String> keys = new TreeSet<>(before.keySet());
        keys.addAll(now.keySet());
        boolean open = keys.isEmpty();
        int sign = 0;
        for (String key : keys) {
            BigDecimal was = before.get(key);
            BigDecimal is = now.get(key);
            if (was == null || is == null) {
                open = true;
            } else if (is.compareTo(was) > 0) {
                return Change.Direction.WORSENED;
            } else if (is.compareTo(was) < 0) {
                sign = -1;
            }
        }
        return open ? null : direction(sign);
    }

    private static Set<Warning> guards(@Nullable Overall overall, Score opioid, @Nullable Boolean overSedated) {
        Set<Warning> guards = EnumSet.noneOf(Warning.class);
        if (overall == Overall.IMPROVED) {
            BigDecimal low = opioid.low();
            if (low != null && low.compareTo(MORE_OPIOID) >= 0) {
                guards.add(Warning.IMPROVED_ON_MORE_OPIOID);
            }
            if (Boolean.TRUE.equals(overSedated)) {
                guards.add(Warning.IMPROVED_BUT_OVERSEDATED);
            }
        }
        return guards;
    }
}
