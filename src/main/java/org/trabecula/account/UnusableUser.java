package org.trabecula.account;

/** A change of users that is refused; carries the field and the key of the sentence for the admin. */
public class UnusableUser extends RuntimeException {

    private static final long serialVersionUID = 1;

    private final String field;
    private final String messageKey;

    UnusableUser(String field, String messageKey) {
        super(messageKey, null, false, false);
        this.field = field;
        this.messageKey = messageKey;
    }

    /** Returns the field of the form, or an empty text if it is about the whole. */
    public String field() {
        return field;
    }

    public String messageKey() {
        return messageKey;
    }
}
