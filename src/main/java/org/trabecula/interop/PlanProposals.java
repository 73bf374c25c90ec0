package org.trabecula.interop;

import java.io.IOException;
import java.io.InputStream;
import java.time.Clock;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.trabecula.catalog.PublishedCatalog;
import org.trabecula.planning.CompiledCatalog;
import org.trabecula.planning.FactSheet;
import org.trabecula.planning.PlanningEngine;
import org.trabecula.planning.ProposalView;
import org.trabecula.shared.audit.AuditKind;
import org.trabecula.shared.audit.AuditOutcome;
import org.trabecula.shared.audit.AuditSubject;
import org.trabecula.shared.audit.Viewed;

/** Proposals for other systems: facts in, proposal out. Stores nothing but that it was asked. */
@Service
@PreAuthorize("hasRole('CLINICIAN')")
public class PlanProposals {

    private static final AuditSubject SUBJECT = AuditSubject.of("plan-proposal");

    private final PublishedCatalog catalogs;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    PlanProposals(PublishedCatalog catalogs, ApplicationEventPublisher events, Clock clock) {
        this.catalogs = catalogs;
        this.events = events;
        this.clock = clock;
    }

    /**
     * Returns the proposal for the facts of a request body, as JSON.
     *
     * @throws BadRequest if anything in the body is wrong; nothing of it is used then
     * @throws BodyTooLarge if it is larger than any sensible request
     */
    public byte[] propose(InputStream body) throws IOException {
        try {
            CompiledCatalog catalog = catalogs.current();
            FactSheet sheet = ProposalRequest.read(StrictJson.read(body), catalog.dictionary(), clock);
            ProposalView proposal = PlanningEngine.propose(catalog, sheet).toView();
            byte[] json = ProposalJson.write(proposal);
            events.publishEvent(
                    new Viewed(AuditKind.API_CALL, SUBJECT.noting("catalog:" + catalog.version()), AuditOutcome.DONE));
            return json;
        } catch (BadRequest | BodyTooLarge e) {
            events.publishEvent(new Viewed(AuditKind.API_CALL, SUBJECT.noting("unusable"), AuditOutcome.FAILED));
            throw e;
        }
    }
}
