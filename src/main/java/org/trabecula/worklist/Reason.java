package org.trabecula.worklist;

/** Why a patient is on the worklist. Stored by name. */
enum Reason {
    /** A red flag is open. */
    RED_FLAG,
    /** The next full look is due. */
    REASSESSMENT,
    /** Something that the plan asked for is due. */
    FOLLOW_UP,
    /** A plan was begun and not signed. */
    PLAN_UNSIGNED,
    /** An assessment was begun and not completed. */
    DRAFT_OPEN,
    /** An assessment was completed and no plan was made of it. */
    PLAN_MISSING
}
