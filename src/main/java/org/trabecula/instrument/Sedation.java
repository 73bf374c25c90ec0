package org.trabecula.instrument;

import org.jspecify.annotations.Nullable;

/**
 * How awake somebody is who takes an opioid, in words of our own. Awake and slightly drowsy are acceptable; drifting off in conversation is urgent: 25
 * to 50 % less opioid, watch the breathing; hardly rousable is an emergency: stop, think of naloxone. In the last days of life {@link Rass} stands
 * instead and nothing prompts for naloxone. Source: levels after Pasero 1994. Licence: green for these words. Codes of the fact {@code sedation_level}.
 */
public enum Sedation {
    AWAKE(Action.ACCEPTABLE),
    SLIGHTLY_DROWSY(Action.ACCEPTABLE),
    DRIFTS_OFF(Action.URGENT),
    UNROUSABLE(Action.EMERGENCY);

    static final Instrument ACTION = Instrument.code("sedation_action", Citation.POSS, "sedation_level");

    private final Action action;

    Sedation(Action action) {
        this.action = action;
    }

    /** What a level asks for, from least to most urgent. */
    public enum Action {
        ACCEPTABLE,
        URGENT,
        EMERGENCY
    }

    /** Returns what the level asks for. */
    public static Finding<Action> action(@Nullable Sedation level) {
        return Finding.of(ACTION, level == null ? null : level.action, Input.code("sedation_level", level));
    }
}
