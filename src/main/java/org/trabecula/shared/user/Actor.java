package org.trabecula.shared.user;

import java.util.UUID;

/** The person who is signed in, as far as every module may know. */
public interface Actor {

    /** Returns the id of the user. */
    UUID id();

    /** Returns the name as it stands under a signature. */
    String displayName();

    /** Returns the one role of the user, without prefix: CLINICIAN, NURSE or ADMIN. */
    String roleName();
}
