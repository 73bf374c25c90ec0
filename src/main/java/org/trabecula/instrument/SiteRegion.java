package org.trabecula.instrument;

/** Site of a lesion. Codes of the fact {@code site_region}. */
public enum SiteRegion {
    SKULL,
    CERVICAL_SPINE,
    THORACIC_SPINE,
    LUMBAR_SPINE,
    SACRUM,
    PELVIS,
    ACETABULUM,
    RIB,
    STERNUM,
    CLAVICLE,
    SCAPULA,
    HUMERUS,
    FOREARM,
    HAND,
    FEMUR_PROXIMAL,
    FEMUR_SHAFT,
    FEMUR_DISTAL,
    TIBIA,
    FOOT
}
