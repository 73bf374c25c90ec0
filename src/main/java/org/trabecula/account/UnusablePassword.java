package org.trabecula.account;

/** A chosen password breaks a rule; carries the key of the sentence for the user. */
public class UnusablePassword extends RuntimeException {

    private static final long serialVersionUID = 1;

    private final String messageKey;

    UnusablePassword(String messageKey) {
        super(messageKey, null, false, false);
        this.messageKey = messageKey;
    }

    public String messageKey() {
        return messageKey;
    }
}
