package org.trabecula.planning;

import java.util.ArrayList;
import java.util.List;

/**
 * The highest number or code over the lesions it applies to. While a part is unknown it is "at least" the known part; a code is then one of
 * the codes from there upwards.
 */
final class DerivedMaximum extends Deriving {

    private final String key;
    private final int of;
    private final Node where;
    private final double empty;
    /** For codes: code index of the patient fact by rank, and rank by code index of the lesion fact; empty for numbers. */
    private final int[] codeByRank;

    private final int[] rankByCode;

    /** @param empty value of the fact, as number or code index, when no lesion applies */
    DerivedMaximum(
            Fact fact, int slot, Fact of, int ofSlot, Node where, double empty, int[] codeByRank, int[] rankByCode) {
        super(fact, slot);
        this.key = of.key();
        this.of = ofSlot;
        this.where = where;
        this.empty = empty;
        this.codeByRank = codeByRank.clone();
        this.rankByCode = rankByCode.clone();
    }

    @Override
    List<Input> inputs() {
        List<Input> all = new ArrayList<>(inputs(List.of(where), true));
        all.add(new Input(key, true));
        return all;
    }

    @Override
    void derive(Frame frame) {
        Frame[] lesions = frame.facts.lesionFrames();
        if (lesions == null) {
            return;
        }
        boolean applies = false;
        boolean open = false;
        double highest = Double.NEGATIVE_INFINITY;
        for (Frame lesion : lesions) {
            byte here = where.eval(lesion);
            applies |= here != Node.NOT_MET;
            if (here == Node.UNKNOWN) {
                open = true;
            } else if (here == Node.MET) {
                byte state = lesion.subject.state[of];
                open |= state != Row.KNOWN;
                highest = Math.max(highest, known(lesion, state));
            }
        }
        if (!applies) {
            frame.subject.number[slot] = empty;
            frame.subject.state[slot] = Row.KNOWN;
        } else if (codeByRank.length > 0) {
            setCode(frame.subject, open, Math.max(highest, 0));
        } else if (highest > Double.NEGATIVE_INFINITY) {
            frame.subject.number[slot] = highest;
            frame.subject.state[slot] = open ? Row.PARTLY : Row.KNOWN;
        }
    }

    private double known(Frame lesion, byte state) {
        if (state == Row.UNKNOWN || codeByRank.length > 0 && state == Row.PARTLY) {
            return Double.NEGATIVE_INFINITY;
        }
        double value = lesion.subject.number[of];
        return codeByRank.length == 0 ? value : rankByCode[(int) value];
    }

    private void setCode(Row row, boolean open, double rank) {
        if (!open) {
            row.number[slot] = codeByRank[(int) rank];
            row.state[slot] = Row.KNOWN;
            return;
        }
        row.clear(slot);
        for (int at = (int) rank; at < codeByRank.length; at++) {
            row.add(slot, codeByRank[at]);
        }
        row.state[slot] = Row.PARTLY;
    }

    @Override
    boolean namedByInputs() {
        return true;
    }

    @Override
    void missing(Frame frame, MissingFinder finder, long[] into) {
        Frame[] lesions = frame.facts.lesionFrames();
        if (lesions == null) {
            return;
        }
        for (Frame lesion : lesions) {
            byte here = where.eval(lesion);
            if (here == Node.UNKNOWN) {
                where.missing(lesion, finder, into);
            } else if (here == Node.MET && lesion.subject.state[of] != Row.KNOWN) {
                finder.add(Scope.LESION, lesion.index, of, into);
            }
        }
    }
}
