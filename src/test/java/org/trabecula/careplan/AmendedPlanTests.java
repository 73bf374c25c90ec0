package org.trabecula.careplan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.authentication;
import static org.trabecula.testing.TestUsers.CLINICIAN;
import static org.trabecula.testing.TestUsers.PASSWORD;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.trabecula.assessment.FactSheets;
import org.trabecula.assessment.ResponseView;
import org.trabecula.shared.time.MovableClock;
import org.trabecula.testing.IntegrationTest;
import org.trabecula.testing.Queries;
import org.trabecula.testing.TestUsers;

/** Plans built on an assessment that was amended since say so. */
@IntegrationTest
class AmendedPlanTests {
    private static final String WHY = "The worst pain was mistyped";

    @Autowired
    ApplicationContext application;

    @Autowired
    CarePlanService plans;

    @Autowired
    ProposalPages pages;

    @Autowired
    PlanPages signedPages;

    @Autowired
    HistoryPages histories;

    @Autowired
    FactSheets facts;

    @Autowired
    TestUsers users;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    MockMvcTester mvc;

    @Autowired
    Queries queries;

    @Autowired
    MovableClock clock;

    private PlanPatients patients;
    private PlanPatients.Person person;
    private UUID original;
    private LocalDate then;

    @BeforeEach
    void assess() {
        patients = new PlanPatients(application);
        person = patients.mixedPain();
        original = patients.assess(person, 7);
        then = patients.today();
    }

    @AfterEach
    void now() {
        clock.reset();
    }

    @Test
    void aDraftSaysSoAndIsComputedAgain() {
        UUID plan = as(() -> plans.draftFrom(person.id()));
        UUID revision = amend(5);

        Staleness stale = page().stale();
        assertThat(stale.amended()).satisfies(by -> {
            assertThat(by.id()).isEqualTo(revision);
            assertThat(by.reason()).isEqualTo(WHY);
            assertThat(by.author()).isNotBlank();
        });
        assertThat(stale.newerAssessment()).as("it is the same assessment").isNull();
        assertThat(stale.codes()).contains("AMENDED_ASSESSMENT").doesNotContain("NEWER_ASSESSMENT");
        decideUrgent();
        assertThatThrownBy(() -> sign(plan, false))
                .isInstanceOfSatisfying(
                        PlanRefused.class,
                        no -> assertThat(no.problems())
                                .extracting(PlanProblem::code)
                                .containsExactly("careplan.sign.stale"));
        as(() -> plans.recompute(plan));
        assertThat(page().stale().any()).isFalse();
    }

    @Test
    void aDraftTellsAnAmendmentFromALaterAssessment() {
        as(() -> plans.draftFrom(person.id()));
        amend(5);
        clock.travelTo(clock.instant().plus(Duration.ofDays(1)));
        patients.assess(person, 4);

        assertThat(page().stale().amended()).isNotNull();
        assertThat(page().stale().newerAssessment()).isEqualTo(patients.today());
    }

    @Test
    void theSignedAndTheSupersededPlanSaySo() {
        UUID first = signed();
        assertThat(as(() -> signedPages.page(first)).amended()).isNull();
        UUID second = signed();
        UUID revision = amend(5);

        assertThat(as(() -> signedPages.page(first)).amended().id()).isEqualTo(revision);
        assertThat(as(() -> signedPages.page(second)).amended().id()).isEqualTo(revision);
        for (String path : List.of("/plans/" + first, "/plans/" + second, "/plans/" + second + "/print")) {
            assertThat(text(path)).contains(WHY, "/assessments/" + revision + "/result");
        }
        assertThat(text("/patients/" + person.id())).as("the overview").contains("was amended since");
        UUID third = signed();
        assertThat(as(() -> signedPages.page(third)).amended()).isNull();
    }

    @Test
    void theAmendedAssessmentIsTheBaseline() {
        signed();
        amend(5);
        clock.travelTo(clock.instant().plus(Duration.ofDays(20)));
        patients.assess(person, 3);

        ResponseView response = as(() -> facts.response(person.id()));
        assertThat(response.baselineOn()).isEqualTo(then);
        assertThat(response.previousOn()).isEqualTo(then);
        assertThat(response.lines())
                .filteredOn(line -> line.key().equals("pain_worst"))
                .extracting(ResponseView.Line::baseline)
                .as("the worst of both pains: 5 there, 6 at the hip")
                .containsExactly(6.0);
    }

    @Test
    void anAmendmentIsNotComparedWithItsOwnPlan() {
        signed();
        amend(5);

        assertThat(as(() -> facts.response(person.id())).baselineOn()).isNull();
    }

    @Test
    void theHistoryShowsOneAssessmentWithItsPlanAndTheEarlierRevision() {
        signed();
        UUID revision = amend(5);

        HistoryPage page = as(() -> histories.page(person.id(), null, null));
        assertThat(page.assessments()).isEqualTo(1);
        assertThat(page.rows()).singleElement().satisfies(row -> {
            assertThat(row.assessment().id()).isEqualTo(revision);
            assertThat(row.plans()).hasSize(1);
        });
        assertThat(page.timeline())
                .filteredOn(entry -> entry.assessment() != null)
                .singleElement()
                .satisfies(entry -> assertThat(entry.earlier())
                        .extracting(earlier -> earlier.id())
                        .containsExactly(original));
        assertThat(text("/patients/" + person.id() + "/history")).contains("/assessments/" + original + "/result");
    }

    @Test
    void theNextReassessmentStaysDue() {
        signed();
        assertThat(reasons()).contains("REASSESSMENT").doesNotContain("PLAN_MISSING");
        amend(5);

        assertThat(reasons()).contains("REASSESSMENT", "PLAN_MISSING").doesNotContain("DRAFT_OPEN");
    }

    @Test
    void costsNoMoreThanAScreenMay() {
        UUID first = signed();
        UUID revision = amend(5);
        signed();
        amendAgain(revision);
        as(() -> plans.draftFrom(person.id()));
        for (String path : List.of(
                "/patients/" + person.id(),
                "/patients/" + person.id() + "/proposal",
                "/patients/" + person.id() + "/history",
                "/patients/" + person.id() + "/assessment",
                "/assessments/" + revision + "/result",
                "/plans/" + first)) {
            assertThat(queries.during(() -> text(path))).as(path).hasSizeLessThanOrEqualTo(8);
        }
    }

    private UUID amend(int worst) {
        return patients.amend(person, original, WHY, worst, then);
    }

    private void amendAgain(UUID revision) {
        patients.amend(person, revision, "Once more", 4, then);
    }

    private String text(String path) {
        Authentication clinician = as(() -> SecurityContextHolder.getContext().getAuthentication());
        var answer = mvc.get().uri(path).with(authentication(clinician)).exchange();
        assertThat(answer).as(path).hasStatusOk();
        try {
            return answer.getResponse().getContentAsString();
        } catch (java.io.UnsupportedEncodingException e) {
            throw new IllegalStateException(e);
        }
    }

    private List<String> reasons() {
        return jdbc.sql("select kind from worklist_entry where patient_id = :patient")
                .param("patient", person.id())
                .query(String.class)
                .list();
    }

    private ProposalPage page() {
        return as(() -> pages.draft(person.id()).orElseThrow());
    }

    private void decideUrgent() {
        for (ItemRow row : page().urgent()) {
            if (row.decision() == null) {
                as(() -> plans.decide(
                        page().head().planId(), row.id(), now(row).seen(), new Choice.Accept("needed at once")));
            }
        }
    }

    private ItemRow now(ItemRow row) {
        return page().urgent().stream()
                .filter(each -> each.id().equals(row.id()))
                .findFirst()
                .orElseThrow();
    }

    private UUID signed() {
        UUID plan = as(() -> plans.draftFrom(person.id()));
        decideUrgent();
        sign(plan, true);
        return plan;
    }

    private void sign(UUID plan, boolean despite) {
        SignatureRequest request = new SignatureRequest(
                page().head().edits(), true, despite, patients.today().plusDays(28), PASSWORD);
        users.as(CLINICIAN, () -> plans.sign(plan, request));
    }

    private <T> T as(Supplier<T> action) {
        return users.as(CLINICIAN, action);
    }
}
