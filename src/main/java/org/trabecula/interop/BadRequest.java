package org.trabecula.interop;

import java.util.List;

/** A request of which nothing is used, because something in it cannot be: every mistake is named. */
class BadRequest extends RuntimeException {

    private final transient List<RequestError> errors;

    BadRequest(List<RequestError> errors) {
        super("The request cannot be used: " + errors.size() + " mistakes.");
        this.errors = List.copyOf(errors);
    }

    List<RequestError> errors() {
        return errors;
    }
}
