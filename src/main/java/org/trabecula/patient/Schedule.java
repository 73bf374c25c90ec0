package org.trabecula.patient;

/** How the number of a schedule is meant; of what is taken as needed it is the most. */
public enum Schedule {
    /** 1 to 24 times a day */
    TIMES_A_DAY(1, 24),
    /** every 1 to 9,000 hours (an injection every half year is 4,380) */
    EVERY_HOURS(1, 9_000),
    /** a patch changed every 12 to 336 hours; the interval does not enter the dose */
    PATCH_EVERY_HOURS(12, 336);

    private final int least;
    private final int most;

    Schedule(int least, int most) {
        this.least = least;
        this.most = most;
    }

    public int least() {
        return least;
    }

    public int most() {
        return most;
    }
}
