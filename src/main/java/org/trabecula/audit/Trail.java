package org.trabecula.audit;

import com.zaxxer.hikari.HikariDataSource;
import com.zaxxer.hikari.HikariPoolMXBean;
import java.sql.Timestamp;
import java.time.Clock;
import java.util.Optional;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.security.authorization.event.AuthorizationDeniedEvent;
import org.springframework.stereotype.Component;
import org.trabecula.shared.audit.AuditKind;
import org.trabecula.shared.audit.AuditOutcome;
import org.trabecula.shared.audit.AuditSubject;
import org.trabecula.shared.audit.Audited;
import org.trabecula.shared.audit.Viewed;
import org.trabecula.shared.user.Actor;
import org.trabecula.shared.user.CurrentActor;

/**
 * Writes the trail. A change is recorded in its own transaction; a read, a refusal or a failure at once, on a connection of the
 * trail's own: taking a second one from the pool of the application while holding a first could block them all.
 */
@Component
class Trail implements DisposableBean {

    private static final String INSERT = "insert into audit_entry "
            + "(at, actor_id, actor_name, kind, outcome, subject_type, subject_id, patient_id, note) "
            + "values (?, ?, ?, ?, ?, ?, ?, ?, ?)";

    private final JdbcTemplate inTransaction;
    private final HikariDataSource ownConnections;
    private final JdbcTemplate apart;
    private final Clock clock;

    Trail(JdbcTemplate jdbc, JdbcConnectionDetails database, Clock clock) {
        this.inTransaction = jdbc;
        this.clock = clock;
        this.ownConnections = new HikariDataSource();
        ownConnections.setPoolName("audit");
        ownConnections.setJdbcUrl(database.getJdbcUrl());
        ownConnections.setUsername(database.getUsername());
        ownConnections.setPassword(database.getPassword());
        ownConnections.addDataSourceProperty("logServerErrorDetail", "false");
        ownConnections.setMaximumPoolSize(3);
        ownConnections.setMinimumIdle(0);
        this.apart = new JdbcTemplate(ownConnections);
    }

    /** Closes the own connections; new ones are opened when they are needed. For when the database was replaced behind them. */
    void dropConnections() {
        HikariPoolMXBean pool = ownConnections.getHikariPoolMXBean();
        if (pool != null) {
            pool.softEvictConnections();
        }
    }

    @EventListener
    void record(Audited event) {
        add(event instanceof Viewed ? apart : inTransaction, event);
    }

    /** A rule refused somebody who is signed in; that a stranger is sent to the sign-in is none. */
    @EventListener
    void refused(AuthorizationDeniedEvent<?> event) {
        if (CurrentActor.find().isPresent()) {
            add(
                    apart,
                    new Viewed(
                            AuditKind.REFUSED,
                            AuditSubject.of("rule").noting(RefusedAt.of(event.getObject())),
                            AuditOutcome.REFUSED));
        }
    }

    private void add(JdbcTemplate jdbc, Audited event) {
        Optional<Actor> actor = CurrentActor.find();
        AuditSubject subject = event.auditSubject();
        jdbc.update(
                INSERT,
                Timestamp.from(clock.instant()),
                actor.map(Actor::id).orElse(null),
                actor.map(Actor::displayName).orElse(null),
                event.auditKind().name(),
                event.auditOutcome().name(),
                subject.type(),
                subject.id(),
                subject.patientId(),
                subject.note());
    }

    @Override
    public void destroy() {
        ownConnections.close();
    }
}
