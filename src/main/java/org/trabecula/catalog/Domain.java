package org.trabecula.catalog;

/** The sections of a plan, in the order in which a plan lists them. The words are messages: {@code catalog.domain.OPIOID}. */
public enum Domain {
    NON_OPIOID,
    OPIOID,
    OPIOID_COMPANION,
    ANTINEUROPATHIC,
    CORTICOSTEROID,
    TOPICAL,
    BONE_MODIFYING,
    RADIOTHERAPY,
    INTERVENTIONAL,
    SURGERY,
    DEVICE,
    REHABILITATION,
    PHYSICAL_MODALITY,
    PSYCHOLOGICAL,
    SLEEP,
    NUTRITION,
    EDUCATION,
    CARE_COORDINATION
}
