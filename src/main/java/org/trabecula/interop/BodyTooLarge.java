package org.trabecula.interop;

/** A request body above the limit; it is not read to its end. */
class BodyTooLarge extends RuntimeException {

    BodyTooLarge(int most) {
        super("The body may have at most " + most + " bytes.");
    }
}
