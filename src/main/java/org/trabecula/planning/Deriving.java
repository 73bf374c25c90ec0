package org.trabecula.planning;

import java.util.List;

/** How one fact of the dictionary is worked out; a step of the reading of a sheet. */
abstract class Deriving {

    final Fact fact;
    final int slot;

    Deriving(Fact fact, int slot) {
        this.fact = fact;
        this.slot = slot;
    }

    /** A fact that goes in: of the patient, of the subject itself, or (in an aggregate) of every lesion. */
    record Input(String key, boolean everyLesion) {}

    /** What goes in. */
    abstract List<Input> inputs();

    /** Writes the value into the subject's row if it follows; called only while nothing is known of it. */
    abstract void derive(Frame frame);

    /** Whether the unknown fact is named by what its derivation misses, because that is what one can ask. */
    boolean namedByInputs() {
        return false;
    }

    /** Adds what the derivation misses. */
    void missing(Frame frame, MissingFinder finder, long[] into) {
        throw new IllegalStateException(fact.key() + " is named by itself");
    }

    /** Reads the facts that a criterion names. */
    static List<Input> inputs(List<Node> criteria, boolean everyLesion) {
        List<Leaf> leaves = new java.util.ArrayList<>();
        criteria.forEach(criterion -> criterion.leaves(leaves));
        return leaves.stream()
                .flatMap(leaf -> {
                    Leaf.Operand right = leaf.right();
                    return right == null ? List.of(leaf.left).stream() : List.of(leaf.left, right).stream();
                })
                .map(operand -> new Input(
                        operand.fact().key(), everyLesion && operand.fact().scope() == Scope.LESION))
                .distinct()
                .toList();
    }
}
