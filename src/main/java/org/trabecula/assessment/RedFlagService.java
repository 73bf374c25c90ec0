package org.trabecula.assessment;

import java.sql.Timestamp;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.trabecula.patient.PatientAccess;
import org.trabecula.planning.Level;
import org.trabecula.shared.NotFound;

/** Red flags of patients: which are open, and what was done about them. */
@Service
@Transactional(readOnly = true)
@PreAuthorize("hasAnyRole('CLINICIAN', 'NURSE')")
public class RedFlagService {

    private final RedFlags flags;
    private final PatientAccess access;
    private final JdbcClient jdbc;
    private final Clock clock;

    RedFlagService(RedFlags flags, PatientAccess access, JdbcClient jdbc, Clock clock) {
        this.flags = flags;
        this.access = access;
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** Returns the flags that somebody has to look at today, most pressing first. */
    public List<RedFlagView> open(UUID patientId) {
        return current(patientId).stream().filter(RedFlagView::isOpen).toList();
    }

    /** Returns the flags that are not closed, the acknowledged ones included, most pressing first. */
    public List<RedFlagView> current(UUID patientId) {
        return views(List.of(patientId));
    }

    /** Returns the open flags of each of these patients that has one. */
    public Map<UUID, List<RedFlagView>> open(Collection<UUID> patientIds) {
        return patientIds.isEmpty()
                ? Map.of()
                : views(patientIds).stream()
                        .filter(RedFlagView::isOpen)
                        .collect(Collectors.groupingBy(RedFlagView::patientId));
    }

    private List<RedFlagView> views(Collection<UUID> patientIds) {
        LocalDate today = LocalDate.now(clock);
        return flags.notClosed(patientIds).stream()
                .map(flag -> flag.view(today))
                .toList();
    }

    /** Tells whether an emergency is open: then nothing is signed. */
    public boolean emergencyUnacknowledged(UUID patientId) {
        return open(patientId).stream().anyMatch(flag -> flag.level() == Level.EMERGENCY);
    }

    /** Returns one flag. @throws NotFound if there is none, or not for this user */
    public RedFlagView flag(UUID flagId) {
        RedFlag flag = flags.findById(flagId).orElseThrow(NotFound::new);
        access.check(flag.patientId());
        return flag.view(LocalDate.now(clock));
    }

    /**
     * Says what was done about a flag; it is quiet until the day on which it asks again.
     *
     * @param seen version of the flag that the user saw
     * @param askAgainOn after today; within 1 day of an emergency, 7 of an urgent flag, 30 of others
     * @throws NotFound if there is none, or not for this user
     * @throws UnusableAcknowledgement if it cannot be taken so
     * @throws org.trabecula.shared.StaleVersion if somebody else was first
     */
    @Transactional
    public void acknowledge(UUID flagId, long seen, String whatWasDone, LocalDate askAgainOn, UUID by) {
        RedFlag flag = flags.findById(flagId).orElseThrow(NotFound::new);
        access.check(flag.patientId());
        flag.mustBeAsSeen(seen);
        Instant now = clock.instant();
        flag.acknowledge(whatWasDone, askAgainOn, by, now, LocalDate.now(clock));
        flags.save(flag);
        jdbc.sql("insert into red_flag_acknowledgement (id, flag_id, what, by_whom, at, ask_again_on)"
                        + " values (:id, :flag, :what, :by, :at, :ask)")
                .param("id", UUID.randomUUID())
                .param("flag", flagId)
                .param("what", whatWasDone.strip())
                .param("by", by)
                .param("at", Timestamp.from(now))
                .param("ask", askAgainOn)
                .update();
    }
}
