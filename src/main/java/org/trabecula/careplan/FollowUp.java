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
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Persistable;

/**
 * What is to be looked at again. One that belongs to lines of the proposal counts its days from the acceptance of the first
 * of them, any other from the assessment, until somebody sets its day by hand.
 */
@Entity
@Table(name = "follow_up")
class FollowUp implements Persistable<UUID> {

    /** Where it comes from: a rule of the catalog, the clinician, or the plan before. */
    enum Origin {
        RULE,
        OWN,
        CARRIED
    }

    @Id
    private UUID id;

    private UUID planId;
    private UUID patientId;
    private int position;

    @Enumerated(EnumType.STRING)
    private Origin origin;

    private @Nullable String rule;
    private @Nullable String lesion;
    private String what;
    private @Nullable String ifAccepted;
    private @Nullable Integer days;
    private LocalDate dueOn;
    private boolean dueEdited;

    @Enumerated(EnumType.STRING)
    private OwnerRole ownerRole;

    private @Nullable UUID carriedFrom;

    @Enumerated(EnumType.STRING)
    private FollowUpStatus status;

    private @Nullable UUID closedBy;
    private @Nullable String closedName;
    private @Nullable Instant closedAt;
    private @Nullable String closedNote;
    private long editNo;

    @Version
    private @Nullable Long version;

    @SuppressWarnings("NullAway.Init")
    protected FollowUp() {}

    private FollowUp(
            UUID planId, UUID patientId, int position, Origin origin, String what, LocalDate dueOn, OwnerRole owner) {
        this.id = UUID.randomUUID();
        this.planId = planId;
        this.patientId = patientId;
        this.position = position;
        this.origin = origin;
        this.what = what;
        this.dueOn = dueOn;
        this.ownerRole = owner;
        this.status = FollowUpStatus.PLANNED;
    }

    /** @param ifAccepted keys of the lines that it belongs to; empty: it holds whatever is accepted */
    static FollowUp ofRule(UUID planId, UUID patientId, int position, Ruled ruled, LocalDate dueOn, OwnerRole owner) {
        FollowUp followUp = new FollowUp(planId, patientId, position, Origin.RULE, ruled.what(), dueOn, owner);
        followUp.rule = ruled.rule();
        followUp.lesion = ruled.lesion();
        followUp.ifAccepted = ruled.ifAccepted().isEmpty() ? null : String.join(" ", ruled.ifAccepted());
        followUp.days = ruled.days();
        return followUp;
    }

    /** One day of a rule's follow-up. */
    record Ruled(String rule, @Nullable String lesion, String what, List<String> ifAccepted, int days) {}

    static FollowUp own(
            UUID planId, UUID patientId, int position, String what, LocalDate dueOn, OwnerRole owner, long edit) {
        FollowUp followUp = new FollowUp(planId, patientId, position, Origin.OWN, what, dueOn, owner);
        followUp.dueEdited = true;
        followUp.editNo = edit;
        return followUp;
    }

    /** Takes an open one of the plan before into this one. */
    FollowUp carryInto(UUID nextPlan, int place, long edit) {
        FollowUp carried = new FollowUp(nextPlan, patientId, place, Origin.CARRIED, what, dueOn, ownerRole);
        carried.carriedFrom = id;
        carried.rule = rule;
        carried.lesion = lesion;
        carried.days = days;
        carried.dueEdited = true;
        carried.editNo = edit;
        return carried;
    }

    void set(LocalDate day, OwnerRole owner, boolean wanted, long edit) {
        dueEdited = dueEdited || !day.equals(dueOn);
        dueOn = day;
        ownerRole = owner;
        status = wanted ? FollowUpStatus.PLANNED : FollowUpStatus.LEFT_OUT;
        editNo = edit;
    }

    /** Whether it is this day of this rule. */
    boolean says(Ruled ruled) {
        return what.equals(ruled.what())
                && ruled.rule().equals(rule)
                && Objects.equals(lesion, ruled.lesion())
                && days != null
                && days == ruled.days();
    }

    /** A proposal computed again names the lines that it belongs to anew; day, owner and choice stay. */
    void refresh(List<String> itemKeys) {
        ifAccepted = itemKeys.isEmpty() ? null : String.join(" ", itemKeys);
    }

    /** Counts the days anew from the day on which one of its lines was accepted. */
    void countFrom(LocalDate day) {
        if (!dueEdited && days != null) {
            dueOn = day.plusDays(days);
        }
    }

    /** Whether it holds with these lines taken. */
    boolean holdsWith(Set<String> takenKeys) {
        return status == FollowUpStatus.PLANNED
                && (ifAccepted == null || itemKeys().stream().anyMatch(takenKeys::contains));
    }

    boolean belongsTo(@Nullable String itemKey) {
        return itemKey != null && itemKeys().contains(itemKey);
    }

    List<String> itemKeys() {
        return ifAccepted == null ? List.of() : List.of(ifAccepted.split(" "));
    }

    void open() {
        status = FollowUpStatus.OPEN;
    }

    void leaveOut() {
        status = FollowUpStatus.LEFT_OUT;
    }

    /** @throws PlanRefused if it is closed already */
    void close(FollowUpStatus how, Decider by, @Nullable String note) {
        if (status != FollowUpStatus.OPEN) {
            throw PlanRefused.because("", "careplan.followup.closed-already");
        }
        status = how;
        closedBy = by.id();
        closedName = by.name();
        closedAt = by.at();
        closedNote = note;
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

    UUID patientId() {
        return patientId;
    }

    int position() {
        return position;
    }

    Origin origin() {
        return origin;
    }

    @Nullable
    String rule() {
        return rule;
    }

    /** The rule's own day that it stands for; {@code null} for one of the clinician's own. */
    @Nullable
    Integer days() {
        return days;
    }

    @Nullable
    String lesion() {
        return lesion;
    }

    String what() {
        return what;
    }

    LocalDate dueOn() {
        return dueOn;
    }

    OwnerRole ownerRole() {
        return ownerRole;
    }

    @Nullable
    UUID carriedFrom() {
        return carriedFrom;
    }

    FollowUpStatus status() {
        return status;
    }

    @Nullable
    String closedName() {
        return closedName;
    }

    @Nullable
    Instant closedAt() {
        return closedAt;
    }

    @Nullable
    String closedNote() {
        return closedNote;
    }

    long editNo() {
        return editNo;
    }
}
