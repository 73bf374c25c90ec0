package org.trabecula.careplan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.trabecula.testing.TestUsers.CLINICIAN;
import static org.trabecula.testing.TestUsers.CLINICIAN_2;
import static org.trabecula.testing.TestUsers.NURSE;
import static org.trabecula.testing.TestUsers.PASSWORD;

import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.security.access.AccessDeniedException;
import org.trabecula.account.WrongPassword;
import org.trabecula.assessment.FactSheets;
import org.trabecula.assessment.RedFlagService;
import org.trabecula.assessment.RedFlagView;
import org.trabecula.form.Answer;
import org.trabecula.shared.NotFound;
import org.trabecula.shared.StaleVersion;
import org.trabecula.shared.time.MovableClock;
import org.trabecula.testing.IntegrationTest;
import org.trabecula.testing.TestUsers;

/** A plan from the proposal to the signature and its successor, against the real database and catalog. */
@IntegrationTest
class CarePlanServiceTests {

    @Autowired
    ApplicationContext application;

    @Autowired
    CarePlanService plans;

    @Autowired
    PlanHistory history;

    @Autowired
    FollowUps followUps;

    @Autowired
    ProposalPages pages;

    @Autowired
    PlanPages signedPages;

    @Autowired
    HistoryPages histories;

    @Autowired
    FactSheets facts;

    @Autowired
    RedFlagService redFlags;

    @Autowired
    TestUsers users;

    @Autowired
    JdbcTemplate sql;

    @Autowired
    Clock clock;

    private PlanPatients patients;
    private PlanPatients.Person person;

    @BeforeEach
    void patient() {
        patients = new PlanPatients(application);
        person = patients.mixedPain();
    }

    @AfterEach
    void now() {
        ((MovableClock) clock).reset();
    }

    private <T> T as(Supplier<T> action) {
        return users.as(CLINICIAN, action);
    }

    private void doing(Runnable action) {
        users.as(CLINICIAN, action);
    }

    private UUID draft() {
        patients.assess(person, 7);
        return as(() -> plans.draftFrom(person.id()));
    }

    private ProposalPage page() {
        return as(() -> pages.draft(person.id()).orElseThrow());
    }

    private List<ItemRow> rows(ProposalPage page) {
        return java.util.stream.Stream.concat(
                        page.urgent().stream(), page.sections().stream().flatMap(section -> section.rows().stream()))
                .toList();
    }

    private ItemRow row(String title) {
        return rows(page()).stream()
                .filter(row -> row.title().startsWith(title))
                .findFirst()
                .orElseThrow();
    }

    private void decide(ItemRow row, Choice choice) {
        doing(() -> plans.decide(page().head().planId(), row.id(), row.seen(), choice));
    }

    private void decideUrgent() {
        for (ItemRow row : page().urgent()) {
            if (row.decision() == null) {
                decide(row, new Choice.Accept("needed at once"));
            }
        }
    }

    private SignatureRequest signature(boolean leaveOpen, @Nullable String password) {
        return new SignatureRequest(
                page().head().edits(), leaveOpen, false, patients.today().plusDays(28), password);
    }

    private UUID signed() {
        UUID plan = page().head().planId();
        decideUrgent();
        doing(() -> plans.sign(plan, signature(true, PASSWORD)));
        return plan;
    }

    private static List<String> codes(PlanRefused refused) {
        return refused.problems().stream().map(PlanProblem::code).toList();
    }

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
                assertThat(row.detail().because()).as(row.title()).isNotEmpty();
            }
        });
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
                    assertThat(line.theirs()).contains("DECLINED").contains("not now");
                    assertThat(line.yours())
                            .contains("MODIFIED")
                            .contains("half")
                            .contains("frail");
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
    void aDraftIsGivenUpWithAReason() {
        UUID plan = draft();
        assertThatThrownBy(() -> as(() -> plans.discard(plan, " "))).isInstanceOf(PlanRefused.class);
        doing(() -> plans.discard(plan, "wrong patient"));
        assertThat(as(() -> pages.draft(person.id()))).isEmpty();
        assertThat(as(() -> history.versions(person.id()))).isEmpty();
        UUID next = as(() -> plans.draftFrom(person.id()));
        assertThat(next).isNotEqualTo(plan);
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
