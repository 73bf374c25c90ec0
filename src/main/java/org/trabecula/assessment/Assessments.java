package org.trabecula.assessment;

import jakarta.persistence.LockModeType;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface Assessments extends Repository<Assessment, UUID> {
    Assessment save(Assessment assessment);

    Assessment saveAndFlush(Assessment assessment);

    Optional<Assessment> findById(UUID id);

    /** For an answer: it waits for a completion under way, and other answers do not wait for it. */
    @Lock(LockModeType.PESSIMISTIC_READ)
    @Query("select a from Assessment a where a.id = :id")
    Optional<Assessment> findForAnswer(UUID id);

    /** For a completion: answers under way come first, later ones are refused. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select a from Assessment a where a.id = :id")
    Optional<Assessment> findForCompletion(UUID id);

    Optional<Assessment> findByPatientIdAndStatus(UUID patient, AssessmentStatus status);

    List<Assessment> findByPatientIdInAndStatus(Collection<UUID> patients, AssessmentStatus status);

    boolean existsByPatientIdAndStatus(UUID patient, AssessmentStatus status);

    @Query(
            "select coalesce(max(a.number), 0) from Assessment a where a.patientId = :patient and a.status <> 'DISCARDED'")
    int highestNumber(UUID patient);

    /** The day of the newest completed assessment that is no revision of this root. */
    @Query("""
            select max(a.assessedOn) from Assessment a
            where a.patientId = :patient and a.status = 'COMPLETED' and a.rootId <> :root""")
    Optional<java.time.LocalDate> latestDay(UUID patient, UUID root);

    /** Whether a later revision of it is completed. */
    @Query("""
            select count(n) > 0 from Assessment a join Assessment n on n.rootId = a.rootId
            where a.id = :id and n.revision > a.revision and n.status = 'COMPLETED'""")
    boolean isAmended(UUID id);

    /** The days of the completed assessments that asked of each pain. */
    @Query("""
            select distinct a.assessedOn from Assessment a
            where a.patientId = :patient and a.status = 'COMPLETED' and a.kind <> 'QUICK' order by a.assessedOn""")
    List<java.time.LocalDate> fullDays(UUID patient);

    /** The open draft, if there is one, before the newest completed ones; of an amended assessment the newest revision. */
    @Query("""
            select a from Assessment a
            where a.patientId = :patient and (a.status = 'DRAFT' or a.status = 'COMPLETED'
              and not exists (select 1 from Assessment n where n.rootId = a.rootId and n.revision > a.revision and n.status = 'COMPLETED'))
            order by case when a.status = 'DRAFT' then 0 else 1 end, a.assessedOn desc, a.completedAt desc
            limit :most""")
    List<Assessment> draftAndNewest(UUID patient, int most);

    /** The newest completed ones; of an amended assessment the newest revision. */
    @Query("""
            select a from Assessment a
            where a.patientId = :patient and a.status = 'COMPLETED'
              and not exists (select 1 from Assessment n where n.rootId = a.rootId and n.revision > a.revision and n.status = 'COMPLETED')
            order by a.assessedOn desc, a.completedAt desc
            limit :most""")
    List<Assessment> newestCompleted(UUID patient, int most);
}
