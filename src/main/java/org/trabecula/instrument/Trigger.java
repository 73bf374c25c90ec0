package org.trabecula.instrument;

/** What brings a pain on. Codes of the item {@code p_triggers}. */
public enum Trigger {
    WALKING(true),
    STANDING(true),
    STANDING_UP(true),
    SITTING(true),
    TURNING_IN_BED(true),
    LYING_FLAT(false),
    ARM_USE(true),
    LIFTING(true),
    COUGHING(true),
    BREATHING(true),
    TOUCH(false),
    BOWEL_BLADDER(false),
    OTHER(false);

    private final boolean movementOrLoad;

    Trigger(boolean movementOrLoad) {
        this.movementOrLoad = movementOrLoad;
    }

    /** Returns whether it moves or loads bone: that is evidence of tissue injury (instruments.md 2.3, own decision for each word). */
    public boolean movementOrLoad() {
        return movementOrLoad;
    }
}
