package org.trabecula.instrument;

/** May the questions of an instrument be shipped in an openly licensed code base? */
public enum Licence {
    /** Embedded with wording of our own. */
    GREEN,
    /** Only after a written permission; until then a total may be entered. */
    AMBER,
    /** The questions are never shipped; a total may be entered. */
    RED
}
