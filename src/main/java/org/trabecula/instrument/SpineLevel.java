package org.trabecula.instrument;

/** Vertebral level, from above to below. Codes of the facts {@code spine_level} and {@code p_level}. */
public enum SpineLevel {
    C1,
    C2,
    C3,
    C4,
    C5,
    C6,
    C7,
    T1,
    T2,
    T3,
    T4,
    T5,
    T6,
    T7,
    T8,
    T9,
    T10,
    T11,
    T12,
    L1,
    L2,
    L3,
    L4,
    L5,
    S1,
    S2,
    S3,
    S4,
    S5;

    /** Returns whether this level lies from {@code first} to {@code last}, both included. */
    boolean within(SpineLevel first, SpineLevel last) {
        return compareTo(first) >= 0 && compareTo(last) <= 0;
    }
}
