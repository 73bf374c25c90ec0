package org.trabecula.catalog;

/** Licence class of an instrument whose total may be entered ({@code instruments.md} 0.3): the questions are never shown. */
public enum Licence {
    AMBER,
    RED
}
