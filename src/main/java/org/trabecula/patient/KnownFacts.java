package org.trabecula.patient;

import java.util.List;
import java.util.UUID;
import org.trabecula.planning.Facts;

/** What follows from the record and from values that are about to be recorded; decides which questions are asked. */
interface KnownFacts {

    /** Returns the facts of today with these values of the profile instead of the stored ones. */
    Facts of(UUID patientId, List<ProfileValue> values);
}
