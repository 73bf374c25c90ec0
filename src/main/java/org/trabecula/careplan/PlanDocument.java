package org.trabecula.careplan;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HexFormat;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.trabecula.planning.Status;
import org.trabecula.planning.Strength;
import org.trabecula.planning.Urgency;

/**
 * All that is signed, in one record. Its canonical JSON is kept and fingerprinted at signing, and the page of a signed plan
 * is drawn from it alone: what is read is what was signed, whatever becomes of names, catalog and labels.
 *
 * @param supersedes number of the plan in force before, if there was one
 * @param patientName as in the banner
 */
record PlanDocument(
        UUID planId,
        int number,
        @Nullable Integer supersedes,
        UUID patientId,
        String patientName,
        String mrn,
        LocalDate birthDate,
        UUID assessmentId,
        LocalDate assessedOn,
        String catalogVersion,
        LocalDate proposedOn,
        LocalDate nextReviewOn,
        Shown.Matters matters,
        List<RedFlag> redFlags,
        List<Line> lines,
        List<Shown.Left> notProposed,
        Shown.Unchecked unchecked,
        List<Step> followUps,
        Signed signed) {

    /** A red flag as it stood at signing. */
    record RedFlag(
            String rule,
            @Nullable String site,
            String level,
            String title,
            @Nullable String done,
            @Nullable LocalDate askAgainOn) {}

    /** One line with what was decided of it; no decision: it was left open. */
    record Line(
            UUID id,
            @Nullable String itemKey,
            boolean own,
            String domain,
            Urgency urgency,
            String title,
            @Nullable String site,
            @Nullable String how,
            @Nullable String why,
            List<Evidence> evidence,
            @Nullable Status status,
            @Nullable Strength strength,
            boolean continued,
            @Nullable Decision decision,
            @Nullable String change,
            @Nullable DeclineReason reason,
            @Nullable String note,
            @Nullable String decidedBy,
            @Nullable Instant decidedAt,
            @Nullable OwnerRole owner,
            @Nullable LocalDate due,
            @Nullable String monitoring,
            @Nullable String stop,
            List<String> notKnown,
            List<String> warnings,
            List<String> alternatives,
            List<ItemDetail.Source> sources,
            @Nullable BigDecimal score) {

        boolean taken() {
            return decision != null && decision.taken();
        }
    }

    /** A follow-up that the plan opens. */
    record Step(
            UUID id,
            LocalDate due,
            String what,
            OwnerRole owner,
            @Nullable String rule) {}

    /** Who signed, when, and in what words. */
    record Signed(
            UUID by,
            String name,
            String role,
            Instant at,
            String zone,
            String meaning,
            boolean othersLeftOpen,
            @Nullable String despite) {}

    /** Returns the SHA-256 of a canonical text, as 64 hexadecimal figures. */
    static String fingerprint(String canonical) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(canonical.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}
