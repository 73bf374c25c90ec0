package org.trabecula.interop;

import java.time.Clock;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.trabecula.assessment.FactAccounts;
import org.trabecula.shared.NotFound;
import org.trabecula.shared.audit.AuditKind;
import org.trabecula.shared.audit.AuditOutcome;
import org.trabecula.shared.audit.AuditSubject;
import org.trabecula.shared.audit.Viewed;

/** What is known of a patient on a day, for other systems, each value with how it came about. */
@Service
@PreAuthorize("hasRole('CLINICIAN')")
public class PatientFactsApi {

    private final FactAccounts accounts;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    PatientFactsApi(FactAccounts accounts, ApplicationEventPublisher events, Clock clock) {
        this.accounts = accounts;
        this.events = events;
        this.clock = clock;
    }

    /**
     * Returns the facts of a day as JSON.
     *
     * @param patient id of the patient
     * @param date an ISO day from 2000-01-01 to today, or tomorrow for a client further east; {@code null}: today
     * @throws BadRequest if the day is none
     * @throws NotFound if there is no such patient
     */
    public byte[] facts(String patient, @Nullable String date) {
        AuditSubject subject = AuditSubject.of("patient").noting("facts");
        try {
            LocalDate day = day(date);
            UUID id = id(patient);
            byte[] json = FactsJson.write(accounts.on(id, day));
            events.publishEvent(
                    new Viewed(AuditKind.API_CALL, AuditSubject.patient(id).noting("facts:" + day), AuditOutcome.DONE));
            return json;
        } catch (BadRequest | NotFound e) {
            events.publishEvent(new Viewed(AuditKind.API_CALL, subject, AuditOutcome.FAILED));
            throw e;
        }
    }

    private static UUID id(String patient) {
        try {
            return UUID.fromString(patient);
        } catch (IllegalArgumentException e) {
            throw new NotFound();
        }
    }

    private LocalDate day(@Nullable String date) {
        LocalDate today = LocalDate.now(clock);
        if (date == null) {
            return today;
        }
        LocalDate day = parsed(date);
        if (day == null || day.isBefore(ProposalRequest.EARLIEST) || day.isAfter(today.plusDays(1))) {
            throw new BadRequest(List.of(new RequestError(
                    "",
                    "The parameter date is no day such as 2026-11-24, from " + ProposalRequest.EARLIEST
                            + " to today.")));
        }
        return day;
    }

    private static @Nullable LocalDate parsed(String text) {
        try {
            return text.matches("\\d{4}-\\d{2}-\\d{2}") ? LocalDate.parse(text) : null;
        } catch (DateTimeException e) {
            return null;
        }
    }
}
