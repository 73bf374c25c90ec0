package org.trabecula.careplan;

import java.util.List;

/**
 * One thing that stands against what somebody asked for, and that they can repair.
 *
 * @param field name of the field that it is about; empty for the whole
 * @param code message key
 * @param args of the message
 */
public record PlanProblem(String field, String code, List<Object> args) {

    public PlanProblem {
        args = List.copyOf(args);
    }

    static PlanProblem of(String field, String code, Object... args) {
        return new PlanProblem(field, code, List.of(args));
    }
}
