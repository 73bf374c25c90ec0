package org.trabecula.careplan;

import jakarta.persistence.LockModeType;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;

interface CarePlans extends JpaRepository<CarePlan, UUID> {

    Optional<CarePlan> findByPatientIdAndStatus(UUID patientId, PlanStatus status);

    /** Takes the row for this transaction alone: whoever edits, ticks or signs waits for the other. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select p from CarePlan p where p.id = :id")
    Optional<CarePlan> lock(UUID id);

    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select p from CarePlan p where p.patientId = :patientId and p.status = :status")
    Optional<CarePlan> lock(UUID patientId, PlanStatus status);

    @Query(
            "select coalesce(max(p.number), 0) from CarePlan p where p.patientId = :patientId and p.status <> org.trabecula.careplan.PlanStatus.DISCARDED")
    int lastNumber(UUID patientId);

    @Query("""
            select new org.trabecula.careplan.PlanVersion(p.id, p.patientId, p.number, p.status, p.assessmentId, p.assessedOn, p.madeOn, p.madeAt,
                p.signedAt, p.signerName, p.nextReviewOn, p.catalogVersion)
            from CarePlan p where p.patientId = :patientId and p.status <> org.trabecula.careplan.PlanStatus.DISCARDED order by p.number desc""")
    List<PlanVersion> versions(UUID patientId);

    @Query("""
            select new org.trabecula.careplan.PlanVersion(p.id, p.patientId, p.number, p.status, p.assessmentId, p.assessedOn, p.madeOn, p.madeAt,
                p.signedAt, p.signerName, p.nextReviewOn, p.catalogVersion)
            from CarePlan p where p.patientId in :patientIds and p.status in :statuses""")
    List<PlanVersion> withStatus(Collection<UUID> patientIds, Collection<PlanStatus> statuses);

    @Query("""
            select p.assessmentId from CarePlan p where p.patientId = :patientId
                and p.status in (org.trabecula.careplan.PlanStatus.SIGNED, org.trabecula.careplan.PlanStatus.SUPERSEDED)
            order by p.number desc""")
    List<UUID> assessmentsOfSignedPlans(UUID patientId);

    @Query("select p.content from CarePlan p where p.id in :ids")
    List<String> contentsOf(Collection<UUID> ids);

    /** The draft of a patient with its basis and the last change of the facts, in one query. */
    @Query("""
            select new org.trabecula.careplan.DraftRow(p, b.shown, n)
            from CarePlan p join CarePlanBasis b on b.planId = p.id left join CarePlanNews n on n.patientId = p.patientId
            where p.patientId = :patientId and p.status = org.trabecula.careplan.PlanStatus.DRAFT""")
    Optional<DraftRow> draft(UUID patientId);

    @Query("""
            select new org.trabecula.careplan.DraftRow(p, b.shown, n)
            from CarePlan p join CarePlanBasis b on b.planId = p.id left join CarePlanNews n on n.patientId = p.patientId
            where p.id = :planId""")
    Optional<DraftRow> withBasis(UUID planId);
}
