package org.trabecula.careplan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.trabecula.testing.TestUsers.CLINICIAN_2;
import static org.trabecula.testing.TestUsers.NURSE;
import static org.trabecula.testing.TestUsers.PASSWORD;

import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.security.access.AccessDeniedException;
import org.trabecula.assessment.Origin;
import org.trabecula.shared.NotFound;
import org.trabecula.shared.StaleVersion;
import org.trabecula.shared.time.MovableClock;
import org.trabecula.testing.IntegrationTest;
import org.trabecula.testing.TestUsers;

/** A plan from the proposal to the last decision, against the real database and catalog. */
@IntegrationTest
class CarePlanDraftTests extends CarePlanCase {

    @Test
    void aProposalNeedsACompletedAssessment() {
        assertThatThrownBy(() -> as(() -> plans.draftFrom(person.id()))).isInstanceOf(NoCompletedAssessment.class);
        assertThatThrownBy(() -> as(() -> plans.draftFrom(UUID.randomUUID()))).isInstanceOf(NotFound.class);
    }

    @Test
    void aDraftExplainsEveryLineAndDecidesNone() {
        UUID plan = draft();
        assertThat(as(() -> plans.draftFrom(person.id())))
                .as("one draft a patient")
                .isEqualTo(plan);
        ProposalPage page = page();
        assertThat(page.progress().decided()).isZero();
        assertThat(rows(page)).isNotEmpty().allSatisfy(row -> {
            assertThat(row.decision()).isNull();
            assertThat(row.detail()).isNotNull();
            assertThat(row.detail().sources()).as(row.title()).isNotEmpty();
            assertThat(row.rank()).as(row.title()).isNotEmpty();
            if (row.status() != null && !row.status().equals("NEEDS_DATA")) {
                assertThat(row.detail().grounds()).as(row.title()).isNotEmpty();
            }
        });
        List<Evidence.Value> values = rows(page).stream()
                .flatMap(row -> row.detail().grounds().stream())
                .flatMap(ground -> ground.values().stream())
                .toList();
        assertThat(values).filteredOn(Evidence.Value::known).isNotEmpty().allSatisfy(value -> {
            assertThat(value.origin().on()).as(value.label()).isNotNull();
            assertThat(value.origin().on().plusDays(value.days())).isEqualTo(patients.today());
        });
        assertThat(values)
                .filteredOn(value -> value.origin().home() == Origin.Home.DERIVED)
                .as("what it was worked out from")
                .isNotEmpty()
                .allSatisfy(
                        value -> assertThat(value.inputs()).as(value.label()).isNotEmpty());
        assertThat(values)
                .extracting(value -> value.origin().home())
                .contains(Origin.Home.ASSESSMENT, Origin.Home.LESIONS, Origin.Home.PROFILE);
        assertThat(rows(page))
                .as("contraindications that were checked")
                .anySatisfy(row -> assertThat(row.detail().grounds()).anyMatch(Evidence::ruledOut));
        assertThat(page.shown().alerts())
                .allSatisfy(
                        alert -> assertThat(alert.evidence()).as(alert.rule()).isNotEmpty());
        assertThat(page.shown().unchecked().medicines()).contains("Demo-Pressin");
        assertThat(page.shown().matters().priorities()).hasSize(3);
        assertThat(page.shown().missing()).isNotEmpty();
        assertThat(page.shown().folded())
                .as("what is not even known to be indicated is no line")
                .allSatisfy(folded -> assertThat(rows(page))
                        .noneMatch(row -> row.title().equals(folded.title())
                                && java.util.Objects.equals(row.site(), folded.site())));
        assertThat(page.urgent()).as("the femur at risk").isNotEmpty();
        assertThat(sql.queryForObject(
                        "select count(*) from care_plan_basis where plan_id = ? and fact_sheet is json and proposal is json",
                        Integer.class,
                        plan))
                .isOne();
    }

    @Test
    void onlyAClinicianComputesDecidesAndSigns() {
        UUID plan = draft();
        ItemRow row = rows(page()).get(0);
        users.as(NURSE, () -> {
            assertThat(pages.draft(person.id()).orElseThrow().mayDecide()).isFalse();
            assertThatThrownBy(() -> plans.draftFrom(person.id())).isInstanceOf(AccessDeniedException.class);
            assertThatThrownBy(() -> plans.decide(plan, row.id(), row.seen(), new Choice.Accept(null)))
                    .isInstanceOf(AccessDeniedException.class);
            assertThatThrownBy(() -> plans.sign(plan, new SignatureRequest(0, true, true, patients.today(), PASSWORD)))
                    .isInstanceOf(AccessDeniedException.class);
            assertThatThrownBy(() -> plans.discard(plan, "no")).isInstanceOf(AccessDeniedException.class);
        });
        users.as(TestUsers.ADMIN, () -> {
            assertThatThrownBy(() -> pages.draft(person.id())).isInstanceOf(AccessDeniedException.class);
            assertThatThrownBy(() -> history.versions(person.id())).isInstanceOf(AccessDeniedException.class);
        });
    }

    @Test
    void theSecondOfTwoWhoDecideTheSameLineSeesBothSides() {
        UUID plan = draft();
        ItemRow row = rows(page()).get(0);
        decide(row, new Choice.Decline(DeclineReason.PATIENT_DECLINES, "not now"));
        assertThatThrownBy(() -> users.as(
                        CLINICIAN_2,
                        () -> plans.decide(plan, row.id(), row.seen(), new Choice.Modify("half", "frail"))))
                .isInstanceOfSatisfying(StaleVersion.class, stale -> {
                    StaleVersion.Line line = stale.conflict().lines().get(0);
                    assertThat(line.theirs()).isEqualTo("Declined: Patient declines: not now");
                    assertThat(line.yours()).isEqualTo("Modified: half: frail");
                });
        assertThat(row(row.title()).decision()).isEqualTo(Decision.DECLINED);
    }

    @Test
    void aLineOfAnotherPlanIsNotFound() {
        UUID plan = draft();
        PlanPatients.Person other = patients.mixedPain();
        patients.assess(other, 5);
        UUID otherPlan = as(() -> plans.draftFrom(other.id()));
        UUID foreign =
                as(() -> rows(pages.draft(other.id()).orElseThrow()).get(0).id());
        assertThat(otherPlan).isNotEqualTo(plan);
        assertThatThrownBy(() -> as(() -> plans.decide(plan, foreign, 0, new Choice.Accept(null))))
                .isInstanceOf(NotFound.class);
    }

    @Test
    void anAlternativeTakesThePlaceOfItsFirst() {
        UUID plan = draft();
        ItemRow first = rows(page()).stream()
                .filter(row -> row.alternatives().stream().anyMatch(ItemRow.Alternative::usable))
                .findFirst()
                .orElseThrow();
        ItemRow other = first.alternatives().stream()
                .filter(ItemRow.Alternative::usable)
                .findFirst()
                .orElseThrow()
                .row();
        int lines = page().progress().total();
        decide(first, new Choice.Accept("yes"));
        doing(() -> plans.useInstead(plan, other.id(), other.seen()));
        ItemRow now = row(other.title());
        assertThat(now.decision()).isNull();
        assertThat(now.alternatives())
                .extracting(alternative -> alternative.row().title())
                .contains(first.title());
        assertThat(page().progress().total()).isEqualTo(lines);
        doing(() -> plans.recompute(plan));
        assertThat(row(other.title()).alternatives())
                .as("stays so when computed again")
                .isNotEmpty();
    }

    @Test
    void aDraftSaysWhenItIsBehindAndKeepsDecisionsOnUnchangedLines() {
        UUID plan = draft();
        assertThat(page().stale().any()).isFalse();
        ItemRow kept = row("Warm pack");
        decide(kept, new Choice.Accept(null));
        UUID own = as(() -> plans.addOwn(
                        plan,
                        new OwnItem(
                                "EDUCATION",
                                "Call the family",
                                "phone",
                                "worried",
                                OwnerRole.NURSE,
                                patients.today().plusDays(2))))
                .id();
        patients.medicine(person.id(), "warfarin", "warfarin", null);
        assertThat(page().stale().newerFacts()).isTrue();
        patients.assess(person, 8);
        assertThat(page().stale().newerAssessment()).isEqualTo(patients.today());
        assertThat(row("Warm pack").decision())
                .as("a newer assessment does not touch the draft")
                .isEqualTo(Decision.ACCEPTED);
        decideUrgent();
        assertThatThrownBy(() -> doing(() -> plans.sign(plan, signature(true, PASSWORD))))
                .isInstanceOfSatisfying(
                        PlanRefused.class,
                        refused -> assertThat(codes(refused)).containsExactly("careplan.sign.stale"));
        doing(() -> plans.recompute(plan));
        assertThat(page().stale().any()).isFalse();
        assertThat(row("Warm pack").decision()).isEqualTo(Decision.ACCEPTED);
        assertThat(rows(page())).extracting(ItemRow::id).contains(own);
        ((MovableClock) clock).travelTo(clock.instant().plus(Duration.ofDays(1)));
        assertThat(page().stale().olderThanToday()).isTrue();
    }

    @Test
    void aDraftIsGivenUpWithAReason() {
        UUID plan = draft();
        assertThatThrownBy(() -> as(() -> plans.discard(plan, " "))).isInstanceOf(PlanRefused.class);
        doing(() -> plans.discard(plan, "wrong patient"));
        assertThat(as(() -> pages.draft(person.id()))).isEmpty();
        assertThat(as(() -> history.versions(person.id()))).isEmpty();
        UUID next = as(() -> plans.draftFrom(person.id()));
        assertThat(next).isNotEqualTo(plan);
    }
}
