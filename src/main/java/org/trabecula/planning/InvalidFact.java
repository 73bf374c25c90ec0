package org.trabecula.planning;

/** A value that does not fit the dictionary: unknown name, wrong type or scope, unknown code, or outside the hard range. */
public class InvalidFact extends IllegalArgumentException {

    private static final long serialVersionUID = 1L;

    private final String fact;
    private final String expected;

    public InvalidFact(String fact, String expected) {
        super(fact + ": " + expected);
        this.fact = fact;
        this.expected = expected;
    }

    /** Name of the fact, {@code fact@id} at a lesion or pain. */
    public String fact() {
        return fact;
    }

    /** What is allowed, in plain words. */
    public String expected() {
        return expected;
    }
}
