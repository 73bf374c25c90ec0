package org.trabecula.assessment;

import java.time.LocalDate;
import java.util.UUID;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.web.context.request.RequestAttributes;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;
import org.trabecula.shared.user.UserNames;

/**
 * Reads which assessments of a patient were amended: one query, and one for the names where there are any. A request that only
 * reads sends it once.
 */
@Component
class Revisions {
    private final JdbcClient jdbc;
    private final ObjectProvider<UserNames> names;

    Revisions(JdbcClient jdbc, ObjectProvider<UserNames> names) {
        this.jdbc = jdbc;
        this.names = names;
    }

    /** Without the names of the authors. */
    Amendments of(UUID patient) {
        if (!(RequestContextHolder.getRequestAttributes() instanceof ServletRequestAttributes request)
                || !"GET".equals(request.getRequest().getMethod())) {
            return read(patient);
        }
        String name = Revisions.class.getName() + ":" + patient;
        if (request.getAttribute(name, RequestAttributes.SCOPE_REQUEST) instanceof Amendments known) {
            return known;
        }
        Amendments amendments = read(patient);
        request.setAttribute(name, amendments, RequestAttributes.SCOPE_REQUEST);
        return amendments;
    }

    private Amendments read(UUID patient) {
        return new Amendments(jdbc.sql("""
                        select a.id, a.root_id, a.revision, a.assessed_on, a.completed_at, a.revision_author, a.revision_reason
                        from assessment a
                        where a.patient_id = :patient and a.status = 'COMPLETED' and exists (
                            select 1 from assessment n where n.root_id = a.root_id and n.revision > 1 and n.status = 'COMPLETED')
                        order by a.number, a.revision""")
                .param("patient", patient)
                .query((row, n) -> new Amendments.Revision(
                        row.getObject("id", UUID.class),
                        row.getObject("root_id", UUID.class),
                        row.getInt("revision"),
                        row.getObject("assessed_on", LocalDate.class),
                        row.getTimestamp("completed_at").toInstant(),
                        row.getObject("revision_author", UUID.class),
                        null,
                        row.getString("revision_reason")))
                .list());
    }

    Amendments named(UUID patient) {
        Amendments amendments = of(patient);
        UserNames known = names.getIfAvailable();
        return known == null || amendments.authors().isEmpty()
                ? amendments
                : amendments.named(known.displayNames(amendments.authors()));
    }
}
