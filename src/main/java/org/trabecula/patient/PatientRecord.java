package org.trabecula.patient;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.trabecula.patient.bodymap.SiteKey;

/** A patient's record as it is read for pages and fact sheets: who it is, and the lists with everything that ever stood on them. */
record PatientRecord(
        PatientRow patient,
        List<LesionRow> lesions,
        List<PainRow> pains,
        List<MedicineRow> medicines,
        List<ReviewRow> reviews) {

    /** Returns the last review of a list on or before a day. */
    @Nullable
    ReviewRow review(ListReview.Of list, LocalDate day) {
        return reviews.stream()
                .filter(review -> review.list() == list && !review.reviewedOn().isAfter(day))
                .reduce((before, later) -> later.reviewedOn().isBefore(before.reviewedOn()) ? before : later)
                .orElse(null);
    }

    /** Who it is. */
    record PatientRow(UUID id, String mrn, String familyName, String givenName, LocalDate birthDate, long version) {

        Identity identity() {
            return new Identity(mrn, familyName, givenName, birthDate);
        }
    }

    /** A lesion that stands on the list, or once did. */
    record LesionRow(
            UUID id,
            UUID patientId,
            int number,
            String region,
            @Nullable String side,
            @Nullable String level,
            @Nullable String part,
            LocalDate siteOn,
            Instant recordedAt,
            LocalDate recordedOn,
            @Nullable Removal removal,
            @Nullable String removalNote,
            @Nullable LocalDate removedOn,
            long version) {

        SiteKey site() {
            return new SiteKey(region, side, level, part);
        }

        /** Returns whether it was on the list at the end of a day; what was recorded in error never was. */
        boolean isListedOn(LocalDate day) {
            if (recordedOn.isAfter(day) || removal == Removal.RECORDED_IN_ERROR) {
                return false;
            }
            return removedOn == null || removedOn.isAfter(day);
        }

        /** Returns whether it was put on the list after a review had said that there is none. */
        boolean isAfter(ReviewRow review, LocalDate day) {
            return removal != Removal.RECORDED_IN_ERROR
                    && !recordedOn.isAfter(day)
                    && recordedAt.isAfter(review.recordedAt());
        }

        LesionView view(String label) {
            return new LesionView(
                    id,
                    patientId,
                    number,
                    site().text(),
                    region,
                    side,
                    level,
                    part,
                    label,
                    siteOn,
                    recordedOn,
                    removal,
                    removalNote,
                    removedOn,
                    version);
        }
    }

    /** A pain that is followed, or once was. */
    record PainRow(
            UUID id,
            UUID patientId,
            int number,
            String region,
            @Nullable String side,
            @Nullable String level,
            @Nullable String part,
            @Nullable PainLink link,
            @Nullable LocalDate linkOn,
            @Nullable Set<UUID> lesionIds,
            LocalDate recordedOn,
            @Nullable Ending ending,
            @Nullable String endingNote,
            @Nullable LocalDate endedOn,
            long version) {

        SiteKey place() {
            return new SiteKey(region, side, level, part);
        }

        Set<UUID> linked() {
            return lesionIds == null ? Set.of() : lesionIds;
        }

        /** Returns whether it was followed at the end of a day; what was recorded in error never was. */
        boolean isOpenOn(LocalDate day) {
            if (recordedOn.isAfter(day) || ending == Ending.RECORDED_IN_ERROR) {
                return false;
            }
            return endedOn == null || endedOn.isAfter(day);
        }
    }

    /** A row of the medicine list. */
    record MedicineRow(
            UUID id,
            UUID patientId,
            UUID seriesId,
            String name,
            @Nullable String medicine,
            @Nullable DoseForm form,
            @Nullable Route route,
            @Nullable BigDecimal amount,
            @Nullable DoseUnit unit,
            @Nullable Schedule schedule,
            @Nullable Integer scheduleNumber,
            Intake kind,
            @Nullable BigDecimal dosesTaken,
            @Nullable LocalDate takenOn,
            @Nullable LocalDate fromDate,
            @Nullable LocalDate toDate,
            @Nullable LocalDate startedOn,
            @Nullable LocalDate doseChangedOn,
            @Nullable String changeReason,
            @Nullable EndReason endReason,
            @Nullable String endNote,
            Instant recordedAt,
            @Nullable Instant endedAt,
            long version) {

        boolean isOpen() {
            return toDate == null;
        }

        /** Returns whether it was taken on a day; what was recorded in error never was. */
        boolean isTakenOn(LocalDate day) {
            if (endReason == EndReason.RECORDED_IN_ERROR) {
                return false;
            }
            return (fromDate == null || !fromDate.isAfter(day)) && (toDate == null || toDate.isAfter(day));
        }

        /** Returns the instant of the last thing that was recorded about it. */
        Instant touchedAt() {
            return endedAt == null ? recordedAt : endedAt;
        }

        MedicineView view() {
            return new MedicineView(
                    id,
                    patientId,
                    seriesId,
                    name,
                    medicine,
                    form,
                    route,
                    amount,
                    unit,
                    schedule,
                    scheduleNumber,
                    kind,
                    dosesTaken,
                    takenOn,
                    fromDate,
                    toDate,
                    startedOn,
                    doseChangedOn,
                    changeReason,
                    endReason,
                    endNote,
                    recordedAt,
                    version);
        }
    }

    /** Somebody looked at a whole list. */
    record ReviewRow(ListReview.Of list, LocalDate reviewedOn, boolean none, Instant recordedAt) {}
}
