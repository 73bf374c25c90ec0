package org.trabecula.careplan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.trabecula.testing.TestUsers.CLINICIAN;
import static org.trabecula.testing.TestUsers.CLINICIAN_2;
import static org.trabecula.testing.TestUsers.NURSE;
import static org.trabecula.testing.TestUsers.PASSWORD;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.security.access.AccessDeniedException;
import org.trabecula.account.WrongPassword;
import org.trabecula.assessment.RedFlagView;
import org.trabecula.form.Answer;
import org.trabecula.shared.StaleVersion;
import org.trabecula.shared.time.MovableClock;
import org.trabecula.testing.IntegrationTest;

/** A plan from the signature to its successor, against the real database and catalog. */
@IntegrationTest
class CarePlanSignatureTests extends CarePlanCase {

    @Test
    void aSignatureRefusesWhatIsNotDoneAndSaysAll() {
        UUID plan = draft();
        SignatureRequest nothing = new SignatureRequest(page().head().edits(), false, false, null, " ".strip());
        assertThatThrownBy(() -> doing(() -> plans.sign(plan, nothing)))
                .isInstanceOfSatisfying(
                        PlanRefused.class,
                        refused -> assertThat(codes(refused))
                                .contains(
                                        "careplan.sign.urgent-open",
                                        "careplan.sign.others-open",
                                        "careplan.due.missing",
                                        "careplan.sign.password-missing"));
        decideUrgent();
        assertThatThrownBy(() -> doing(() -> plans.sign(plan, signature(false, PASSWORD))))
                .isInstanceOfSatisfying(
                        PlanRefused.class,
                        refused -> assertThat(codes(refused)).containsExactly("careplan.sign.others-open"));
        assertThatThrownBy(() -> doing(() -> plans.sign(plan, signature(true, "not it"))))
                .isInstanceOf(WrongPassword.class);
        SignatureRequest seen = signature(true, PASSWORD);
        ItemRow open = row("Warm pack");
        users.as(CLINICIAN_2, () -> plans.decide(plan, open.id(), open.seen(), new Choice.Accept(null)));
        assertThatThrownBy(() -> doing(() -> plans.sign(plan, seen)))
                .isInstanceOfSatisfying(
                        StaleVersion.class,
                        stale -> assertThat(stale.conflict().lines())
                                .extracting(StaleVersion.Line::label)
                                .containsExactly("Warm pack"));
        assertThat(as(() -> history.inForce(person.id()))).isEmpty();
    }

    @Test
    void anOpenEmergencyIsAcknowledgedBeforeSigning() {
        patients.assess(
                person,
                List.of(
                        PlanPatients.patient("has_pain", new Answer.Flag(true)),
                        PlanPatients.patient("cancer_spine_pain", new Answer.Flag(true)),
                        PlanPatients.patient("new_limb_weakness", new Answer.Flag(true))));
        UUID plan = as(() -> plans.draftFrom(person.id()));
        decideUrgent();
        assertThatThrownBy(() -> doing(() -> plans.sign(plan, signature(true, PASSWORD))))
                .isInstanceOfSatisfying(
                        PlanRefused.class,
                        refused -> assertThat(codes(refused)).containsExactly("careplan.sign.emergency-flag"));
        UUID by = users.id(CLINICIAN);
        for (RedFlagView flag : as(() -> redFlags.open(person.id()))) {
            doing(() -> redFlags.acknowledge(
                    flag.id(), flag.version(), "MRI tonight", patients.today().plusDays(1), by));
        }
        doing(() -> plans.sign(plan, signature(true, PASSWORD)));
        PlanPage signed = as(() -> signedPages.page(plan));
        assertThat(signed.plan().redFlags())
                .extracting(PlanDocument.RedFlag::done)
                .contains("MRI tonight");
    }

    @Test
    void aSignedPlanIsWhatWasSignedAndTheNextSupersedesIt() {
        draft();
        decide(row("Warm pack"), new Choice.Modify("10 minutes only", "thin skin"));
        decide(row("Diclofenac"), new Choice.Decline(DeclineReason.PATIENT_DECLINES, null));
        doing(() -> plans.addFollowUp(
                page().head().planId(), "Look at the skin", patients.today().plusDays(3), OwnerRole.NURSE));
        UUID first = signed();
        PlanPage page = as(() -> signedPages.page(first));
        assertThat(page.status()).isEqualTo(PlanStatus.SIGNED);
        assertThat(page.unchanged()).isTrue();
        assertThat(page.plan().signed().name()).contains("Muster");
        assertThat(page.plan().signed().othersLeftOpen()).isTrue();
        assertThat(page.leftOpen()).isNotEmpty();
        assertThat(page.declined())
                .extracting(PlanDocument.Line::title)
                .anyMatch(title -> title.startsWith("Diclofenac"));
        assertThat(page.plan().lines())
                .filteredOn(line -> line.title().equals("Warm pack"))
                .singleElement()
                .satisfies(line -> {
                    assertThat(line.change()).isEqualTo("10 minutes only");
                    assertThat(line.note()).isEqualTo("thin skin");
                });
        assertThat(page.followUps()).extracting(step -> step.signed().what()).contains("Look at the skin");
        assertThatThrownBy(() -> as(() -> plans.recompute(first))).isInstanceOf(PlanNotDraft.class);
        assertThatThrownBy(() -> as(() -> plans.discard(first, "no"))).isInstanceOf(PlanNotDraft.class);
        assertThat(as(() -> facts.response(person.id())).baselineOn())
                .as("the newest assessment is the baseline itself")
                .isNull();

        FollowUpView skin = users.as(NURSE, () -> followUps.open(person.id())).stream()
                .filter(open -> open.what().equals("Look at the skin"))
                .findFirst()
                .orElseThrow();
        users.as(NURSE, () -> followUps.done(skin.id(), skin.version(), "no redness"));
        assertThatThrownBy(() -> users.as(NURSE, () -> followUps.done(skin.id(), skin.version(), "again")))
                .isInstanceOf(StaleVersion.class);
        assertThatThrownBy(() -> users.as(NURSE, () -> followUps.cancel(skin.id(), 0, "x")))
                .isInstanceOf(AccessDeniedException.class);

        ((MovableClock) clock).travelTo(clock.instant().plus(Duration.ofDays(10)));
        patients.assess(person, 4);
        UUID second = as(() -> plans.draftFrom(person.id()));
        assertThat(page().head().number()).isEqualTo(2);
        assertThat(page().before()).isNotEmpty();
        UUID carried = page().before().get(0).followUp().id();
        doing(() -> plans.carryOver(second, carried));
        doing(() -> plans.carryOver(second, carried));
        assertThat(page().followUps())
                .filteredOn(step -> step.origin().equals("CARRIED"))
                .hasSize(1);
        signed();
        assertThat(as(() -> history.versions(person.id())))
                .extracting(PlanVersion::number, PlanVersion::status)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple(2, PlanStatus.SIGNED),
                        org.assertj.core.groups.Tuple.tuple(1, PlanStatus.SUPERSEDED));
        assertThat(as(() -> signedPages.page(first)).followUps())
                .extracting(step -> step.now().status())
                .doesNotContain(FollowUpStatus.OPEN)
                .contains(FollowUpStatus.CANCELLED, FollowUpStatus.DONE);
        assertThat(as(() -> signedPages.page(second)).plan().supersedes()).isEqualTo(1);

        HistoryPage all = as(() -> histories.page(person.id(), null, null));
        assertThat(all.timeline()).hasSize(4);
        assertThat(all.compared()).isNotNull();
        assertThat(all.compared().difference().stopped())
                .extracting(PlanComparison.Entry::title)
                .contains("Warm pack");
        assertThat(all.figures()).extracting(HistoryPage.Figure::code).contains("pain", "peg", "ecog");
    }

    @Test
    void whatIsDoneIsInTheTrail() {
        UUID plan = draft();
        signed();
        assertThat(sql.queryForList(
                        "select kind from audit_entry where subject_id = ? order by id", String.class, plan))
                .contains("CREATED", "CHANGED", "SIGNED");
    }

    @Test
    void followUpsBelongToTheirLines() {
        UUID plan = draft();
        ProposalPage before = page();
        assertThat(before.followUps()).isNotEmpty();
        ProposalPage.FollowUpRow waiting = before.followUps().stream()
                .filter(step -> !step.ifAccepted().isEmpty())
                .findFirst()
                .orElseThrow();
        assertThat(waiting.holds()).isFalse();
        doing(() -> plans.setFollowUp(
                plan,
                waiting.id(),
                waiting.seen(),
                new FollowUpChange(LocalDate.now(clock).plusDays(5), OwnerRole.CLINICIAN, true)));
        assertThatThrownBy(() -> as(() -> plans.setFollowUp(
                        plan, waiting.id(), waiting.seen(), new FollowUpChange(null, OwnerRole.NURSE, false))))
                .isInstanceOf(StaleVersion.class);
        UUID signed = signed();
        assertThat(sql.queryForList("select distinct status from follow_up where plan_id = ?", String.class, signed))
                .doesNotContain("PLANNED");
    }
}
