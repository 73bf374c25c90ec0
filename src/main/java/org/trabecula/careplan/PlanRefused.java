package org.trabecula.careplan;

import java.util.ArrayList;
import java.util.List;

/** A decision, a follow-up or a signature that is not complete; says what is missing, field by field. */
public class PlanRefused extends RuntimeException {

    private static final long serialVersionUID = 1;

    private final transient List<PlanProblem> problems;

    public PlanRefused(List<PlanProblem> problems) {
        super("refused: " + problems.stream().map(PlanProblem::code).toList(), null, false, false);
        if (problems.isEmpty()) {
            throw new IllegalArgumentException("no problem given, expected at least one");
        }
        this.problems = List.copyOf(problems);
    }

    static PlanRefused because(String field, String code, Object... args) {
        return new PlanRefused(List.of(PlanProblem.of(field, code, args)));
    }

    public List<PlanProblem> problems() {
        return problems;
    }

    /** Returns these problems and others, which stand for those of the same fields. */
    PlanRefused replacing(List<PlanProblem> others) {
        List<PlanProblem> all = new ArrayList<>(problems);
        all.removeIf(problem -> others.stream().anyMatch(other -> other.field().equals(problem.field())));
        all.addAll(others);
        return new PlanRefused(all);
    }
}
