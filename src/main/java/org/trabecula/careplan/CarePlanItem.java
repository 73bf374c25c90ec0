package org.trabecula.careplan;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Transient;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Persistable;
import org.trabecula.planning.Status;
import org.trabecula.planning.Strength;
import org.trabecula.planning.Urgency;

/**
 * One line of a plan: proposed, or the clinician's own. An alternative stands under its first and is decided with it: it is
 * never decided by itself.
 */
@Entity
@Table(name = "care_plan_item")
class CarePlanItem implements Persistable<UUID> {

    /** Where a line comes from. */
    enum Origin {
        PROPOSED,
        OWN
    }

    /** What the proposal says of a line, in the words of the page. */
    record Proposed(
            String itemKey,
            String therapy,
            @Nullable String lesion,
            String domain,
            String title,
            @Nullable String site,
            @Nullable String how,
            String why,
            Status status,
            @Nullable Strength strength,
            Urgency urgency,
            boolean major,
            boolean continued,
            String detail) {}

    @Id
    private UUID id;

    private UUID planId;
    private int position;

    @Enumerated(EnumType.STRING)
    private Origin origin;

    private @Nullable String itemKey;
    private @Nullable String therapy;
    private @Nullable String lesion;
    private String domain;
    private String title;
    private @Nullable String site;
    private @Nullable String how;
    private @Nullable String why;

    @Enumerated(EnumType.STRING)
    private @Nullable Status status;

    @Enumerated(EnumType.STRING)
    private @Nullable Strength strength;

    @Enumerated(EnumType.STRING)
    private Urgency urgency;

    private boolean major;
    private boolean continued;
    private @Nullable UUID alternativeTo;
    private @Nullable String detail;

    @Enumerated(EnumType.STRING)
    private @Nullable Decision earlierDecision;

    @Enumerated(EnumType.STRING)
    private @Nullable Decision decision;

    private @Nullable String changeText;

    @Enumerated(EnumType.STRING)
    private @Nullable DeclineReason reasonCode;

    private @Nullable String reasonNote;
    private @Nullable UUID decidedBy;
    private @Nullable String decidedByName;
    private @Nullable Instant decidedAt;

    @Enumerated(EnumType.STRING)
    private @Nullable OwnerRole ownerRole;

    private @Nullable LocalDate dueOn;
    private long editNo;

    @Version
    private @Nullable Long version;

    @SuppressWarnings("NullAway.Init")
    protected CarePlanItem() {}

    private CarePlanItem(
            UUID id, UUID planId, int position, Origin origin, String domain, String title, Urgency urgency) {
        this.id = id;
        this.planId = planId;
        this.position = position;
        this.origin = origin;
        this.domain = domain;
        this.title = title;
        this.urgency = urgency;
    }

    static CarePlanItem proposed(UUID planId, int position, Proposed line) {
        CarePlanItem item = new CarePlanItem(
                UUID.randomUUID(), planId, position, Origin.PROPOSED, line.domain(), line.title(), line.urgency());
        item.itemKey = line.itemKey();
        item.therapy = line.therapy();
        item.lesion = line.lesion();
        item.site = line.site();
        item.how = line.how();
        item.why = line.why();
        item.status = line.status();
        item.strength = line.strength();
        item.major = line.major();
        item.continued = line.continued();
        item.detail = line.detail();
        return item;
    }

    /** A line of the clinician's own is accepted by being written. */
    static CarePlanItem own(UUID planId, int position, OwnLine line, Decider by, long editNo) {
        CarePlanItem item = new CarePlanItem(
                UUID.randomUUID(), planId, position, Origin.OWN, line.domain(), line.title(), Urgency.ROUTINE);
        item.how = line.how();
        item.why = line.why();
        item.ownerRole = line.owner();
        item.dueOn = line.due();
        item.editNo = editNo;
        item.decided(Decision.ACCEPTED, null, null, null, by);
        return item;
    }

    /** A checked line of the clinician's own. */
    record OwnLine(String domain, String title, String how, String why, OwnerRole owner, LocalDate due) {}

    /**
     * Decides the line.
     *
     * @param conflict whether a MAJOR interaction with a line already taken asks for a reason too
     * @throws PlanRefused if a reason is missing or a text is too long
     */
    void decide(Choice choice, boolean conflict, Decider by, long edit) {
        if (alternativeTo != null) {
            throw PlanRefused.because("", "careplan.decide.alternative");
        }
        editNo = edit;
        if (choice instanceof Choice.Accept accept) {
            decided(Decision.ACCEPTED, null, null, Decisions.acceptReason(accept, major || conflict), by);
        } else if (choice instanceof Choice.Modify modify) {
            Decisions.Change change = Decisions.change(modify);
            decided(Decision.MODIFIED, change.text(), null, change.reason(), by);
        } else if (choice instanceof Choice.Decline decline) {
            Decisions.Refusal refusal = Decisions.refusal(decline);
            decided(Decision.DECLINED, null, refusal.code(), refusal.note(), by);
        } else {
            reopen();
        }
    }

    private void reopen() {
        if (origin == Origin.OWN) {
            throw PlanRefused.because("", "careplan.decide.own-is-removed");
        }
        decision = null;
        changeText = null;
        reasonCode = null;
        reasonNote = null;
        decidedBy = null;
        decidedByName = null;
        decidedAt = null;
    }

    private void decided(
            Decision what, @Nullable String change, @Nullable DeclineReason code, @Nullable String note, Decider by) {
        decision = what;
        changeText = change;
        reasonCode = code;
        reasonNote = note;
        decidedBy = by.id();
        decidedByName = by.name();
        decidedAt = by.at();
        earlierDecision = null;
    }

    /** Puts the line under another, its first. Whatever was decided of it is open again. */
    void standUnder(UUID first, long edit) {
        reopen();
        alternativeTo = first;
        editNo = edit;
    }

    /** Makes an alternative a line of its own, still open. */
    void stepForward(long edit) {
        alternativeTo = null;
        editNo = edit;
    }

    void moveTo(int place) {
        position = place;
    }

    /**
     * Takes what a new computation says of the line. If it says something else than before, a decision is open again and
     * remembered.
     *
     * @return whether it says something else
     */
    boolean refresh(int place, Proposed line, long edit) {
        boolean same = line.status() == status
                && line.strength() == strength
                && line.urgency() == urgency
                && line.major() == major
                && line.continued() == continued
                && line.title().equals(title)
                && Objects.equals(line.how(), how)
                && essence(line.detail()).equals(essence(Objects.requireNonNull(detail)));
        position = place;
        domain = line.domain();
        title = line.title();
        site = line.site();
        how = line.how();
        why = line.why();
        status = line.status();
        strength = line.strength();
        urgency = line.urgency();
        major = line.major();
        continued = line.continued();
        detail = line.detail();
        if (!same) {
            Decision before = decision == null ? earlierDecision : decision;
            reopen();
            earlierDecision = before;
            editNo = edit;
        }
        return !same;
    }

    /** What of the explanation makes a line another one; sentences with ages and ranks change by the day and do not. */
    private static Object essence(String detailJson) {
        ItemDetail detail = PlanJson.read(detailJson, ItemDetail.class);
        return List.of(
                detail.cautions().stream().map(ItemDetail.Advice::advice).toList(),
                detail.missing(),
                detail.doseDependsOn(),
                detail.pairs(),
                Optional.ofNullable(detail.monitoring()),
                Optional.ofNullable(detail.stop()));
    }

    /** Whether the clinician has still to decide of it; an alternative goes with its first. */
    boolean isOpen() {
        return decision == null && alternativeTo == null;
    }

    /** Whether it may not be left open at signing: pressing, and known enough. */
    boolean mustBeDecided() {
        return isPressing() && status != Status.NEEDS_DATA;
    }

    boolean isPressing() {
        return urgency == Urgency.EMERGENCY || urgency == Urgency.URGENT;
    }

    boolean isTaken() {
        return decision != null && decision.taken();
    }

    boolean isOwn() {
        return origin == Origin.OWN;
    }

    long seen() {
        return version == null ? 0 : version;
    }

    @Override
    public UUID getId() {
        return id;
    }

    @Override
    @Transient
    public boolean isNew() {
        return version == null;
    }

    UUID planId() {
        return planId;
    }

    int position() {
        return position;
    }

    @Nullable
    String itemKey() {
        return itemKey;
    }

    @Nullable
    String therapy() {
        return therapy;
    }

    @Nullable
    String lesion() {
        return lesion;
    }

    String domain() {
        return domain;
    }

    String title() {
        return title;
    }

    @Nullable
    String site() {
        return site;
    }

    @Nullable
    String how() {
        return how;
    }

    @Nullable
    String why() {
        return why;
    }

    @Nullable
    Status status() {
        return status;
    }

    @Nullable
    Strength strength() {
        return strength;
    }

    Urgency urgency() {
        return urgency;
    }

    boolean major() {
        return major;
    }

    boolean continued() {
        return continued;
    }

    @Nullable
    UUID alternativeTo() {
        return alternativeTo;
    }

    @Nullable
    String detail() {
        return detail;
    }

    @Nullable
    Decision earlierDecision() {
        return earlierDecision;
    }

    @Nullable
    Decision decision() {
        return decision;
    }

    @Nullable
    String changeText() {
        return changeText;
    }

    @Nullable
    DeclineReason reasonCode() {
        return reasonCode;
    }

    @Nullable
    String reasonNote() {
        return reasonNote;
    }

    @Nullable
    String decidedByName() {
        return decidedByName;
    }

    @Nullable
    Instant decidedAt() {
        return decidedAt;
    }

    @Nullable
    OwnerRole ownerRole() {
        return ownerRole;
    }

    @Nullable
    LocalDate dueOn() {
        return dueOn;
    }

    long editNo() {
        return editNo;
    }
}
