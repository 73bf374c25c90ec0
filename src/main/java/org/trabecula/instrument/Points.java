package org.trabecula.instrument;

/** An answer that carries points of its own. */
public interface Points {
    /** Returns the points of this answer. */
    int points();
}
