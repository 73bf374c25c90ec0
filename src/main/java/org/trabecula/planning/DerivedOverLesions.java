package org.trabecula.planning;

import java.util.List;
import java.util.stream.Stream;

/** A flag that is true as soon as one lesion is, or the number of lesions that are; false or exact only when all are known. */
final class DerivedOverLesions extends Deriving {

    private final boolean counts;
    private final Node of;
    private final Node where;
    private final List<Unscored> unscored;
    private final double empty;

    /** The lesion counts only where this fact is not known although it applies. */
    record Unscored(String key, int slot, Node where) {}

    /** @param empty value when the list holds no lesion that applies */
    DerivedOverLesions(
            Fact fact, int slot, boolean counts, Node of, Node where, List<Unscored> unscored, double empty) {
        super(fact, slot);
        this.counts = counts;
        this.of = of;
        this.where = where;
        this.unscored = List.copyOf(unscored);
        this.empty = empty;
    }

    @Override
    List<Input> inputs() {
        Stream<Input> named =
                inputs(
                        Stream.concat(Stream.of(of, where), unscored.stream().map(Unscored::where))
                                .toList(),
                        true)
                        .stream();
        Stream<Input> scores = unscored.stream().map(row -> new Input(row.key(), true));
        return Stream.concat(named, scores).distinct().toList();
    }

    @Override
    void derive(Frame frame) {
        Frame[] lesions = frame.facts.lesionFrames();
        if (lesions == null) {
            return;
        }
        int met = 0;
        int unknown = 0;
        boolean applies = false;
        for (Frame lesion : lesions) {
            applies |= where.eval(lesion) != Node.NOT_MET;
            byte value = value(lesion);
            met += value == Node.MET ? 1 : 0;
            unknown += value == Node.UNKNOWN ? 1 : 0;
        }
        if (!applies) {
            set(frame, empty, Row.KNOWN);
        } else if (counts) {
            set(frame, met, unknown > 0 ? Row.PARTLY : Row.KNOWN);
        } else if (met > 0 || unknown == 0) {
            set(frame, met > 0 ? 1 : 0, Row.KNOWN);
        }
    }

    private void set(Frame frame, double value, byte state) {
        frame.subject.number[slot] = value;
        frame.subject.state[slot] = state;
    }

    private byte value(Frame lesion) {
        byte applies = where.eval(lesion);
        byte value = of.eval(lesion);
        if (applies == Node.NOT_MET || value == Node.NOT_MET) {
            return Node.NOT_MET;
        }
        byte rows = rows(lesion);
        if (rows == Node.NOT_MET) {
            return Node.NOT_MET;
        }
        return applies == Node.MET && value == Node.MET && rows == Node.MET ? Node.MET : Node.UNKNOWN;
    }

    /** MET if an unscored row applies, NOT_MET if none can; always MET when there is no such condition. */
    private byte rows(Frame lesion) {
        if (unscored.isEmpty()) {
            return Node.MET;
        }
        byte rows = Node.NOT_MET;
        for (Unscored row : unscored) {
            byte one = lesion.subject.state[row.slot()] == Row.KNOWN
                    ? Node.NOT_MET
                    : row.where().eval(lesion);
            if (one == Node.MET) {
                return Node.MET;
            }
            rows = one == Node.UNKNOWN ? Node.UNKNOWN : rows;
        }
        return rows;
    }

    @Override
    boolean namedByInputs() {
        return true;
    }

    /** Names what the criteria miss at the lesions that leave it open, never the unscored fact itself. */
    @Override
    void missing(Frame frame, MissingFinder finder, long[] into) {
        Frame[] lesions = frame.facts.lesionFrames();
        if (lesions == null) {
            return;
        }
        for (Frame lesion : lesions) {
            if (value(lesion) == Node.UNKNOWN) {
                addUnknown(where, lesion, finder, into);
                addUnknown(of, lesion, finder, into);
                if (rows(lesion) == Node.UNKNOWN) {
                    for (Unscored row : unscored) {
                        if (lesion.subject.state[row.slot()] != Row.KNOWN) {
                            addUnknown(row.where(), lesion, finder, into);
                        }
                    }
                }
            }
        }
    }

    private static void addUnknown(Node node, Frame lesion, MissingFinder finder, long[] into) {
        if (node.eval(lesion) == Node.UNKNOWN) {
            node.missing(lesion, finder, into);
        }
    }
}
