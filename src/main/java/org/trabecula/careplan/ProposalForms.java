package org.trabecula.careplan;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What was typed into the forms of the proposal page, so that nothing is lost when one of them is refused. */
record ProposalForms(
        Own own, NewFollowUp followUp, @Nullable ChangedFollowUp changed, Sign sign, Discard discard) {

    /** A line of the clinician's own. */
    record Own(
            @Nullable String domain,
            @Nullable String what,
            @Nullable String how,
            @Nullable String why,
            @Nullable String owner,
            @Nullable String due) {}

    /** A follow-up of the clinician's own. */
    record NewFollowUp(
            @Nullable String what,
            @Nullable String due,
            @Nullable String owner) {}

    /** A planned follow-up that was to be changed. */
    record ChangedFollowUp(
            @Nullable UUID id,
            @Nullable Long seen,
            @Nullable String due,
            @Nullable String owner,
            boolean wanted) {}

    /** The signature, without the password. */
    record Sign(
            @Nullable Long seen,
            @Nullable Boolean leaveOthersOpen,
            @Nullable Boolean signDespite,
            @Nullable String nextReview) {}

    /** Why a draft is given up. */
    record Discard(@Nullable String reason) {}

    static ProposalForms empty() {
        return new ProposalForms(
                new Own(null, null, null, null, null, null),
                new NewFollowUp(null, null, null),
                null,
                new Sign(null, null, null, null),
                new Discard(null));
    }

    ProposalForms with(Own typed) {
        return new ProposalForms(typed, followUp, changed, sign, discard);
    }

    ProposalForms with(NewFollowUp typed) {
        return new ProposalForms(own, typed, changed, sign, discard);
    }

    ProposalForms with(ChangedFollowUp typed) {
        return new ProposalForms(own, followUp, typed, sign, discard);
    }

    ProposalForms with(Sign typed) {
        return new ProposalForms(own, followUp, changed, typed, discard);
    }

    ProposalForms with(Discard typed) {
        return new ProposalForms(own, followUp, changed, sign, typed);
    }

    /** Roles to choose from. */
    public List<OwnerRole> owners() {
        return List.of(OwnerRole.values());
    }

    /** Domains to choose from. */
    public List<String> domains() {
        return PlanSection.knownDomains();
    }

    /** Reasons to choose from. */
    public List<DeclineReason> reasons() {
        return List.of(DeclineReason.values());
    }
}
