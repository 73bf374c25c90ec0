package org.trabecula.careplan;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What a signer sends. Who signs is not among it: that is the signed-in person.
 *
 * @param seen count of changes of the draft that the signer saw
 * @param leaveOthersOpen that lines which may stay undecided do so
 * @param signDespite that the signer knows of newer facts, and signs all the same
 * @param nextReviewOn day of the next review
 * @param password the signer's own
 */
public record SignatureRequest(
        long seen,
        boolean leaveOthersOpen,
        boolean signDespite,
        @Nullable LocalDate nextReviewOn,
        @Nullable String password) {

    /** Leaves the password out. */
    @Override
    public String toString() {
        return "SignatureRequest[seen=" + seen + "]";
    }
}
