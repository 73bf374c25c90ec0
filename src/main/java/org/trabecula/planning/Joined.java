package org.trabecula.planning;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** Parts joined by and, or by or; Kleene's: one part that settles it is enough, an unknown one leaves it open otherwise. */
final class Joined extends Node {

    private final Node[] parts;
    /** Value of a part that settles the whole: NOT_MET for and, MET for or. */
    private final byte settles;

    private final byte otherwise;

    private Joined(Node[] parts, byte settles) {
        this.parts = parts;
        this.settles = settles;
        this.otherwise = (byte) (1 - settles);
    }

    static Node and(Node left, Node right) {
        return join(left, right, NOT_MET);
    }

    static Node or(Node left, Node right) {
        return join(left, right, MET);
    }

    private static Node join(Node left, Node right, byte settles) {
        List<Node> parts = new ArrayList<>();
        for (Node side : List.of(left, right)) {
            if (side instanceof Joined same && same.settles == settles) {
                parts.addAll(List.of(same.parts));
            } else {
                parts.add(side);
            }
        }
        return new Joined(parts.toArray(new Node[0]), settles);
    }

    @Override
    byte eval(Frame frame) {
        byte value = otherwise;
        for (Node part : parts) {
            byte one = part.eval(frame);
            if (one == settles) {
                return settles;
            }
            if (one == UNKNOWN) {
                value = UNKNOWN;
            }
        }
        return value;
    }

    @Override
    void missing(Frame frame, MissingFinder finder, long[] into) {
        for (Node part : parts) {
            if (part.eval(frame) == UNKNOWN) {
                part.missing(frame, finder, into);
            }
        }
    }

    @Override
    void decided(Frame frame, byte wanted, List<Decided> into) {
        for (Node part : parts) {
            if (part.eval(frame) == wanted) {
                part.decided(frame, wanted, into);
            }
        }
    }

    @Override
    void leaves(List<Leaf> into) {
        for (Node part : parts) {
            part.leaves(into);
        }
    }

    @Override
    String words() {
        return joined(settles == NOT_MET ? " and " : " or ", false);
    }

    @Override
    String negatedWords() {
        return joined(settles == NOT_MET ? " or " : " and ", true);
    }

    private String joined(String by, boolean negated) {
        return List.of(parts).stream()
                .map(part -> {
                    String words = negated ? part.negatedWords() : part.words();
                    return part instanceof Joined ? "(" + words + ")" : words;
                })
                .collect(Collectors.joining(by));
    }
}
