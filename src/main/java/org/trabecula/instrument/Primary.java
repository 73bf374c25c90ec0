package org.trabecula.instrument;

/** Primary cancer. Codes of the fact {@code primary_cancer}. Its points differ between the prognostic models. */
public enum Primary {
    BREAST,
    PROSTATE,
    LUNG,
    RENAL,
    THYROID,
    MYELOMA,
    LYMPHOMA,
    COLORECTAL,
    GASTRIC,
    HEPATOCELLULAR,
    BLADDER,
    MELANOMA,
    HEAD_NECK,
    SARCOMA,
    GYNECOLOGIC,
    UNKNOWN_PRIMARY,
    OTHER;

    /** Part or type of a primary that has several. Codes of the item {@code primary_detail}. */
    public enum Detail {
        COLON,
        RECTUM,
        ESOPHAGUS,
        PANCREAS,
        GALLBLADDER,
        CARCINOID,
        OVARY,
        ENDOMETRIUM,
        CERVIX,
        OSTEOSARCOMA,
        OTHER_SARCOMA,
        UROTHELIAL_UPPER,
        OTHER
    }
}
