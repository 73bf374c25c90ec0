package org.trabecula.shared.text;

/** A typed number that is not understood; it does not carry what was typed. */
public class UnreadableNumber extends IllegalArgumentException {

    private static final long serialVersionUID = 1;

    private final Reason reason;

    UnreadableNumber(Reason reason) {
        super("not a number of the form 1250 or 0.5: " + reason);
        this.reason = reason;
    }

    public Reason reason() {
        return reason;
    }

    /** Returns the key of the sentence for the user. */
    public String messageKey() {
        return switch (reason) {
            case TWO_MEANINGS -> "shared.number.two-meanings";
            case FORM -> "shared.number.form";
        };
    }

    /** Why. */
    public enum Reason {
        TWO_MEANINGS,
        FORM
    }
}
