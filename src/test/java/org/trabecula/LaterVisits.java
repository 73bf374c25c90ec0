package org.trabecula;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.util.UUID;
import org.trabecula.assessment.RequiredAnswers;
import org.trabecula.testing.ProposalPage;
import org.trabecula.testing.Questions;
import org.trabecula.testing.ResultPage;
import org.trabecula.testing.Tab;
import org.trabecula.testing.TestUsers;

/** What three people do about a patient who has a plan already; the tab of the class is that of the clinician. */
final class LaterVisits {

    private final Tab tab;
    private final Page page;
    private final String patient;
    private final Days days;
    private final RequiredAnswers rest;

    LaterVisits(Tab tab, String patient, Days days, RequiredAnswers rest) {
        this.tab = tab;
        this.page = tab.page();
        this.patient = patient;
        this.days = days;
        this.rest = rest;
    }

    void reassessesAndReplacesThePlan() {
        beginTheReassessmentThatIsDue(tab);
        Questions questions = new Questions(tab);
        assertThat(questions.of("care_setting")).containsText("Carried over");
        assertThat(questions.of("care_setting").locator("input[value=OUTPATIENT]"))
                .isChecked();
        assertThatPainIsAskedAnew(tab, questions);
        reassess(tab, 4);
        ResultPage result = new ResultPage(tab);
        result.verdict("L3", "MIXED", "MIXED", "");
        result.verdict("left thigh", "NOCICEPTIVE", "NOCICEPTIVE", "");
        page.waitForURL("**/result*");
        assertThat(page.locator("section[aria-labelledby=h-response]")).containsText("Baseline, " + days.ahead(-28));
        assertThat(page.locator("section[aria-labelledby=h-response]")).containsText("down 3");
        result.acknowledgeAll("Still no load until seen", days.ahead(1));

        tab.follow("Proposal").submit("Compute the proposal");
        tab.submit(page.locator("form[action*='/carried/'] button").first());
        ProposalPage proposal = new ProposalPage(tab);
        proposal.acceptUrgent();
        proposal.sign(days.ahead(28));
        assertThat(page.locator("article.doc")).containsText("supersedes plan 1");
        page.locator("nav.filters a")
                .filter(new Locator.FilterOptions().setHasText("Plan 1"))
                .click();
        assertThat(page.locator("main")).containsText("superseded");

        tab.follow("History");
        assertThat(page.locator(".line li")).hasCount(4);
        assertThat(page.locator("figure.chart svg:visible").first()).isVisible();
        assertThat(page.locator("section[aria-labelledby=h-table] tbody tr")).hasCount(2);
        assertThat(page.locator(".diff--stopped")).containsText("Warm pack");
        tab.accessible();
    }

    /** What is stable is carried over with its age; how strong a pain is stands empty beside the old value. */
    private static void assertThatPainIsAskedAnew(Tab tab, Questions questions) {
        String basis = tab.path();
        tab.open(basis.replace("/BASIS", "/PAIN"));
        questions.answer("has_pain=true");
        assertThat(questions.of("p_quality@1")).containsText("Carried over");
        assertThat(questions.of("p_quality@1")).containsText("28 days old");
        assertThat(questions.of("p_worst@1")).containsText("Was 7");
        assertThat(questions.of("p_worst@1").locator("input:checked")).hasCount(0);
        questions.stored();
        tab.open(basis);
    }

    private static void beginTheReassessmentThatIsDue(Tab tab) {
        tab.open("/worklist");
        tab.page().locator(".worklist details > summary").click(); // flags that ask again come first
        tab.follow("Full reassessment due today").submit("Begin a full reassessment");
    }

    private void reassess(Tab tab, int worst) {
        Questions questions = new Questions(tab);
        UUID draft = UUID.fromString(tab.path().split("/")[2]);
        TestAnna.later(worst).forEach(questions::section);
        rest.give(draft);
        tab.open("/assessments/" + draft + "/review").submit("Complete the assessment");
        tab.page().waitForURL(url -> url.endsWith("/verdict") || url.endsWith("/result"));
    }

    void theNurseReassessesAndCannotSign(Tab nurse) {
        Page hers = nurse.signIn(TestUsers.NURSE).page();
        beginTheReassessmentThatIsDue(nurse);
        reassess(nurse, 3);
        assertThat(hers.locator("main")).containsText("Not confirmed by a clinician");
        nurse.accessible();

        tab.open(patient + "/proposal").submit("Compute the proposal");
        String signature = page.locator("form[action$='/signature']").getAttribute("action");
        nurse.follow("Proposal");
        assertThat(hers.locator(".item").first()).isVisible();
        assertThat(hers.locator(".decide, form[action$='/signature']")).hasCount(0);
        assertThat(nurse.postPastThePage(signature)).isEqualTo(403);
        nurse.follow("Plan");
        assertThat(hers.locator("article.doc")).containsText("Pain care plan 2");
    }

    void theAdminSeesCatalogAndUsersButNoPatient(Tab admin) {
        Page seen = admin.signIn(TestUsers.ADMIN).page();
        assertThat(seen.locator(".topbar-nav")).not().containsText("Patients");
        admin.open("/catalog/therapies/gabapentin");
        assertThat(seen.locator(".criterion p").first()).isVisible();
        assertThat(seen.locator(".criterion code.cel").first()).isVisible();
        assertThat(seen.locator(".cites").first()).isVisible();
        admin.open("/users");
        assertThat(seen.locator("tbody")).containsText("Demo-Dr Carla Muster");
        admin.expect("403").open(patient);
        assertThat(seen.locator("h1")).hasText("You cannot open this page");
        admin.open("/audit?what=REFUSED");
        assertThat(refusalsOf(seen, "Demo-Nurse Ida Probe")).containsText("CarePlanService.sign");
        assertThat(refusalsOf(seen, "Demo-Admin Lena Exempel")).containsText("PatientService");
        admin.accessible();
    }

    private static Locator refusalsOf(Page trail, String user) {
        return trail.locator("tbody tr")
                .filter(new Locator.FilterOptions().setHasText(user))
                .first();
    }

    /** @param endSessions what the server does after 20 minutes */
    void theSessionEndsAndNothingTypedIsLost(Runnable endSessions) {
        page.clock().install();
        tab.open(patient + "/proposal");
        Locator why = page.locator("#own-why");
        why.fill("typed and never sent");
        page.clock().fastForward("18:05");
        assertThat(page.locator("#session-warning")).isVisible();
        tab.press("Stay signed in");
        assertThat(page.locator("#session-warning")).isHidden();
        assertThat(why).isFocused();

        endSessions.run();
        page.clock().fastForward("20:01");
        page.waitForURL("**/session-expired");
        tab.accessible().signInHere(TestUsers.CLINICIAN);
        page.waitForURL("**/proposal");
        assertThat(why).hasValue("typed and never sent");
        assertThat(why).isFocused();
    }
}
