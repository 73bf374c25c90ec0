package org.trabecula.shared.text;

/** A typed date that is not understood. It does not carry what was typed: that may be a birth date, and this may be logged. */
public class UnreadableDate extends IllegalArgumentException {

    private static final long serialVersionUID = 1;

    private final Reason reason;

    UnreadableDate(Reason reason) {
        super("not a date of the form 14-Jul-1945, 14.7.1945 or 1945-07-14: " + reason);
        this.reason = reason;
    }

    public Reason reason() {
        return reason;
    }

    /** Returns the key of the sentence for the user. */
    public String messageKey() {
        return switch (reason) {
            case SLASHES -> "shared.date.slashes";
            case FORM -> "shared.date.form";
            case NO_SUCH_DAY -> "shared.date.no-such-day";
        };
    }

    /** Why. */
    public enum Reason {
        SLASHES,
        FORM,
        NO_SUCH_DAY
    }
}
