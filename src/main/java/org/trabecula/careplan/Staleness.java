package org.trabecula.careplan;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.trabecula.assessment.Amendments;

/**
 * In what a draft is behind.
 *
 * @param olderThanToday it was computed on an earlier day
 * @param newerFacts profile, lesions, pains or medicines changed since
 * @param newerAssessment day of a completed assessment that is newer than the one it was built on
 * @param amended what replaced the assessment it was built on; {@code null} where nothing did
 * @param otherCatalog another catalog version was published since
 */
record Staleness(
        boolean olderThanToday,
        boolean newerFacts,
        @Nullable LocalDate newerAssessment,
        Amendments.@Nullable Revision amended,
        boolean otherCatalog) {

    public boolean any() {
        return olderThanToday || newerFacts || newerAssessment != null || amended != null || otherCatalog;
    }

    /** Short codes for what is stored with the signature. */
    public List<String> codes() {
        List<String> codes = new ArrayList<>();
        if (olderThanToday) {
            codes.add("EARLIER_DAY");
        }
        if (newerFacts) {
            codes.add("NEWER_FACTS");
        }
        if (newerAssessment != null) {
            codes.add("NEWER_ASSESSMENT");
        }
        if (amended != null) {
            codes.add("AMENDED_ASSESSMENT");
        }
        if (otherCatalog) {
            codes.add("OTHER_CATALOG");
        }
        return codes;
    }
}
