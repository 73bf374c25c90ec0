package org.trabecula.careplan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataAccessException;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.dao.UncategorizedDataAccessException;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.support.TransactionTemplate;
import org.trabecula.testing.IntegrationTest;

/** What the database itself refuses, whatever Java would do. */
@IntegrationTest
class CarePlanSchemaTests {

    private static final String HASH = "0123456789abcdef".repeat(4);
    private static final AtomicInteger PATIENTS = new AtomicInteger();

    @Autowired
    JdbcTemplate sql;

    @Autowired
    TransactionTemplate transaction;

    private final UUID patient = patient();

    private static UUID patient() {
        return new UUID(7, PATIENTS.incrementAndGet());
    }

    private UUID draft(int number) {
        UUID id = UUID.randomUUID();
        sql.update("""
                insert into care_plan (id, patient_id, number, status, assessment_id, assessed_on, catalog_version_id, catalog_version,
                    made_on, made_at, made_by, edits, version)
                values (?, ?, ?, 'DRAFT', gen_random_uuid(), '2026-11-23', gen_random_uuid(), '2026.11', '2026-11-24', now(), gen_random_uuid(), 0, 0)""", id, patient, number);
        return id;
    }

    private UUID line(UUID plan) {
        UUID id = UUID.randomUUID();
        sql.update("""
                insert into care_plan_item (id, plan_id, position, origin, item_key, therapy, domain, title, status, urgency, major, continued,
                    detail, edit_no, version)
                values (?, ?, 0, 'PROPOSED', ?, 'x', 'OPIOID', 'X', 'CAUTION', 'ROUTINE', true, false, '{}', 0, 0)""", id, plan, id.toString());
        return id;
    }

    private UUID followUp(UUID plan, String status) {
        UUID id = UUID.randomUUID();
        sql.update("""
                insert into follow_up (id, plan_id, patient_id, position, origin, what, due_on, due_edited, owner_role, status, edit_no, version)
                values (?, ?, ?, 0, 'OWN', 'call', '2026-12-01', true, 'NURSE', ?, 0, 0)""", id, plan, patient, status);
        return id;
    }

    private void sign(UUID plan) {
        sql.update("""
                update care_plan set status = 'SIGNED', signed_by = gen_random_uuid(), signer_name = 'Test', signer_role = 'CLINICIAN',
                    signed_at = now(), signed_zone = 'UTC', meaning = 'm', others_left_open = false, next_review_on = '2026-12-21',
                    content = '{}', content_hash = ? where id = ?""", HASH, plan);
    }

    private void assertProtected(Runnable change) {
        assertThatThrownBy(change::run)
                .isInstanceOfAny(DataIntegrityViolationException.class, UncategorizedDataAccessException.class);
    }

    @Test
    void aPatientHasOneDraft() {
        draft(1);
        assertProtected(() -> draft(2));
    }

    @Test
    void aDiscardedDraftMakesRoomAndGivesItsNumberBack() {
        UUID first = draft(1);
        sql.update(
                "update care_plan set status = 'DISCARDED', discarded_by = gen_random_uuid(), discarded_at = now(), discard_reason = 'test' where id = ?",
                first);
        assertThatCode(() -> draft(1)).doesNotThrowAnyException();
    }

    @Test
    void aDraftIsDiscardedWithAReasonOnly() {
        UUID plan = draft(1);
        assertProtected(() -> sql.update(
                "update care_plan set status = 'DISCARDED', discarded_by = gen_random_uuid(), discarded_at = now(), discard_reason = ' ' where id = ?",
                plan));
    }

    @Test
    void aPatientHasOnePlanInForceWhichTheNextSupersedesInOneTransaction() {
        UUID first = draft(1);
        sign(first);
        UUID second = draft(2);
        assertProtected(() -> sign(second));
        transaction.executeWithoutResult(status -> {
            sign(second);
            sql.update("update care_plan set status = 'SUPERSEDED' where id = ?", first);
        });
        assertThat(sql.queryForObject("select status from care_plan where id = ?", String.class, first))
                .isEqualTo("SUPERSEDED");
        assertProtected(() -> sql.update("update care_plan set status = 'SIGNED' where id = ?", first));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "update care_plan set meaning = 'other' where id = ?",
                "update care_plan set next_review_on = '2027-01-01' where id = ?",
                "update care_plan set content = '{\"a\":1}' where id = ?",
                "update care_plan set status = 'DRAFT' where id = ?",
                "update care_plan set status = 'SUPERSEDED', signer_name = 'Other' where id = ?",
                "delete from care_plan where id = ?",
                "update care_plan_item set title = 'Other' where plan_id = ?",
                "update care_plan_item set decision = 'ACCEPTED' where plan_id = ?",
                "delete from care_plan_item where plan_id = ?",
                "update care_plan_basis set proposal = '[]' where plan_id = ?",
                "delete from care_plan_basis where plan_id = ?",
                "update follow_up set due_on = '2027-01-01' where plan_id = ?",
                "update follow_up set status = 'DONE', closed_by = gen_random_uuid(), closed_name = 'T', closed_at = now(), what = 'other' where plan_id = ?",
                "delete from follow_up where plan_id = ?"
            })
    void aSignedPlanAndItsPartsAreNotChanged(String change) {
        UUID plan = draft(1);
        line(plan);
        followUp(plan, "OPEN");
        sql.update(
                "insert into care_plan_basis (plan_id, fact_sheet, proposal, shown, version) values (?, '{}', '{}', '{}', 0)",
                plan);
        sign(plan);
        assertProtected(() -> sql.update(change, plan));
    }

    @Test
    void aSignedPlanTakesNoNewLine() {
        UUID plan = draft(1);
        sign(plan);
        assertProtected(() -> line(plan));
        assertProtected(() -> followUp(plan, "OPEN"));
    }

    @Test
    void aFollowUpOfASignedPlanIsTickedOffOnce() {
        UUID plan = draft(1);
        UUID followUp = followUp(plan, "OPEN");
        sign(plan);
        String done =
                "update follow_up set status = 'DONE', closed_by = gen_random_uuid(), closed_name = 'T', closed_at = now() where id = ?";
        assertThat(sql.update(done, followUp)).isOne();
        assertProtected(() -> sql.update(
                "update follow_up set status = 'OPEN', closed_by = null, closed_name = null, closed_at = null where id = ?",
                followUp));
        assertProtected(() -> sql.update(done, followUp));
    }

    @ParameterizedTest
    @ValueSource(strings = {"care_plan cascade", "care_plan_item cascade", "follow_up cascade", "care_plan_basis"})
    void noTableIsEmptied(String table) {
        assertThatThrownBy(() -> sql.execute("truncate " + table)).isInstanceOf(DataAccessException.class);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "decision = 'DECLINED', decided_by = gen_random_uuid(), decided_by_name = 'T', decided_at = now()",
                "decision = 'DECLINED', reason_code = 'OTHER', decided_by = gen_random_uuid(), decided_by_name = 'T', decided_at = now()",
                "decision = 'DECLINED', reason_code = 'NO_SUCH', decided_by = gen_random_uuid(), decided_by_name = 'T', decided_at = now()",
                "decision = 'MODIFIED', change_text = 'half', decided_by = gen_random_uuid(), decided_by_name = 'T', decided_at = now()",
                "decision = 'ACCEPTED', decided_by = gen_random_uuid(), decided_by_name = 'T', decided_at = now()",
                "decision = 'ACCEPTED', reason_note = 'watched closely', decided_by = gen_random_uuid()"
            })
    void aDecisionSaysWhoAndWhy(String decision) {
        UUID item = line(draft(1));
        assertProtected(() -> sql.update("update care_plan_item set " + decision + " where id = ?", item));
    }

    @Test
    void aPlanBeginsAsADraft() {
        UUID plan = draft(1);
        assertProtected(() -> sql.update("""
                insert into care_plan select gen_random_uuid(), gen_random_uuid(), 1, 'SIGNED', assessment_id, assessed_on, catalog_version_id, catalog_version,
                    made_on, made_at, made_by, 0, '2026-12-21', made_by, 'n', 'r', now(), 'UTC', 'm', false, null, null, '{}', ?, null, null, null, 0
                from care_plan where id = ?""", HASH, plan));
    }
}
