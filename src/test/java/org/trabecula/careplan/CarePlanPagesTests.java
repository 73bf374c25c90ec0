package org.trabecula.careplan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.securityContext;
import static org.trabecula.testing.TestUsers.CLINICIAN;
import static org.trabecula.testing.TestUsers.CLINICIAN_2;
import static org.trabecula.testing.TestUsers.NURSE;
import static org.trabecula.testing.TestUsers.PASSWORD;

import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.test.web.servlet.request.RequestPostProcessor;
import org.trabecula.testing.IntegrationTest;
import org.trabecula.testing.Queries;
import org.trabecula.testing.TestUsers;

/** The screens over HTTP: what comes back of good and of bad input, and what it costs. */
@IntegrationTest
class CarePlanPagesTests {

    @Autowired
    ApplicationContext application;

    @Autowired
    MockMvcTester mvc;

    @Autowired
    CarePlanService plans;

    @Autowired
    ProposalPages pages;

    @Autowired
    HistoryPages histories;

    @Autowired
    PlanPages signedPages;

    @Autowired
    TestUsers users;

    @Autowired
    JdbcTemplate sql;

    @Autowired
    Queries counter;

    private PlanPatients patients;
    private PlanPatients.Person person;
    private UUID plan;

    @BeforeEach
    void draft() {
        patients = new PlanPatients(application);
        person = patients.mixedPain();
        patients.assess(person, 7);
        plan = users.as(CLINICIAN, () -> plans.draftFrom(person.id()));
    }

    private RequestPostProcessor as(String username) {
        SecurityContext context = users.as(username, () -> {
            SecurityContext copy = SecurityContextHolder.createEmptyContext();
            copy.setAuthentication(SecurityContextHolder.getContext().getAuthentication());
            return copy;
        });
        return securityContext(context);
    }

    private MvcTestResult post(String username, String path, String... params) {
        var request = mvc.post().uri(path).with(as(username)).with(csrf());
        for (int i = 0; i < params.length; i += 2) {
            request = request.param(params[i], params[i + 1]);
        }
        return request.exchange();
    }

    private ProposalPage page() {
        return users.as(CLINICIAN, () -> pages.draft(person.id()).orElseThrow());
    }

    private ItemRow row() {
        return Stream.concat(
                        page().urgent().stream(),
                        page().sections().stream().flatMap(section -> section.rows().stream()))
                .filter(row -> row.decision() == null && !row.reasonToAccept())
                .findFirst()
                .orElseThrow();
    }

    private String decision(ItemRow row) {
        return "/plans/" + plan + "/items/" + row.id() + "/decision";
    }

    @Test
    void badDecisionsAreAnswersAtTheirFieldAndKeepWhatWasTyped() {
        ItemRow row = row();
        String seen = String.valueOf(row.seen());
        assertThat(post(CLINICIAN, decision(row), "decision", "decline", "seen", seen, "note", "my <b>note</b>"))
                .hasStatus(422)
                .bodyText()
                .contains("Choose a reason for declining", "my &lt;b&gt;note&lt;/b&gt;")
                .doesNotContain("<b>note</b>");
        assertThat(post(CLINICIAN, decision(row), "decision", "decline", "seen", seen, "reason", "NO_SUCH"))
                .hasStatus(422);
        assertThat(post(
                        CLINICIAN,
                        decision(row),
                        "decision",
                        "modify",
                        "seen",
                        seen,
                        "change",
                        "x".repeat(10_000),
                        "changeReason",
                        "y"))
                .hasStatus(422)
                .bodyText()
                .contains("Use at most 1,000 characters. This has 10,000");
        assertThat(post(CLINICIAN, decision(row), "decision", "sudo", "seen", seen))
                .hasStatus(422);
        assertThat(post(CLINICIAN, decision(row), "decision", "accept", "seen", "x"))
                .hasStatus(400);
        assertThat(post(CLINICIAN, decision(row), "decision", "accept", "seen", "99"))
                .hasStatus(409);
        assertThat(post(
                        CLINICIAN,
                        "/plans/" + plan + "/items/" + UUID.randomUUID() + "/decision",
                        "decision",
                        "accept",
                        "seen",
                        "0"))
                .hasStatus(404);
        assertThat(post(CLINICIAN, "/plans/x/items/y/decision", "decision", "accept", "seen", "0"))
                .hasStatus(404);
        assertThat(row().decision()).isNull();
        assertThat(page().progress().decided()).isZero();
    }

    @Test
    void nothingHappensWithoutTheTokenOrTheRole() {
        ItemRow row = row();
        assertThat(mvc.post()
                        .uri(decision(row))
                        .with(as(CLINICIAN))
                        .param("decision", "accept")
                        .param("seen", "0"))
                .hasStatus(403);
        assertThat(post(NURSE, decision(row), "decision", "accept", "seen", "0"))
                .hasStatus(403);
        assertThat(post(NURSE, "/plans/" + plan + "/signature", "seen", "0", "password", PASSWORD))
                .hasStatus(403);
        assertThat(post(TestUsers.ADMIN, "/patients/" + person.id() + "/plans")).hasStatus(403);
        assertThat(mvc.get().uri("/patients/" + person.id() + "/proposal").with(as(TestUsers.ADMIN)))
                .hasStatus(403);
        assertThat(sql.queryForObject("select count(*) from audit_entry where kind = 'REFUSED'", Integer.class))
                .isGreaterThanOrEqualTo(3);
        assertThat(page().progress().decided()).isZero();
    }

    @Test
    void htmxGetsTheLineAndTheCounts() {
        ItemRow row = row();
        MvcTestResult result = mvc.post()
                .uri(decision(row))
                .with(as(CLINICIAN))
                .with(csrf())
                .header("HX-Request", "true")
                .param("decision", "accept")
                .param("seen", String.valueOf(row.seen()))
                .param("edits", "0")
                .exchange();
        assertThat(result).hasStatusOk().bodyText().contains("id=\"item-" + row.id() + "\"", "id=\"signbar\"", "1 of ");
        assertThat(result).bodyText().contains("id=\"sign-seen\" value=\"1\"").doesNotContain("Somebody else changed");
        ItemRow next = row();
        users.as(CLINICIAN_2, () -> plans.decide(plan, next.id(), next.seen(), new Choice.Accept(null)));
        ItemRow third = row();
        assertThat(mvc.post()
                        .uri(decision(third))
                        .with(as(CLINICIAN))
                        .with(csrf())
                        .header("HX-Request", "true")
                        .param("decision", "accept")
                        .param("seen", String.valueOf(third.seen()))
                        .param("edits", "1"))
                .hasStatusOk()
                .bodyText()
                .contains("Somebody else changed", "id=\"sign-seen\" value=\"1\"");
    }

    @Test
    void wrongPasswordsAreCountedAndThenRefusedUnread() {
        for (ItemRow row : page().urgent()) {
            long seen = page().urgent().stream()
                    .filter(other -> other.id().equals(row.id()))
                    .findFirst()
                    .orElseThrow()
                    .seen();
            users.as(CLINICIAN_2, () -> plans.decide(plan, row.id(), seen, new Choice.Accept("at once")));
        }
        String seen = String.valueOf(page().head().edits());
        String path = "/plans/" + plan + "/signature";
        for (int i = 0; i < 5; i++) {
            assertThat(post(
                            CLINICIAN_2,
                            path,
                            "seen",
                            seen,
                            "leaveOthersOpen",
                            "true",
                            "nextReview",
                            day(28),
                            "password",
                            "wrong" + i))
                    .hasStatus(422)
                    .bodyText()
                    .contains("This is not your password")
                    .doesNotContain("wrong" + i);
        }
        assertThat(post(
                        CLINICIAN_2,
                        path,
                        "seen",
                        seen,
                        "leaveOthersOpen",
                        "true",
                        "nextReview",
                        day(28),
                        "password",
                        PASSWORD))
                .hasStatus(422)
                .bodyText()
                .contains("Too many wrong passwords");
        assertThat(post(
                        CLINICIAN,
                        path,
                        "seen",
                        seen,
                        "leaveOthersOpen",
                        "true",
                        "nextReview",
                        "3/4/2027",
                        "password",
                        PASSWORD))
                .hasStatus(422)
                .bodyText()
                .contains("A date with slashes can mean two days", "3/4/2027");
        assertThat(post(
                        CLINICIAN,
                        path,
                        "seen",
                        seen,
                        "leaveOthersOpen",
                        "true",
                        "nextReview",
                        day(28),
                        "password",
                        PASSWORD))
                .hasStatus3xxRedirection();
        assertThat(post(
                        CLINICIAN,
                        "/plans/" + plan + "/items/" + lastLine() + "/decision",
                        "decision",
                        "accept",
                        "seen",
                        "0"))
                .as("a signed plan leads to itself")
                .hasStatus3xxRedirection()
                .redirectedUrl()
                .isEqualTo("/plans/" + plan);
        assertThat(mvc.get().uri("/plans/" + plan).with(as(NURSE)))
                .hasStatusOk()
                .bodyText()
                .contains("Fingerprint");
        assertThat(mvc.get().uri("/plans/" + plan + "/print").with(as(NURSE))).hasStatusOk();
        assertThat(sql.queryForObject(
                        "select count(*) from audit_entry where kind = 'PRINTED' and subject_id = ?",
                        Integer.class,
                        plan))
                .isOne();
    }

    private UUID lastLine() {
        UUID line = sql.queryForObject(
                "select id from care_plan_item where plan_id = ? and alternative_to is null order by position desc limit 1",
                UUID.class,
                plan);
        if (line == null) {
            throw new IllegalStateException("a plan without lines");
        }
        return line;
    }

    private String day(int days) {
        return patients.today().plusDays(days).toString();
    }

    @Test
    void aScreenCostsTheSameWhateverTheHistory() {
        long proposal = queries(() -> pages.draft(person.id()));
        assertThat(proposal).as("proposal").isLessThanOrEqualTo(6);
        sign();
        long history = queries(() -> histories.page(person.id(), null, null));
        long signed = queries(() -> signedPages.page(plan));
        assertThat(signed).as("plan").isLessThanOrEqualTo(5);
        for (int i = 0; i < 2; i++) {
            patients.assess(person, 5);
            plan = users.as(CLINICIAN, () -> plans.draftFrom(person.id()));
            assertThat(queries(() -> pages.draft(person.id())))
                    .as("proposal, later")
                    .isLessThanOrEqualTo(proposal);
            sign();
        }
        assertThat(queries(() -> histories.page(person.id(), null, null)))
                .as("history: two contents more, to compare")
                .isLessThanOrEqualTo(history + 2)
                .isLessThanOrEqualTo(6);
        UUID newest = plan;
        assertThat(queries(() -> signedPages.page(newest))).isEqualTo(signed);
    }

    @Test
    void wholeScreensKeepTheBudget() {
        sign();
        patients.assess(person, 5);
        UUID first = plan;
        plan = users.as(CLINICIAN, () -> plans.draftFrom(person.id()));
        assertWithinBudget("/patients/" + person.id() + "/proposal");
        assertWithinBudget("/patients/" + person.id() + "/plan");
        assertWithinBudget("/plans/" + first);
        assertWithinBudget("/patients/" + person.id() + "/history");
    }

    /** The budget of a screen is 8 statements (design, section 8); the banner takes its share of them. */
    private void assertWithinBudget(String path) {
        RequestPostProcessor nurse = as(NURSE);
        List<String> statements =
                counter.during(() -> assertThat(mvc.get().uri(path).with(nurse)).hasStatusOk());
        assertThat(statements).as(path).hasSizeLessThanOrEqualTo(8);
    }

    private void sign() {
        for (ItemRow row : page().urgent()) {
            ItemRow now = page().urgent().stream()
                    .filter(other -> other.id().equals(row.id()))
                    .findFirst()
                    .orElseThrow();
            users.as(CLINICIAN, () -> plans.decide(plan, now.id(), now.seen(), new Choice.Accept("at once")));
        }
        users.as(
                CLINICIAN,
                () -> plans.sign(
                        plan,
                        new SignatureRequest(
                                page().head().edits(),
                                true,
                                true,
                                patients.today().plusDays(28),
                                PASSWORD)));
    }

    private long queries(Runnable read) {
        return users.as(NURSE, () -> counter.during(read).size());
    }
}
