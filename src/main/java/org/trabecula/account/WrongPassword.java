package org.trabecula.account;

/** The password is not that of the user. */
public class WrongPassword extends RuntimeException {

    private static final long serialVersionUID = 1;

    WrongPassword() {
        super("wrong password", null, false, false);
    }
}
