package org.trabecula.account;

/** What a user may do; one each. */
public enum Role {
    /** Decides and signs. */
    CLINICIAN,
    /** Records and ticks off. */
    NURSE,
    /** Keeps users and the catalog; sees no patient. */
    ADMIN
}
