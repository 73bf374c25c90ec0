package org.trabecula.planning;

/** A fact sheet read: what was given and all that follows from it. Immutable. Made by {@link FactReader}. */
public final class Facts {

    private final FactSheet sheet;

    Facts(FactSheet sheet) {
        this.sheet = sheet;
    }

    public FactSheet sheet() {
        return sheet;
    }

    /** What is known of a fact of a subject. @throws IllegalArgumentException if there is no such fact or subject */
    public Reading reading(Subject subject, String fact) {
        throw new UnsupportedOperationException("reading");
    }
}
