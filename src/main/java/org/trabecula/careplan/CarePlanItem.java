package org.trabecula.careplan;

import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Transient;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Persistable;
import org.trabecula.planning.Status;

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

    @Id
    private UUID id;

    private UUID planId;
    private int position;

    @Enumerated(EnumType.STRING)
    private Origin origin;

    @Embedded
    private LineContent content;

    private @Nullable UUID alternativeTo;

    @Enumerated(EnumType.STRING)
    private @Nullable Decision earlierDecision;

    @Embedded
    private @Nullable Ruling ruling;

    @Enumerated(EnumType.STRING)
    private @Nullable OwnerRole ownerRole;

    private @Nullable LocalDate dueOn;
    private long editNo;

    @Version
    private @Nullable Long version;

    @SuppressWarnings("NullAway.Init")
    protected CarePlanItem() {}

    private CarePlanItem(UUID planId, int position, Origin origin, LineContent content) {
        this.id = UUID.randomUUID();
        this.planId = planId;
        this.position = position;
        this.origin = origin;
        this.content = content;
    }

    static CarePlanItem proposed(UUID planId, int position, LineContent content) {
        return new CarePlanItem(planId, position, Origin.PROPOSED, content);
    }

    /** A line of the clinician's own is accepted by being written. */
    static CarePlanItem own(UUID planId, int position, OwnLine line, Decider by, long editNo) {
        CarePlanItem item = new CarePlanItem(planId, position, Origin.OWN, line.content());
        item.ownerRole = line.owner();
        item.dueOn = line.due();
        item.editNo = editNo;
        item.ruling = Ruling.accepted(null, by);
        return item;
    }

    /** A checked line of the clinician's own. */
    record OwnLine(LineContent content, OwnerRole owner, LocalDate due) {}

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
            rule(Ruling.accepted(Decisions.acceptReason(accept, content.major() || conflict), by));
        } else if (choice instanceof Choice.Modify modify) {
            rule(Ruling.modified(Decisions.change(modify), by));
        } else if (choice instanceof Choice.Decline decline) {
            rule(Ruling.declined(Decisions.refusal(decline), by));
        } else {
            reopen();
        }
    }

    private void rule(Ruling made) {
        ruling = made;
        earlierDecision = null;
    }

    private void reopen() {
        if (origin == Origin.OWN) {
            throw PlanRefused.because("", "careplan.decide.own-is-removed");
        }
        ruling = null;
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
    boolean refresh(int place, LineContent computed, long edit) {
        boolean same = computed.saysTheSameAs(content);
        position = place;
        content = computed;
        if (!same) {
            Decision before = ruling == null ? earlierDecision : ruling.decision();
            reopen();
            earlierDecision = before;
            editNo = edit;
        }
        return !same;
    }

    /** Whether the clinician has still to decide of it; an alternative goes with its first. */
    boolean isOpen() {
        return ruling == null && alternativeTo == null;
    }

    /** Whether it may not be left open at signing: pressing, and known enough. */
    boolean mustBeDecided() {
        return content.isPressing() && content.status() != Status.NEEDS_DATA;
    }

    boolean isTaken() {
        return ruling != null && ruling.decision().taken();
    }

    /** Whether it is taken as proposed. */
    boolean isAccepted() {
        return ruling != null && ruling.decision() == Decision.ACCEPTED;
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

    LineContent content() {
        return content;
    }

    String title() {
        return content.title();
    }

    @Nullable
    String itemKey() {
        return content.itemKey();
    }

    @Nullable
    UUID alternativeTo() {
        return alternativeTo;
    }

    /** What was decided before the line changed. */
    @Nullable
    Decision earlierDecision() {
        return earlierDecision;
    }

    /** What was decided; {@code null}: it is open. */
    @Nullable
    Ruling ruling() {
        return ruling;
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
