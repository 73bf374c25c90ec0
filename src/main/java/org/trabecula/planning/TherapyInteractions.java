package org.trabecula.planning;

import java.util.ArrayList;
import java.util.List;

/** What may happen between the medicines that a therapy would add and the current ones. */
final class TherapyInteractions {

    /** Indexes of its medicines. */
    final int[] medicines;
    /** Rows that exclude, with any medicine on the other side. */
    private final InteractionRow[] excluding;
    /** Rows between the therapy itself or one of its medicines, and each medicine of the list; {@code null} where there is none. */
    private final InteractionRow[][][] byMedicine;
    /** Rows between one of its medicines and a fact. */
    private final InteractionRow[] withFact;

    /** What was found with one current medicine, or (current -1) with a fact: the most severe rows. */
    record Found(int current, Severity severity, List<InteractionRow> rows) {}

    TherapyInteractions(
            int[] medicines,
            List<InteractionRow> excluding,
            InteractionRow[][][] byMedicine,
            List<InteractionRow> withFact) {
        this.medicines = medicines.clone();
        this.excluding = excluding.toArray(new InteractionRow[0]);
        this.byMedicine = byMedicine;
        this.withFact = withFact.toArray(new InteractionRow[0]);
    }

    boolean has(int medicine) {
        for (int own : medicines) {
            if (own == medicine) {
                return true;
            }
        }
        return false;
    }

    /** Whether a row that excludes is on, so that it cannot be ruled out while the list is not known in full. */
    boolean mayBeExcluded(Evaluation evaluation) {
        for (InteractionRow row : excluding) {
            if (row.isOn(evaluation)) {
                return true;
            }
        }
        return false;
    }

    /** What is found with the current medicines, in their order, at most one each. */
    List<Found> with(int[] current, Evaluation evaluation) {
        List<Found> found = List.of();
        for (InteractionRow row : withFact) {
            if (row.isOn(evaluation)) {
                found = add(found, new Found(-1, row.severity(), List.of(row)));
            }
        }
        for (int medicine : current) {
            Severity worst = null;
            List<InteractionRow> rows = List.of();
            for (InteractionRow[][] pairs : byMedicine) {
                InteractionRow[] pair = pairs[medicine];
                if (pair == null) {
                    continue;
                }
                for (InteractionRow row : pair) {
                    if ((worst == null || row.severity().compareTo(worst) <= 0) && row.isOn(evaluation)) {
                        if (row.severity() != worst) {
                            rows = new ArrayList<>();
                            worst = row.severity();
                        }
                        if (!rows.contains(row)) {
                            rows.add(row);
                        }
                    }
                }
            }
            if (worst != null) {
                found = add(found, new Found(medicine, worst, rows));
            }
        }
        return found;
    }

    /** The most severe rows between a medicine of this therapy, or itself, and one medicine. */
    List<InteractionRow> withMedicine(int medicine, Evaluation evaluation) {
        List<Found> found = with(new int[] {medicine}, evaluation);
        return found.stream()
                .filter(one -> one.current() == medicine)
                .findFirst()
                .map(Found::rows)
                .orElse(List.of());
    }

    private static List<Found> add(List<Found> found, Found one) {
        List<Found> all = found.isEmpty() ? new ArrayList<>() : found;
        all.add(one);
        return all;
    }
}
