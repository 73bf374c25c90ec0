package org.trabecula.assessment;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.AbstractAggregateRoot;
import org.springframework.data.domain.Persistable;
import org.trabecula.planning.Level;
import org.trabecula.planning.ProposalView;
import org.trabecula.shared.StaleVersion;

/** One firing of an alert rule: open, acknowledged until a day, closed for good. */
@Entity
class RedFlag extends AbstractAggregateRoot<RedFlag> implements Persistable<UUID> {

    static final int LONGEST_WORDS = 2000;

    @Id
    private UUID id;

    private UUID patientId;
    private String rule;
    private String lesion;

    @Enumerated(EnumType.STRING)
    private Level level;

    private String title;
    private @Nullable String text;
    private List<String> because;
    private List<String> refer;
    private List<String> citations;
    private UUID assessmentId;
    private LocalDate since;
    private UUID lastAssessment;
    private LocalDate lastMetOn;

    @Enumerated(EnumType.STRING)
    private RedFlagStatus status;

    private @Nullable String acknowledged;
    private @Nullable UUID acknowledgedBy;
    private @Nullable Instant acknowledgedAt;
    private @Nullable LocalDate acknowledgedOn;
    private @Nullable LocalDate askAgainOn;
    private @Nullable UUID closedByAssessment;
    private @Nullable LocalDate closedOn;

    @Enumerated(EnumType.STRING)
    private @Nullable ClosedBecause closedBecause;

    @Version
    private @Nullable Long version;

    /** Why a flag no longer holds. */
    enum ClosedBecause {
        NOT_MET,
        LESION_REMOVED
    }

    @SuppressWarnings("NullAway.Init")
    protected RedFlag() {} // for JPA

    private RedFlag(UUID patient, ProposalView.Alert alert, UUID assessment, LocalDate on, Instant at) {
        this.id = UUID.randomUUID();
        this.patientId = patient;
        this.rule = alert.rule();
        this.lesion = alert.lesion() == null ? "" : alert.lesion();
        this.level = alert.level();
        this.title = alert.title();
        this.text = alert.text();
        this.because = List.copyOf(alert.because());
        this.refer = List.copyOf(alert.refer());
        this.citations = List.copyOf(alert.citations());
        this.assessmentId = assessment;
        this.since = on;
        this.lastAssessment = assessment;
        this.lastMetOn = on;
        this.status = RedFlagStatus.OPEN;
        registerEvent(opened(false, at));
    }

    /** A rule that fired for the first time, or again after it was closed. */
    static RedFlag fired(UUID patient, ProposalView.Alert alert, UUID assessment, LocalDate on, Instant at) {
        return new RedFlag(patient, alert, assessment, on, at);
    }

    /** It fired again: the newest words count; whether it was acknowledged stays as it is, unless it got more pressing. */
    void firedAgain(ProposalView.Alert alert, UUID assessment, LocalDate on, Instant at) {
        boolean worse = alert.level().compareTo(level) < 0;
        level = alert.level();
        title = alert.title();
        text = alert.text();
        because = List.copyOf(alert.because());
        refer = List.copyOf(alert.refer());
        citations = List.copyOf(alert.citations());
        lastAssessment = assessment;
        lastMetOn = on;
        if (worse && status == RedFlagStatus.ACKNOWLEDGED) {
            reopen(at);
        }
    }

    void mustBeAsSeen(long seen) {
        if (version == null || version != seen) {
            throw new StaleVersion();
        }
    }

    /**
     * Somebody says what was done.
     *
     * @throws UnusableAcknowledgement if it says nothing, or asks again too early or too late for the level
     */
    void acknowledge(String what, LocalDate askAgain, UUID by, Instant at, LocalDate today) {
        if (status == RedFlagStatus.CLOSED) {
            throw new UnusableAcknowledgement(UnusableAcknowledgement.Reason.CLOSED, null);
        }
        String said = what.strip();
        if (said.isEmpty()) {
            throw new UnusableAcknowledgement(UnusableAcknowledgement.Reason.WHAT_MISSING, null);
        }
        if (said.length() > LONGEST_WORDS) {
            throw new UnusableAcknowledgement(UnusableAcknowledgement.Reason.WHAT_LONG, null);
        }
        LocalDate latest = latestAskAgain(level, today);
        if (!askAgain.isAfter(today)) {
            throw new UnusableAcknowledgement(UnusableAcknowledgement.Reason.DAY_EARLY, latest);
        }
        if (askAgain.isAfter(latest)) {
            throw new UnusableAcknowledgement(UnusableAcknowledgement.Reason.DAY_LATE, latest);
        }
        status = RedFlagStatus.ACKNOWLEDGED;
        acknowledged = said;
        acknowledgedBy = by;
        acknowledgedAt = at;
        acknowledgedOn = today;
        askAgainOn = askAgain;
        registerEvent(new RedFlagAcknowledged(id, patientId, rule, lesionOrNull(), level, title, askAgain, by, at));
    }

    /** Days until an acknowledged flag asks again at the latest (design.md section 6). */
    static LocalDate latestAskAgain(Level level, LocalDate today) {
        return today.plusDays(
                switch (level) {
                    case EMERGENCY -> 1;
                    case URGENT -> 7;
                    case SOON, INFO -> 30;
                });
    }

    /** The day has come on which it asks again. */
    void reopen(Instant at) {
        status = RedFlagStatus.OPEN;
        registerEvent(opened(true, at));
    }

    private RedFlagOpened opened(boolean again, Instant at) {
        return new RedFlagOpened(id, patientId, rule, lesionOrNull(), level, title, again, at);
    }

    void close(ClosedBecause why, UUID assessment, LocalDate on, UUID by, Instant at) {
        status = RedFlagStatus.CLOSED;
        closedBecause = why;
        closedByAssessment = assessment;
        closedOn = on;
        registerEvent(new RedFlagClosed(id, patientId, by, at));
    }

    String rule() {
        return rule;
    }

    UUID patientId() {
        return patientId;
    }

    @Nullable
    String lesionOrNull() {
        return lesion.isEmpty() ? null : lesion;
    }

    /** An acknowledged flag is open again from the day on which it asks. */
    static RedFlagStatus statusOn(LocalDate today, RedFlagStatus status, @Nullable LocalDate askAgainOn) {
        boolean due = askAgainOn != null && !askAgainOn.isAfter(today);
        return status == RedFlagStatus.ACKNOWLEDGED && due ? RedFlagStatus.OPEN : status;
    }

    RedFlagView view(LocalDate today) {
        return new RedFlagView(
                id,
                patientId,
                rule,
                lesionOrNull(),
                level,
                title,
                text,
                because,
                refer,
                citations,
                assessmentId,
                since,
                lastMetOn,
                statusOn(today, status, askAgainOn),
                acknowledged,
                acknowledgedBy,
                acknowledgedAt,
                askAgainOn,
                latestAskAgain(level, today),
                version == null ? 0 : version);
    }

    @Override
    public UUID getId() {
        return id;
    }

    @Override
    public boolean isNew() {
        return version == null;
    }
}
