package org.trabecula.shared;

/** What was asked for does not exist, or is not for this user: a 404 either way, so that nobody learns which. */
public class NotFound extends RuntimeException {

    private static final long serialVersionUID = 1;

    public NotFound() {
        super("not found", null, false, false);
    }
}
