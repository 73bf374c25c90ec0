package org.trabecula.account;

/** Five wrong passwords within a minute, for this account from this address; the next try is refused unread. */
public class TooManyAttempts extends RuntimeException {

    private static final long serialVersionUID = 1;

    TooManyAttempts() {
        super("too many wrong passwords", null, false, false);
    }
}
