package org.trabecula.planning;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Resolves the sides of the interactions to medicines, and finds for each therapy the rows that fit. */
final class InteractionCompiler {

    private final @Nullable Fact classes;
    private final KnowledgeBase knowledge;
    private final Medicines medicines;
    private final List<Problem> problems;
    private final List<InteractionRow> rows = new ArrayList<>();
    /** For each row and medicine: whether side a, or b, stands for it. */
    private final List<boolean[][]> stands = new ArrayList<>();

    InteractionCompiler(
            Dictionary dictionary,
            KnowledgeBase knowledge,
            Medicines medicines,
            Pooled.Pool pool,
            List<Problem> problems) {
        this.classes = dictionary.find(DerivedFromMedicines.CLASSES);
        this.knowledge = knowledge;
        this.medicines = medicines;
        this.problems = problems;
        for (int index = 0; index < knowledge.interactions().size(); index++) {
            Interaction row = knowledge.interactions().get(index);
            List<String> path = List.of("interactions", String.valueOf(index));
            String entry = String.join(", ", row.a()) + " with " + String.join(", ", row.b());
            String when = row.when();
            Pooled criterion = when == null ? null : pool.of(when, Scope.PATIENT, Paths.in(path, "when"), entry);
            if (row.b().isEmpty() && when == null) {
                problems.add(Problem.at(path, entry, "a row without a second side needs a criterion (when)"));
            }
            rows.add(new InteractionRow(index, row, criterion));
            stands.add(new boolean[][] {
                row.aIsTherapy() ? therapies(row, path, entry) : side(row.a(), Paths.in(path, "a"), entry),
                side(row.b(), Paths.in(path, "b"), entry)
            });
        }
    }

    private boolean[] therapies(Interaction row, List<String> path, String entry) {
        for (String code : row.a()) {
            if (knowledge.therapies().stream()
                    .noneMatch(therapy -> therapy.code().equals(code))) {
                problems.add(Problem.at(Paths.in(path, "a"), entry, "there is no therapy \"" + code + "\""));
            }
        }
        return new boolean[medicines.all().size()];
    }

    private boolean[] side(List<String> names, List<String> path, String entry) {
        boolean[] stand = new boolean[medicines.all().size()];
        for (String name : names) {
            boolean found = false;
            boolean isClass = classes != null && classes.hasCode(name);
            int index = medicines.index(name);
            String own = index < 0 ? name : medicines.all().get(index).name();
            for (int one = 0; one < stand.length; one++) {
                Medicine medicine = medicines.all().get(one);
                boolean fits = isClass
                        ? medicine.classes().contains(name)
                        : same(own, medicine.name())
                                || medicine.ingredients().stream().anyMatch(ingredient -> same(own, ingredient));
                if (fits) {
                    stand[one] = true;
                    found = true;
                }
            }
            if (!found) {
                problems.add(Problem.at(
                        path, entry, "\"" + name + "\" is neither a medicine of the list nor a class of one"));
            }
        }
        return stand;
    }

    private static boolean same(String one, String other) {
        return one.toLowerCase(Locale.ROOT).equals(other.toLowerCase(Locale.ROOT));
    }

    /** The rows that can fit a therapy with these medicines. */
    TherapyInteractions of(Therapy therapy, int[] own) {
        List<InteractionRow> excluding = new ArrayList<>();
        List<InteractionRow> withFact = new ArrayList<>();
        List<InteractionRow[][]> pairs = new ArrayList<>();
        for (InteractionRow row : rows) {
            if (standsFor(row, therapy, own)) {
                if (row.interaction().b().isEmpty()) {
                    withFact.add(row);
                } else if (row.severity() == Severity.CONTRAINDICATED) {
                    excluding.add(row);
                }
            }
        }
        for (int medicine : own) {
            pairs.add(ofMedicine(medicine));
        }
        pairs.add(ofTherapy(therapy));
        return new TherapyInteractions(own, excluding, pairs.toArray(new InteractionRow[0][][]), withFact);
    }

    private boolean standsFor(InteractionRow row, Therapy therapy, int[] own) {
        if (row.interaction().aIsTherapy()) {
            return row.interaction().a().contains(therapy.code());
        }
        boolean[][] sides = stands.get(row.index());
        for (int medicine : own) {
            if (sides[0][medicine] || sides[1][medicine]) {
                return true;
            }
        }
        return false;
    }

    private InteractionRow[][] ofMedicine(int own) {
        InteractionRow[][] byOther = new InteractionRow[medicines.all().size()][];
        for (int other = 0; other < byOther.length; other++) {
            List<InteractionRow> fitting = new ArrayList<>();
            for (InteractionRow row : rows) {
                boolean[][] sides = stands.get(row.index());
                if (own != other && (sides[0][own] && sides[1][other] || sides[1][own] && sides[0][other])) {
                    fitting.add(row);
                }
            }
            byOther[other] = orNull(fitting);
        }
        return byOther;
    }

    private InteractionRow[][] ofTherapy(Therapy therapy) {
        InteractionRow[][] byOther = new InteractionRow[medicines.all().size()][];
        for (int other = 0; other < byOther.length; other++) {
            List<InteractionRow> fitting = new ArrayList<>();
            for (InteractionRow row : rows) {
                if (row.interaction().aIsTherapy()
                        && row.interaction().a().contains(therapy.code())
                        && stands.get(row.index())[1][other]) {
                    fitting.add(row);
                }
            }
            byOther[other] = orNull(fitting);
        }
        return byOther;
    }

    @SuppressWarnings("NullAway") // most pairs have no row, and an empty array for each would be wasted
    private static InteractionRow[] orNull(List<InteractionRow> fitting) {
        return fitting.isEmpty() ? null : fitting.toArray(new InteractionRow[0]);
    }
}
