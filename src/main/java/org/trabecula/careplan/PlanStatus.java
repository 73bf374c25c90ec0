package org.trabecula.careplan;

/** State of a care plan. DRAFT becomes SIGNED or DISCARDED, SIGNED becomes SUPERSEDED; nothing else happens to it. */
public enum PlanStatus {
    DRAFT,
    SIGNED,
    SUPERSEDED,
    DISCARDED
}
