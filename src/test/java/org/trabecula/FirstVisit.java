package org.trabecula;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.util.List;
import java.util.UUID;
import org.trabecula.assessment.RequiredAnswers;
import org.trabecula.testing.ProfilePage;
import org.trabecula.testing.ProposalPage;
import org.trabecula.testing.Questions;
import org.trabecula.testing.ResultPage;
import org.trabecula.testing.Tab;
import org.trabecula.testing.TestUsers;

/** What a clinician does for a patient nobody has seen yet, up to the signed plan; each method ends where the next one begins. */
final class FirstVisit {

    private final Tab tab;
    private final Page page;
    private final Questions questions;
    private final Days days;
    private final RequiredAnswers rest;
    private String patient = "";

    /** @param rest answers what is required and of no interest here */
    FirstVisit(Tab tab, Days days, RequiredAnswers rest) {
        this.tab = tab;
        this.page = tab.page();
        this.questions = new Questions(tab);
        this.days = days;
        this.rest = rest;
    }

    /** Returns the address of the patient's overview. */
    String patient() {
        return patient;
    }

    void findsAnEmptyWorklist() {
        tab.signIn(TestUsers.CLINICIAN);
        assertThat(page.locator("h1")).hasText("Worklist");
        assertThat(page.locator("main")).containsText("Nobody needs you right now");
        assertThat(page.locator(".filters a b")).hasText(new String[] {"0", "0", "0", "0", "0", "0", "0"});
        assertThat(page.locator(".topbar-nav a")).hasText(new String[] {"Worklist", "Patients", "Catalog"});
        tab.accessible();
    }

    void registersAPatient() {
        tab.follow("Register patient");
        page.locator("#mrn").fill("9000-0300");
        page.locator("#familyName").fill("Müster");
        page.locator("#givenName").fill("Test-Anna");
        page.locator("#birthDate").fill("09-Mar-1968");
        questions.answer("sex=FEMALE; weight=68; height=165; primary_cancer=BREAST");
        tab.submit("Register and go to the profile");
        page.waitForURL("**/profile");
        patient = tab.path().replace("/profile", "");

        questions.answer("disease_status=PROGRESSING; visceral_metastases=false; cancer_therapy=ENDOCRINE");
        tab.submit("Save Cancer and therapy");
        questions.answer("comorbidities=HYPERTENSION");
        tab.submit("Save Other conditions");
        questions.answer("allergies.none=true");
        tab.submit("Save Allergies and intolerances");

        ProfilePage profile = new ProfilePage(tab);
        profile.lesionOnTheSpine("L3");
        questions.answer("lesion_type@1=LYTIC; pathologic_fracture@1=false");
        tab.submit("Save L3");
        profile.lesionByKeyboard("left femur, upper end");
        questions.answer("lesion_type@1=LYTIC");
        tab.submit("Save Left femur, upper end");
        profile.painOnTheSpine("L3");
        profile.painByKeyboard("left thigh");
        profile.medicineOfTheList("morphine", () -> profile.twiceADay("30"));
        profile.medicineOfTheList("tamoxifen", () -> {});
        profile.medicineInFreeText("Demo-Pressin");
        page.locator("#reviewedOn").fill(days.ahead(0));
        tab.submit("The list is right");
        assertThat(page.locator("main")).containsText("free text, not checked for interactions");
        assertThat(page.locator("main")).containsText("linked to L3");
        assertThat(page.locator("main")).containsText("linked to Left femur, upper end");

        page.locator("#topbar-q").fill("MUST");
        page.locator("#topbar-q").press("Enter");
        page.waitForURL("**/patients");
        tab.accessible().follow("MÜSTER, Test-Anna");
    }

    void recordsTheInitialAssessment() {
        tab.follow("Assessment").submit("Begin the initial assessment");
        TestAnna.atFirst().forEach(questions::section);
        page.waitForURL("**/sections/PAIN");
        questions.answer(TestAnna.painAtFirst());
        leaveAndComeBack();
        questions.onward();
        TestAnna.further(days.ahead(-5)).forEach(questions::section);

        page.waitForURL("**/review");
        UUID draft = UUID.fromString(tab.path().split("/")[2]);
        tab.submit("Complete the assessment");
        assertThat(page.locator(".error-summary")).isVisible();
        page.locator("main a[href*='exposed_jaw_bone']").first().click();
        page.waitForURL("**/sections/RED_FLAGS#exposed_jaw_bone");
        questions.answer("exposed_jaw_bone=false");
        questions.stored();
        rest.give(draft);
        tab.accessible().follow("Review and complete").submit("Complete the assessment");
        page.waitForURL("**/verdict");
    }

    /** Types, and leaves before it can have been saved. */
    private void leaveAndComeBack() {
        questions.of("p_words@1").locator("textarea").pressSequentially("like a knife");
        tab.follow("Worklist");
        page.waitForURL("**/worklist");
        tab.open(patient).follow("Assessment").follow("Continue");
        page.locator(".steps.only-wide [data-section=PAIN] a").click();
        page.waitForURL("**/sections/PAIN");
        assertThat(questions.of("p_words@1").locator("textarea")).hasValue("like a knife");
        assertThat(questions.of("p_worst@1").locator("input[value='7']")).isChecked();
        assertThat(questions.of("p_quality@1").locator("input[value=BURNING]")).isChecked();
    }

    void statesTheMechanismAndAcknowledgesTheFlags() {
        ResultPage result = new ResultPage(tab);
        result.verdict("L3", "NOCICEPTIVE", "MIXED", "Root contact on the MRI");
        result.verdict("left thigh", "NOCICEPTIVE", "NOCICEPTIVE", "");
        page.waitForURL("**/result*");
        assertThat(page.locator("main")).containsText("Root contact on the MRI");
        assertThat(page.locator("main")).containsText("Severe");
        assertThat(page.locator(".banner")).containsText("4 open, 2 urgent");
        tab.accessible();

        tab.open("/worklist");
        assertThat(page.locator("tr[data-patient]")).containsText("Impending");
        assertThat(page.locator(".filters a:has-text('Red flag open') b")).hasText("1");
        tab.open(patient + "/result");
        result.acknowledgeAll("Orthopaedics called, no load until seen", days.ahead(1));
    }

    void readsTheProposal() {
        tab.follow("Proposal").submit("Compute the proposal");
        assertThat(page.locator("#h-unchecked + *")).containsText("Demo-Pressin");
        assertThat(page.locator(".cols h2").first()).hasText("Urgent first");
        assertThat(page.locator(".alerts")).containsText("Mirels");
        assertThat(page.locator(".item input:checked")).hasCount(0);

        Locator line = new ProposalPage(tab).item("Gabapentin");
        line.locator("summary").first().click();
        for (String part : List.of("Why", "Dose", "Interactions", "Monitoring", "Rank", "Sources")) {
            assertThat(line.locator(".item-body").first()).containsText(part);
        }
        assertThat(line.locator(".sev--major").first()).isVisible();
        assertThat(line.locator(".rank").first()).containsText("=");
        assertThat(page.locator("section[aria-labelledby=h-not]")).containsText("Duloxetine");
        assertThat(page.locator("section[aria-labelledby=h-cannot] tbody tr").first())
                .isVisible();
        assertThat(page.locator("section[aria-labelledby=h-goal]")).containsText("a clear head for my grandchildren");
        tab.accessible();
    }

    void decidesAndSigns() {
        ProposalPage proposal = new ProposalPage(tab);
        proposal.acceptUrgent();
        proposal.modify("Warm pack", "10 minutes only", "thin skin");
        proposal.decline("Diclofenac", "PATIENT_DECLINES");
        proposal.acceptBecause("Gabapentin", "nerve pain; lowest dose, naloxone at home");
        proposal.addOwn("Call the family", "by telephone", "they are worried", days.ahead(3));
        proposal.addFollowUp("Ask about the stairs", days.ahead(5));
        proposal.sign(days.ahead(28));

        Locator document = page.locator("article.doc");
        for (String part : List.of(
                "Demo-Dr Carla Muster", "unchanged", "10 minutes only", "Call the family", "stairs", "Not decided")) {
            assertThat(document).containsText(part);
        }
        assertThat(page.locator(".decide, form[action$='/signature']")).hasCount(0);
        String signed = document.innerText();
        assertThat(tab.postPastThePage(tab.path() + "/discarding")).isEqualTo(302);
        page.reload();
        assertThat(document.innerText()).isEqualTo(signed);
        tab.accessible().follow("Print");
        page.waitForURL("**/print");
        assertThat(document).containsText("Call the family");
    }
}
