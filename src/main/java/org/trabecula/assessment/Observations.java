package org.trabecula.assessment;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;
import org.trabecula.planning.Scope;

interface Observations extends Repository<Observation, UUID> {
    Observation save(Observation observation);

    Observation saveAndFlush(Observation observation);

    <S extends Observation> List<S> saveAll(Iterable<S> observations);

    void deleteAll(Iterable<? extends Observation> observations);

    void flush();

    List<Observation> findByAssessmentId(UUID assessment);

    List<Observation> findByAssessmentIdIn(List<UUID> assessments);

    @Query("""
            select o from Observation o
            where o.assessmentId = :assessment and o.subjectKind = :kind and o.key = :key
              and (o.subjectId = :subject or (o.subjectId is null and :subject is null))""")
    Optional<Observation> find(
            UUID assessment, Scope kind, @org.jspecify.annotations.Nullable UUID subject, String key);

    /**
     * The rows of a draft, and of each question the newest answer of the patient's completed assessments and the newest row
     * without one: whether the answer is the last word is seen by comparing the two. Of an amended assessment the newest
     * revision counts; an amendment is not compared with what it amends.
     *
     * @param root of the draft, whose other revisions do not count
     * @param on assessments of this day or before
     */
    @Query(nativeQuery = true, value = """
            select d.* from observation d where d.assessment_id = :draft
            union all
            select id, assessment_id, subject_kind, subject_id, key, absence, number_value, number_entered, unit, flag_value, code_value,
                codes, text_value, date_value, observed_on, carried, opened, recorded_at, recorded_by, version, reason
            from (
                select o.*, row_number() over (
                    partition by o.subject_kind, o.subject_id, o.key,
                        num_nonnulls(o.absence, o.number_value, o.flag_value, o.code_value, o.codes, o.text_value, o.date_value)
                    order by a.assessed_on desc, a.completed_at desc) as newest
                from observation o join assessment a on a.id = o.assessment_id
                where a.patient_id = :patient and a.status = 'COMPLETED' and a.assessed_on <= :on and a.root_id <> :root
                  and not exists (select 1 from assessment n
                      where n.root_id = a.root_id and n.revision > a.revision and n.status = 'COMPLETED')
            ) r where r.newest = 1""")
    List<Observation> ofDraftAndNewest(UUID draft, UUID root, UUID patient, LocalDate on);

    /** The same of completed assessments alone. */
    default List<Observation> newestOf(UUID patient, LocalDate on) {
        UUID none = new UUID(0, 0);
        return ofDraftAndNewest(none, none, patient, on);
    }

    /** Rows of these keys in the patient's newest completed assessment up to a day, of whatever subject; a quick one asks of no pain by itself. */
    @Query("""
            select o from Observation o
            where o.key in :keys and o.assessmentId = (
                select a.id from Assessment a
                where a.patientId = :patient and a.status = org.trabecula.assessment.AssessmentStatus.COMPLETED
                  and a.kind <> org.trabecula.assessment.AssessmentKind.QUICK and a.assessedOn <= :on
                  and not exists (select 1 from Assessment n where n.rootId = a.rootId and n.revision > a.revision
                      and n.status = org.trabecula.assessment.AssessmentStatus.COMPLETED)
                order by a.assessedOn desc, a.completedAt desc
                limit 1)""")
    List<Observation> ofNewestFull(UUID patient, List<String> keys, LocalDate on);
}
