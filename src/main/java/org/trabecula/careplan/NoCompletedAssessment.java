package org.trabecula.careplan;

/** There is nothing to build a plan on yet: no assessment of this patient is completed. */
public class NoCompletedAssessment extends RuntimeException {

    private static final long serialVersionUID = 1;

    public NoCompletedAssessment() {
        super("no completed assessment", null, false, false);
    }
}
