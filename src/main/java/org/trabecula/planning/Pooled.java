package org.trabecula.planning;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A criterion of a catalog, worked out once for each subject however many entries share it. */
final class Pooled {

    final Node node;
    /** Whether it names a fact of the lesion, and so differs from lesion to lesion. */
    final boolean perLesion;
    /** Place among those of its kind. */
    final int index;
    /** Whether it names {@code med_classes} itself. */
    final boolean namesClasses;
    /** The facts that it names. */
    final List<Leaf.Operand> operands;

    private Pooled(Node node, boolean perLesion, int index, List<Leaf.Operand> operands) {
        this.node = node;
        this.perLesion = perLesion;
        this.index = index;
        this.operands = operands;
        this.namesClasses =
                operands.stream().anyMatch(operand -> operand.fact().key().equals(DerivedFromMedicines.CLASSES));
    }

    /** The criteria of one catalog, each distinct one once. */
    static final class Pool {

        private final Dictionary dictionary;
        private final List<Problem> problems;
        private final Map<String, Pooled> byText = new HashMap<>();
        private int ofPatient;
        private int ofLesion;

        Pool(Dictionary dictionary, List<Problem> problems) {
            this.dictionary = dictionary;
            this.problems = problems;
        }

        /** The criterion, or {@code null} after adding what is wrong. */
        @Nullable
        Pooled of(String text, Scope scope, List<String> path, String entry) {
            Node node = dictionary.criteria(scope, false).parse(text, path, entry, problems);
            if (node == null) {
                return null;
            }
            List<Leaf.Operand> operands = operands(node);
            boolean perLesion = operands.stream().anyMatch(operand -> !operand.ofPatient());
            return byText.computeIfAbsent(
                    text, none -> new Pooled(node, perLesion, perLesion ? ofLesion++ : ofPatient++, operands));
        }

        private static List<Leaf.Operand> operands(Node node) {
            List<Leaf> leaves = new ArrayList<>();
            node.leaves(leaves);
            List<Leaf.Operand> operands = new ArrayList<>();
            for (Leaf leaf : leaves) {
                operands.add(leaf.left);
                Leaf.Operand right = leaf.right();
                if (right != null) {
                    operands.add(right);
                }
            }
            return List.copyOf(operands);
        }

        /** Number of criteria that name patient facts only. */
        int ofPatient() {
            return ofPatient;
        }

        int ofLesion() {
            return ofLesion;
        }
    }
}
