package org.trabecula.instrument;

import java.math.BigDecimal;

/**
 * One range of a score with a meaning. The words are in the message files, under {@code instrument.<instrument>.band.<code>}.
 *
 * @param code the band's name, unique within its instrument
 * @param from where it begins
 * @param inclusive whether {@code from} itself belongs to it
 * @param level how it is shown, and whether it may be shown while an input is missing
 */
public record Band(String code, BigDecimal from, boolean inclusive, Level level) {

    /** How much attention a band asks for. */
    public enum Level {
        /** Reassuring or without a consequence: shown only when the result is complete. */
        CALM,
        /** Asks for an act: shown as soon as it is reached. */
        MID,
        /** Asks for an act soon: shown as soon as it is reached. */
        HIGH
    }

    static Band calm(String from, String code) {
        return new Band(code, new BigDecimal(from), true, Level.CALM);
    }

    static Band mid(String from, String code) {
        return new Band(code, new BigDecimal(from), true, Level.MID);
    }

    static Band high(String from, String code) {
        return new Band(code, new BigDecimal(from), true, Level.HIGH);
    }

    /** Returns the same band beginning just above its lower end. */
    Band exclusive() {
        return new Band(code, from, false, level);
    }

    /** Returns whether the band asks for an act. */
    public boolean alarming() {
        return level != Level.CALM;
    }

    boolean reachedBy(BigDecimal value) {
        int order = value.compareTo(from);
        return inclusive ? order >= 0 : order > 0;
    }
}
