package org.trabecula.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.support.TransactionTemplate;
import org.trabecula.shared.audit.AuditKind;
import org.trabecula.shared.audit.AuditSubject;
import org.trabecula.shared.audit.Recorded;
import org.trabecula.shared.audit.Viewed;
import org.trabecula.testing.DatabaseServer;
import org.trabecula.testing.IntegrationTest;
import org.trabecula.testing.TestUsers;

@IntegrationTest
class TrailTests {

    @Autowired
    ApplicationEventPublisher events;

    @Autowired
    TransactionTemplate transaction;

    @Autowired
    JdbcTemplate jdbc;

    @Autowired
    Sealer sealer;

    @Autowired
    ChainCheck check;

    @Autowired
    TestUsers users;

    @Test
    void aChangeGoesWithItsTransactionAndAReadStays() {
        UUID patient = UUID.randomUUID();
        users.as(
                TestUsers.NURSE,
                () -> transaction.executeWithoutResult(status -> {
                    events.publishEvent(new Recorded(AuditKind.CHANGED, AuditSubject.patient(patient)));
                    events.publishEvent(new Viewed(AuditKind.PATIENT_OPENED, AuditSubject.patient(patient)));
                    status.setRollbackOnly();
                }));
        assertThat(jdbc.queryForList(
                        "select kind || ' by ' || actor_name from audit_entry where patient_id = ?",
                        String.class,
                        patient))
                .containsExactly("PATIENT_OPENED by Demo-Nurse Ida Probe");
    }

    @Test
    void aReadOnlyTransactionCanBeRecorded() {
        UUID patient = UUID.randomUUID();
        TransactionTemplate reading = new TransactionTemplate(transaction.getTransactionManager());
        reading.setReadOnly(true);
        reading.executeWithoutResult(
                status -> events.publishEvent(new Viewed(AuditKind.PATIENT_OPENED, AuditSubject.patient(patient))));
        assertThat(count(patient)).isEqualTo(1);
    }

    @Test
    void theSealerChainsInOrderAndTheChainHolds() {
        UUID patient = add(3);
        sealer.seal();
        assertThat(jdbc.queryForList(
                        "select chain_no - min(chain_no) over () from audit_entry where patient_id = ? order by id",
                        Long.class,
                        patient))
                .containsExactly(0L, 1L, 2L);
        ChainState state = check.check();
        assertThat(state.brokenAt()).isNull();
        assertThat(state.upTo()).isEqualTo(jdbc.queryForObject("select max(chain_no) from audit_entry", Long.class));
        assertThat(sealer.seal()).isZero();
    }

    @Test
    void aRowOfATransactionUnderWayWaits() {
        UUID early = UUID.randomUUID();
        UUID late = UUID.randomUUID();
        transaction.executeWithoutResult(status -> {
            events.publishEvent(new Recorded(AuditKind.CHANGED, AuditSubject.patient(early)));
            // Written later, committed earlier, by another transaction.
            events.publishEvent(new Viewed(AuditKind.PATIENT_OPENED, AuditSubject.patient(late)));
            java.util.concurrent.CompletableFuture.runAsync(sealer::seal).join();
            assertThat(sealedRows(late)).isZero();
        });
        sealer.seal();
        assertThat(sealedRows(early)).isEqualTo(1);
        assertThat(sealedRows(late)).isEqualTo(1);
        assertThat(check.check().brokenAt()).isNull();
    }

    @Test
    void theApplicationCanNeitherChangeNorDeleteNorEmpty() {
        UUID patient = add(1);
        sealer.seal();
        for (String sql : new String[] {
            "update audit_entry set note = 'other' where patient_id = '" + patient + "'",
            "update audit_entry set chain_no = null, chain_hash = null, sealed_at = null where patient_id = '" + patient
                    + "'",
            "update audit_entry set chain_no = 999999 where patient_id = '" + patient + "'",
            "delete from audit_entry where patient_id = '" + patient + "'",
            "truncate audit_entry",
            "alter table audit_entry disable trigger all",
            "drop trigger audit_entry_is_final on audit_entry",
            "set session_replication_role = replica"
        }) {
            assertThatThrownBy(() -> jdbc.execute(sql)).as(sql).isNotNull();
        }
        assertThat(count(patient)).isEqualTo(1);
    }

    @Test
    void evenTheOwnerOfTheSchemaIsRefusedByTheTriggers() throws SQLException {
        UUID patient = add(1);
        try (Connection owner = DatabaseServer.get().asOwner();
                Statement statement = owner.createStatement()) {
            for (String sql : new String[] {
                "update audit_entry set note = 'other' where patient_id = '" + patient + "'",
                "delete from audit_entry where patient_id = '" + patient + "'",
                "truncate audit_entry"
            }) {
                assertThatThrownBy(() -> statement.execute(sql)).as(sql).hasMessageContaining("never changed");
            }
        }
    }

    @Test
    void whoSwitchesTheTriggersOffIsFoundByTheChain() throws SQLException {
        UUID patient = add(3);
        sealer.seal();
        long middle = one(
                "select chain_no from audit_entry where patient_id = '" + patient + "' order by id offset 1 limit 1");
        tamper("update audit_entry set note = 'nothing happened' where chain_no = " + middle);
        assertThat(check.check().brokenAt()).isEqualTo(middle);
        tamper("update audit_entry set note = null where chain_no = " + middle);
        assertThat(check.check().brokenAt()).isNull();
        tamper("delete from audit_entry where chain_no = " + middle);
        assertThat(check.check().brokenAt()).isEqualTo(middle);
    }

    private void tamper(String sql) throws SQLException {
        try (Connection owner = DatabaseServer.get().asOwner();
                Statement statement = owner.createStatement()) {
            statement.execute("set session_replication_role = replica");
            statement.execute(sql);
        }
    }

    private UUID add(int rows) {
        UUID patient = UUID.randomUUID();
        for (int i = 0; i < rows; i++) {
            events.publishEvent(new Viewed(AuditKind.PATIENT_OPENED, AuditSubject.patient(patient)));
        }
        return patient;
    }

    private long count(UUID patient) {
        return one("select count(*) from audit_entry where patient_id = '" + patient + "'");
    }

    private long sealedRows(UUID patient) {
        return one("select count(*) from audit_entry where chain_no is not null and patient_id = '" + patient + "'");
    }

    private long one(String sql) {
        Long value = jdbc.queryForObject(sql, Long.class);
        return value == null ? -1 : value;
    }
}
