package org.trabecula.planning;

/** What a therapy costs or brings the patient, each 0 to 3. */
public enum Burden {
    SEDATION,
    FALL_RISK,
    PILL_BURDEN,
    VISIT_BURDEN,
    INVASIVENESS,
    MOBILITY_BENEFIT
}
