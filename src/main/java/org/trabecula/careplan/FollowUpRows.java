package org.trabecula.careplan;

import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Query;

interface FollowUpRows extends JpaRepository<FollowUp, UUID> {

    List<FollowUp> findByPlanIdOrderByPosition(UUID planId);

    List<FollowUp> findByPatientIdAndStatusOrderByDueOnAscPosition(UUID patientId, FollowUpStatus status);

    @Query(
            "select f from FollowUp f where f.patientId in :patientIds and f.status = org.trabecula.careplan.FollowUpStatus.OPEN order by f.dueOn, f.position")
    List<FollowUp> open(Collection<UUID> patientIds);

    /** Those of a draft, and the open ones of the plan in force. */
    @Query("""
            select f from FollowUp f where f.planId = :planId
            or (f.patientId = :patientId and f.status = org.trabecula.careplan.FollowUpStatus.OPEN) order by f.dueOn, f.position""")
    List<FollowUp> plannedAndOpen(UUID planId, UUID patientId);
}
