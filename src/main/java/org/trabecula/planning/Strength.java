package org.trabecula.planning;

/** How strongly a therapy is indicated, strongest first. */
public enum Strength {
    RECOMMEND,
    CONSIDER
}
