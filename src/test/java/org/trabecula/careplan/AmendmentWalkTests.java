package org.trabecula.careplan;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.util.UUID;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.trabecula.testing.BrowserTest;
import org.trabecula.testing.Tab;
import org.trabecula.testing.TestUsers;

/** An assessment on which a plan was signed is amended by keyboard; both revisions and the plan say so. */
@BrowserTest
class AmendmentWalkTests {

    @Autowired
    ApplicationContext application;

    @Autowired
    CarePlanService plans;

    @Autowired
    ProposalPages proposals;

    @Autowired
    TestUsers users;

    private PlanPatients patients;

    @Test
    void aClinicianAmendsByKeyboard(Tab tab) {
        patients = new PlanPatients(application);
        PlanPatients.Person person = patients.mixedPain();
        UUID original = patients.assess(person, 7);
        sign(person);
        Page page = tab.signIn(TestUsers.CLINICIAN)
                .open("/assessments/" + original + "/result")
                .page();

        press(page.locator("form[action$='/amendment'] summary"));
        page.keyboard().press("Tab");
        page.keyboard().press("Tab");
        page.keyboard().press("Enter");
        tab.expect("422");
        assertThat(page.locator(".error-summary")).containsText("Say why it is amended");
        tab.screen("result-amend-error");
        page.locator("#amend-reason").focus();
        page.keyboard().type("Worst pain was read off the wrong line");
        page.keyboard().press("Tab");
        page.keyboard().press("Enter");

        assertThat(page.locator("main")).containsText("Amendment of the assessment of");
        assertThat(page.locator("main")).containsText("Worst pain was read off the wrong line");
        press(page.locator("ol.only-wide a[href$='/sections/PAIN']"));
        tab.screen("assessment-amendment");
        String worst = "input[name='p_worst~" + person.pain() + "']";
        page.locator(worst + ":checked").focus();
        page.keyboard().press("9");
        assertThat(page.locator("#saved")).containsText(Pattern.compile("Saved \\d\\d:\\d\\d"));
        press(page.locator("main form a[href$='/review']"));
        assertThat(page.locator("#open")).containsText("Nothing is open");
        tab.screen("assessment-amendment-review");
        press(page.locator("form[action$='/completion'] button"));
        page.waitForURL(Pattern.compile("/verdict$|/result$"));

        tab.open("/patients/" + person.id() + "/result");
        assertThat(page.locator("main")).containsText("Revision 2, amended by");
        assertThat(page.locator("[aria-labelledby=h-changed] tbody"))
                .containsText(Pattern.compile("Worst.*7.*9", Pattern.DOTALL));
        tab.screen("result-amendment");
        press(page.locator(".note a[href$='/" + original + "/result']"));
        assertThat(page.locator("main .note").first()).containsText("Revision 2 of");
        assertThat(page.locator("form[action*='/mechanism-verdicts/'], form[action$='/amendment']"))
                .hasCount(0);
        tab.screen("result-amended");

        tab.open("/patients/" + person.id() + "/plan");
        assertThat(page.locator("main .note").first()).containsText("Worst pain was read off the wrong line");
        tab.screen("plan-amended");
        press(page.locator("a[href$='/print']"));
        page.waitForURL("**/print");
        assertThat(page.locator("main .note").first()).containsText("Worst pain was read off the wrong line");
        tab.open("/patients/" + person.id() + "/assessment");
        assertThat(page.locator("main")).containsText("revision 1, completed");
        tab.accessible();
        tab.open("/patients/" + person.id() + "/history");
        assertThat(page.locator(".line")).containsText("revision 1, completed");
        tab.accessible();
    }

    private static void press(Locator target) {
        target.focus();
        target.page().keyboard().press("Enter");
    }

    private void sign(PlanPatients.Person person) {
        users.as(TestUsers.CLINICIAN, () -> {
            UUID plan = plans.draftFrom(person.id());
            for (ItemRow row : proposals.draft(person.id()).orElseThrow().urgent()) {
                ItemRow now = proposals.draft(person.id()).orElseThrow().urgent().stream()
                        .filter(each -> each.id().equals(row.id()))
                        .findFirst()
                        .orElseThrow();
                plans.decide(plan, now.id(), now.seen(), new Choice.Accept("needed at once"));
            }
            ProposalPage page = proposals.draft(person.id()).orElseThrow();
            plans.sign(
                    plan,
                    new SignatureRequest(
                            page.head().edits(), true, false, patients.today().plusDays(28), TestUsers.PASSWORD));
        });
    }
}
