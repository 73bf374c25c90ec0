package org.trabecula.careplan;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.trabecula.shared.time.MovableClock;
import org.trabecula.testing.BrowserTest;
import org.trabecula.testing.ProposalPage;
import org.trabecula.testing.Tab;
import org.trabecula.testing.TestUsers;

/** From the proposal to the signed plan and the next one, in a browser. */
@BrowserTest
class CarePlanWalkTests {

    @Autowired
    ApplicationContext application;

    @Autowired
    Clock clock;

    @AfterEach
    void now() {
        ((MovableClock) clock).reset();
    }

    @Test
    void aClinicianDecidesSignsAndReplacesAPlan(Tab tab) throws Exception {
        ((MovableClock) clock).travelTo(clock.instant().minus(Duration.ofDays(28)));
        PlanPatients patients = new PlanPatients(application);
        PlanPatients.Person person = patients.mixedPain();
        UUID patient = person.id();
        tab.signIn(TestUsers.CLINICIAN).open("/patients/" + patient + "/proposal");
        Page page = tab.page();
        tab.screen("proposal-none");
        patients.assess(person, 7);

        page.reload();
        page.locator("main form button[type=submit]").click();
        page.waitForSelector(".item");
        page.locator(".item details").first().evaluate("details => details.open = true");
        tab.screen("proposal");

        ProposalPage proposal = new ProposalPage(tab);
        proposal.acceptUrgent();
        Locator warm = proposal.item("Warm pack");
        String id = warm.getAttribute("id");
        page.locator("#" + id + "-modify").click();
        page.locator("#" + id + "-save-modify").click();
        page.waitForSelector("#" + id + " .field-error");
        tab.expect("422 POST /plans").expect("status of 422");
        page.locator("#" + id + "-change").fill("10 minutes only");
        page.locator("#" + id + "-changeReason").fill("thin skin");
        page.locator("#" + id + "-save-modify").click();
        page.waitForSelector("#" + id + ".is-decided");
        assertThat(page.evaluate("() => document.activeElement.id"))
                .as("the focus stays")
                .isEqualTo(id + "-save-modify");
        proposal.decline("Diclofenac", "PATIENT_DECLINES");
        proposal.addOwn(
                "Call the family",
                "by telephone",
                "they are worried",
                patients.today().plusDays(3).toString());

        page.locator("form[action$='/signature'] button[type=submit]").click();
        page.waitForSelector("#error-summary");
        tab.screen("proposal-sign-error");
        proposal.sign(patients.today().plusDays(28).toString());
        assertThat(page.locator(".signature").textContent()).contains("Demo-Dr Carla Muster", "unchanged");
        tab.screen("plan");
        page.locator("a[href$='/print']").click();
        page.waitForURL("**/print");
        byte[] pdf = page.pdf();
        assertThat(new String(pdf, 0, 4, java.nio.charset.StandardCharsets.US_ASCII))
                .isEqualTo("%PDF");
        Files.createDirectories(Path.of("target", "print"));
        Files.write(Path.of("target", "print", "plan.pdf"), pdf);

        ((MovableClock) clock).reset();
        patients.assess(person, 4);
        tab.open("/patients/" + patient + "/proposal");
        page.locator("main form button[type=submit]").click();
        page.waitForSelector("#h-before");
        page.locator("form[action*='/carried/'] button").first().click();
        page.waitForSelector("text=The follow-up was taken over.");
        proposal.acceptUrgent();
        proposal.sign(patients.today().plusDays(28).toString());
        tab.open("/patients/" + patient + "/history");
        assertThat(page.locator(".diff--stopped").textContent()).contains("Warm pack");
        tab.screen("history");
        tab.open("/patients/" + patient);
        assertThat(page.locator("#h-plan").count()).isOne();
    }

    @Test
    void aNurseSeesAllAndDecidesNothing(Tab tab) {
        PlanPatients patients = new PlanPatients(application);
        PlanPatients.Person person = patients.mixedPain();
        patients.assess(person, 7);
        TestUsers users = application.getBean(TestUsers.class);
        CarePlanService plans = application.getBean(CarePlanService.class);
        users.as(TestUsers.CLINICIAN, () -> plans.draftFrom(person.id()));
        tab.signIn(TestUsers.NURSE).open("/patients/" + person.id() + "/proposal");
        assertThat(tab.page().locator(".item").count()).isPositive();
        assertThat(tab.page().locator(".decide, form[action$='/signature']").count())
                .isZero();
        tab.screen("proposal-nurse");
        tab.open("/patients/" + person.id() + "/plan");
        tab.screen("plan-none");
    }
}
