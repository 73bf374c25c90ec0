package org.trabecula.assessment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.trabecula.testing.IntegrationTest;

/** What the database itself refuses, whatever Java does. */
@IntegrationTest
class AssessmentSchemaTests {
    private static final String USER = "00000000-0000-0000-0000-000000000001";

    @Autowired
    JdbcClient jdbc;

    UUID patient = UUID.randomUUID();

    @BeforeEach
    void newPatient() {
        patient = PatientRows.add(jdbc);
    }

    @Test
    void keepsOneOpenDraftAPatient() {
        draft(1);

        assertThatThrownBy(() -> draft(2)).hasMessageContaining("assessment_one_draft");
    }

    @Test
    void letsANewDraftFollowADiscardedOneUnderItsNumber() {
        UUID first = draft(1);
        discard(first);

        assertThatCode(() -> draft(1)).doesNotThrowAnyException();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "assessed_on = assessed_on - 1",
                "status = 'DRAFT', completed_at = null, completed_by = null",
                "version = version + 1"
            })
    void neverChangesACompletedAssessment(String change) {
        UUID done = completed();

        assertThatThrownBy(() -> update("update assessment set " + change + " where id = :id", done))
                .hasMessageContaining("never changed");
    }

    @Test
    void neverChangesADiscardedAssessment() {
        UUID gone = draft(1);
        discard(gone);

        assertThatThrownBy(() -> complete(gone)).hasMessageContaining("never changed");
    }

    @Test
    void neverDeletesAnAssessment() {
        UUID draft = draft(1);

        assertThatThrownBy(() -> update("delete from assessment where id = :id", draft))
                .hasMessageContaining("never deleted");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "patient_id = gen_random_uuid()",
                "number = 7",
                "kind = 'REASSESSMENT'",
                "started_by = gen_random_uuid()"
            })
    void keepsWhoseADraftIs(String change) {
        UUID draft = draft(1);

        assertThatThrownBy(() -> update("update assessment set " + change + " where id = :id", draft))
                .hasMessageContaining("keeps its patient");
    }

    @Test
    void asksForACompleterExactlyWhenCompleted() {
        UUID draft = draft(1);

        assertThatThrownBy(() -> update("update assessment set status = 'COMPLETED' where id = :id", draft))
                .hasMessageContaining("assessment_completed_by_one");
    }

    @Test
    void keepsOneRowAQuestion() {
        UUID draft = draft(1);
        answer(draft, "PATIENT", null, "ecog");

        assertThatThrownBy(() -> answer(draft, "PATIENT", null, "ecog")).hasMessageContaining("observation_once");
    }

    @Test
    void tellsTheSameQuestionOfTwoPainsApart() {
        UUID draft = draft(1);
        answer(draft, "PAIN", UUID.randomUUID(), "p_worst");

        assertThatCode(() -> answer(draft, "PAIN", UUID.randomUUID(), "p_worst"))
                .doesNotThrowAnyException();
    }

    @Test
    void namesASubjectExactlyForLesionsAndPains() {
        UUID draft = draft(1);

        assertThatThrownBy(() -> answer(draft, "PAIN", null, "p_worst"))
                .hasMessageContaining("observation_subject_named");
        assertThatThrownBy(() -> answer(draft, "PATIENT", UUID.randomUUID(), "ecog"))
                .hasMessageContaining("observation_subject_named");
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            value = {
                "two values                  | number_value = 3, flag_value = true | observation_one_answer",
                "value and reason of absence | number_value = 3, absence = 'REFUSED' | observation_one_answer",
                "a reason that is none       | number_value = null, absence = 'LATER' | observation_absence_known",
                "a unit without a number     | number_value = null, number_entered = null, unit = 'kg' | observation_entered_with_number",
                "carried without an answer   | number_value = null, number_entered = null, carried = true | observation_carried_has_answer"
            })
    void refusesWhatIsNoAnswer(String why, String change, String constraint) {
        UUID draft = draft(1);
        answer(draft, "PATIENT", null, "ecog");

        assertThatThrownBy(() -> update("update observation set " + change + " where assessment_id = :id", draft))
                .hasMessageContaining(constraint);
    }

    @Test
    void keepsThatAQuestionWasShownAndLeftEmpty() {
        UUID draft = draft(1);
        answer(draft, "PATIENT", null, "ecog");

        assertThat(update(
                        "update observation set number_value = null, number_entered = null where assessment_id = :id",
                        draft))
                .isEqualTo(1);
    }

    @Test
    void freezesAnswersWithTheAssessment() {
        UUID done = completed();

        assertThatThrownBy(() -> answer(done, "PATIENT", null, "kps")).hasMessageContaining("never changed");
        assertThatThrownBy(() -> update("update observation set number_value = 4 where assessment_id = :id", done))
                .hasMessageContaining("never changed");
        assertThatThrownBy(() -> update("delete from observation where assessment_id = :id", done))
                .hasMessageContaining("never changed");
    }

    @Test
    void movesNoAnswerToAnotherAssessment() {
        UUID draft = draft(1);
        answer(draft, "PATIENT", null, "ecog");

        assertThatThrownBy(() -> update(
                        "update observation set assessment_id = gen_random_uuid() where assessment_id = :id", draft))
                .isInstanceOf(DataAccessException.class);
    }

    @Test
    void allowsARevisionOnlyWithReasonAndAuthor() {
        UUID done = completed();

        assertThatThrownBy(() -> revise(done, null, null)).hasMessageContaining("assessment_revision_has_reason");
        assertThatCode(() -> revise(done, "typed into the wrong field", USER)).doesNotThrowAnyException();
    }

    private UUID draft(int number) {
        UUID id = UUID.randomUUID();
        jdbc.sql("""
                        insert into assessment (id, patient_id, number, kind, status, started_at, started_by, assessed_on, root_id, revision, version)
                        values (:id, :patient, :number, 'INITIAL', 'DRAFT', now(), cast(:user as uuid), current_date, :id, 1, 0)""")
                .param("id", id)
                .param("patient", patient)
                .param("number", number)
                .param("user", USER)
                .update();
        return id;
    }

    private void revise(
            UUID root,
            @org.jspecify.annotations.Nullable String reason,
            @org.jspecify.annotations.Nullable String author) {
        jdbc.sql("""
                        insert into assessment (id, patient_id, number, kind, status, started_at, started_by, assessed_on, root_id, revision,
                            revision_reason, revision_author, version)
                        values (gen_random_uuid(), :patient, 1, 'INITIAL', 'DRAFT', now(), cast(:user as uuid), current_date, :root, 2,
                            :reason, cast(:author as uuid), 0)""")
                .param("patient", patient)
                .param("user", USER)
                .param("root", root)
                .param("reason", reason)
                .param("author", author)
                .update();
    }

    private UUID completed() {
        UUID id = draft(1);
        answer(id, "PATIENT", null, "ecog");
        complete(id);
        return id;
    }

    private void complete(UUID id) {
        update(
                "update assessment set status = 'COMPLETED', completed_at = now(), completed_by = started_by where id = :id",
                id);
    }

    private void discard(UUID id) {
        update(
                "update assessment set status = 'DISCARDED', discarded_at = now(), discarded_by = started_by where id = :id",
                id);
    }

    private void answer(UUID assessment, String kind, @org.jspecify.annotations.Nullable UUID subject, String key) {
        jdbc.sql("""
                        insert into observation (id, assessment_id, subject_kind, subject_id, key, number_value, number_entered, observed_on,
                            carried, opened, recorded_at, recorded_by, version)
                        values (gen_random_uuid(), :assessment, :kind, cast(:subject as uuid), :key, 3, '3', current_date,
                            false, false, now(), cast(:user as uuid), 0)""")
                .param("assessment", assessment)
                .param("kind", kind)
                .param("subject", subject == null ? null : subject.toString())
                .param("key", key)
                .param("user", USER)
                .update();
    }

    private int update(String sql, UUID id) {
        return jdbc.sql(sql).param("id", id).update();
    }
}
