package org.trabecula.patient;

import java.util.List;

/** A medicine that cannot be meant as it was entered; each problem belongs to a field. */
public class MedicineProblems extends RuntimeException {

    private static final long serialVersionUID = 1;

    private final transient List<Problem> problems;

    public MedicineProblems(List<Problem> problems) {
        super("medicine refused in " + problems.stream().map(Problem::field).toList(), null, false, false);
        this.problems = List.copyOf(problems);
    }

    public List<Problem> problems() {
        return problems;
    }

    /** What is wrong with one field. */
    public record Problem(String field, String message, List<Object> args) {

        public Problem {
            args = List.copyOf(args);
        }

        static Problem of(String field, String message, Object... args) {
            return new Problem(field, "patient.medicine.problem." + message, List.of(args));
        }
    }
}
