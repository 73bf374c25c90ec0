package org.trabecula.instrument;

import java.util.EnumSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * NeuPSIG grade of certainty that a pain is neuropathic. N1: a relevant lesion or disease and a plausible area: possible. N2: sensory signs in
 * that area: probable. N3: a test confirms it: definite, but only with N1 and N2; N1 and N3 without N2 stay probable. N1 not fulfilled: none.
 * Anything unknown beyond N1: the last confirmed grade, marked as incomplete. Source: Finnerup, Pain 2016;157:1599, steps in our words. Licence: green.
 */
public final class NeuPsig {
    static final Instrument GRADE = Instrument.code(
            "neupsig_grade",
            Citation.NEUPSIG_GRADE2016,
            "p_neuro_cause",
            "p_plausible_area",
            "p_sensory_signs",
            "p_test_confirms");

    private NeuPsig() {}

    /** From least to most certain. */
    public enum Grade {
        NONE,
        POSSIBLE,
        PROBABLE,
        /** Probable with a confirming test; not a proof of the cause. */
        DEFINITE
    }

    /** Returns the grade; unknown while N1 is unknown. */
    public static Finding<Grade> grade(
            @Nullable Boolean cause,
            @Nullable Boolean plausibleArea,
            @Nullable Boolean sensorySigns,
            @Nullable Boolean testConfirms) {
        Boolean first = Kleene.and(cause, plausibleArea);
        boolean none = Boolean.FALSE.equals(first);
        Input signs = Input.flag("p_sensory_signs", sensorySigns);
        Input test = Input.flag("p_test_confirms", testConfirms);
        Input[] inputs = {
            none ? Input.flag("p_neuro_cause", cause).optional() : Input.flag("p_neuro_cause", cause),
            none
                    ? Input.flag("p_plausible_area", plausibleArea).optional()
                    : Input.flag("p_plausible_area", plausibleArea),
            none ? signs.optional() : signs,
            none ? test.optional() : test
        };
        if (first == null) {
            return Finding.<Grade>unknown(GRADE, inputs).warn(Warning.INCOMPLETE_EXAM);
        }
        Grade grade =
                first ? confirmed(Boolean.TRUE.equals(sensorySigns), Boolean.TRUE.equals(testConfirms)) : Grade.NONE;
        boolean open = first && grade != Grade.DEFINITE && (sensorySigns == null || testConfirms == null);
        return open
                ? Finding.atLeast(GRADE, grade, inputs).warn(Warning.INCOMPLETE_EXAM)
                : Finding.known(GRADE, grade, inputs);
    }

    private static Grade confirmed(boolean signs, boolean test) {
        if (signs) {
            return test ? Grade.DEFINITE : Grade.PROBABLE;
        }
        return test ? Grade.PROBABLE : Grade.POSSIBLE;
    }

    /** Returns the grade when N1 is known, else every grade that is still possible. */
    static Set<Grade> possible(
            @Nullable Boolean cause,
            @Nullable Boolean plausibleArea,
            @Nullable Boolean sensorySigns,
            @Nullable Boolean testConfirms) {
        Grade known = grade(cause, plausibleArea, sensorySigns, testConfirms).value();
        if (known != null) {
            return EnumSet.of(known);
        }
        Set<Grade> possible = EnumSet.of(Grade.NONE);
        for (boolean signs : Kleene.possible(sensorySigns)) {
            for (boolean test : Kleene.possible(testConfirms)) {
                possible.add(confirmed(signs, test));
            }
        }
        return possible;
    }
}
