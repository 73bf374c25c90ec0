package org.trabecula.instrument;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The mechanism that the rules propose for one pain.
 *
 * @param type the class; undetermined also while different classes are possible
 * @param confidence of the class; {@code null} when undetermined
 * @param rows the rows that fired; several while something is unknown
 * @param tissues tissue evidence; several values while it is unknown
 * @param grades NeuPSIG grade; several while N1 is unknown
 * @param screen what the count of words and signs says
 * @param evidence every fact that was looked at, with what it speaks for
 * @param missing names of the unknown items that could change the row or the grade
 */
public record PainMechanism(
        Mechanism.Type type,
        Mechanism.@Nullable Confidence confidence,
        List<Mechanism.Row> rows,
        List<Mechanism.Tissue> tissues,
        List<NeuPsig.Grade> grades,
        NeuropathicFeatures.Screen screen,
        List<Evidence> evidence,
        List<String> missing,
        Set<Warning> warnings) {

    public PainMechanism {
        rows = List.copyOf(rows);
        tissues = List.copyOf(tissues);
        grades = List.copyOf(grades);
        evidence = List.copyOf(evidence);
        missing = List.copyOf(missing);
        warnings = Finding.inOrder(warnings);
    }

    /** What a fact speaks for. */
    public enum Speaks {
        FOR_NERVE,
        AGAINST_NERVE,
        FOR_BONE,
        AGAINST_BONE,
        /** Not known: decides nothing. */
        OPEN
    }

    /** One fact and what it speaks for. */
    public record Evidence(Input input, Speaks speaks) {
        static Evidence ofNerve(Input input, @Nullable Boolean present) {
            return new Evidence(input, speaks(present, Speaks.FOR_NERVE, Speaks.AGAINST_NERVE));
        }

        static Evidence ofBone(Input input, @Nullable Boolean present) {
            return new Evidence(input, speaks(present, Speaks.FOR_BONE, Speaks.AGAINST_BONE));
        }

        private static Speaks speaks(@Nullable Boolean present, Speaks yes, Speaks no) {
            return present == null ? Speaks.OPEN : present ? yes : no;
        }
    }

    /** Returns whether one row alone fired; what is missing could then only raise the grade or the screen. */
    public boolean settled() {
        return rows.size() == 1;
    }

    /** Returns the descriptor of the rules. */
    public Instrument instrument() {
        return Mechanism.MECHANISM;
    }
}
