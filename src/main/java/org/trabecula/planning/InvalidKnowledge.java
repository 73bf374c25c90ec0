package org.trabecula.planning;

import java.util.List;

/** A dictionary, catalog or criterion is refused; nothing of it is used. Carries every mistake that was found. */
public class InvalidKnowledge extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient List<Problem> problems;

    public InvalidKnowledge(List<Problem> problems) {
        super(Problem.list(problems));
        this.problems = List.copyOf(problems);
    }

    public List<Problem> problems() {
        return problems;
    }
}
