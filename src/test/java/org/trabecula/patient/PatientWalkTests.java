package org.trabecula.patient;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import org.junit.jupiter.api.Test;
import org.trabecula.testing.BrowserTest;
import org.trabecula.testing.Tab;
import org.trabecula.testing.TestUsers;

/** Registers a patient and fills the profile as a clinician would, in a browser. */
@BrowserTest
class PatientWalkTests {

    @Test
    void registersAndFillsTheProfile(Tab tab) {
        Page page = tab.page();
        tab.signIn(TestUsers.CLINICIAN).open("/patients/new");
        page.locator("#mrn").fill("9000-0142");
        page.locator("#familyName").fill("Beispiel");
        page.locator("#givenName").fill("Test-Anna");
        page.locator("#birthDate").fill("9/3/1968");
        tab.expect("422");
        tab.submit("Register and go to the profile");
        assertThat(page.locator("#error-summary").textContent())
                .contains("A date with slashes can mean two days", "Choose the sex for clinical use");
        assertThat(page.locator("#mrn").inputValue()).isEqualTo("9000-0142");
        screen(tab, "patient-register");

        page.locator("#birthDate").fill("09-Mar-1968");
        page.locator("input[name=sex][value=FEMALE]").check();
        page.locator("#weight").fill("68");
        page.locator("#height").fill("165");
        page.locator("#primary_cancer").selectOption("BREAST");
        tab.submit("Register and go to the profile");
        page.waitForURL("**/profile");
        assertThat(page.locator(".banner").textContent())
                .contains("BEISPIEL, Test-Anna", "09-Mar-1968", "68", "Breast");

        page.locator("input[name=disease_status][value=PROGRESSING]").check();
        page.locator("input[name=visceral_metastases][value=false]").check();
        page.locator("input[name=cancer_therapy][value=ENDOCRINE]").check();
        tab.submit("Save Cancer and therapy");
        page.locator("input[name=comorbidities][value=HYPERTENSION]").check();
        tab.submit("Save Other conditions");
        page.locator("input[name='allergies.none']").check();
        tab.submit("Save Allergies and intolerances");
        assertThat(page.locator(".banner").textContent()).contains("None known", "progressing");

        lesion(page, "LUMBAR_SPINE.MIDLINE.L3");
        String lesion = "main li[data-site='LUMBAR_SPINE.MIDLINE.L3'] ";
        page.locator(lesion + "input[value=LYTIC]").check();
        page.locator(lesion + "[data-name^=imaging_date] input").first().fill("18.11.2026");
        page.locator(lesion + "[data-name^=pathologic_fracture] input[value=false]")
                .check();
        page.locator(lesion + "[data-name^=prior_rt] input[value=true]").check();
        tab.submit("Save L3");
        assertThat(page.locator(lesion).textContent()).contains("L3", "lytic", "18-Nov-2026");
        assertThat(page.locator(lesion + "[data-name^=rt_last_date]").count()).isEqualTo(1);
        lesion(page, "FEMUR_PROXIMAL.LEFT");

        page.locator("#add-pain > summary").click();
        page.locator("#new-pain-place").selectOption("LOWER_BACK.MIDLINE");
        page.locator("#add-pain input[name=link][value=LINKED]").check();
        page.locator("#add-pain input[name=linked]").first().check();
        page.locator("#add-pain button[type=submit]").click();
        assertThat(page.locator("li[data-site='LOWER_BACK.MIDLINE']").textContent())
                .contains("linked to L3");

        medicines(page, tab);
        screen(tab, "patient-profile");

        page.locator(".banner-name a").click();
        page.waitForURL(url -> url.matches(".*/patients/[0-9a-f-]{36}"));
        assertThat(page.locator("main").textContent()).contains("L3", "linked to L3", "morphine", "Demo-Pressin");
        screen(tab, "patient");
        page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Clinical profile"))
                .click();
        page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Earlier values"))
                .click();
        assertThat(page.locator("main").textContent()).contains("Body weight", "68");
        screen(tab, "patient-profile-history");

        page.locator("#topbar-q").fill("BÉISP");
        page.locator("#topbar-q").press("Enter");
        page.waitForURL("**/patients");
        assertThat(page.locator("main table").textContent()).contains("BEISPIEL, Test-Anna");
        screen(tab, "patients");
        similar(page, tab);
    }

    @Test
    void boneOnTheDrawingLeadsToTheForms(Tab tab) {
        Page page = tab.page();
        tab.signIn(TestUsers.NURSE).open("/patients/new");
        page.locator("#mrn").fill("9000-0200");
        page.locator("#familyName").fill("Muster");
        page.locator("#givenName").fill("Test-Konrad");
        page.locator("#birthDate").fill("1960-01-12");
        page.locator("input[name=sex][value=MALE]").check();
        tab.submit("Register and go to the profile");
        page.waitForURL("**/profile");
        page.locator("#bodymap-levels > summary").click();
        page.locator("#bodymap-spine [data-level=L4]").click();
        assertThat(page.locator("#bodymap-choice").isVisible()).isTrue();
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Add a lesion here"))
                .click();
        assertThat(page.locator("#new-lesion-site").inputValue()).isEqualTo("LUMBAR_SPINE.MIDLINE.L4");
        page.locator("#add-lesion button[type=submit]").click();
        assertThat(page.locator("#bodymap [data-level=L4]").first().getAttribute("class"))
                .contains("has-lesion lesion-unknown");
        page.locator("#bodymap-levels > summary").click();
        page.locator("#bodymap-spine [data-level=L4]").click();
        screen(tab, "patient-profile-map");
    }

    /** From the top, where the banner stands in its place. */
    private static void screen(Tab tab, String name) {
        tab.page().evaluate("() => window.scrollTo(0, 0)");
        tab.screen(name);
    }

    private static void medicines(Page page, Tab tab) {
        page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Add a medicine"))
                .click();
        page.locator("#name").pressSequentially("morph");
        Locator suggestion =
                page.locator("#medicine-suggestions button").filter(new Locator.FilterOptions().setHasText("morphine"));
        suggestion.first().click();
        assertThat(page.locator("#name").inputValue()).isEqualTo("morphine");
        page.locator("#form").selectOption("TABLET_MODIFIED");
        page.locator("#route").selectOption("ORAL");
        page.locator("#amount").fill("30");
        page.locator("input[name=intake][value=REGULAR]").check();
        page.locator("#scheduleNumber").fill("2");
        page.locator("#scheduleNumber-unit").selectOption("TIMES_A_DAY");
        tab.submit("Enter the medicine");
        assertThat(page.locator("#error-summary").textContent()).contains("Choose the unit of the amount");
        assertThat(page.locator("#name").inputValue()).isEqualTo("morphine");
        page.locator("#amount-unit").selectOption("MG");
        tab.submit("Enter the medicine");
        assertThat(page.locator("main table").first().textContent()).contains("morphine", "30", "twice a day");

        page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Add a medicine"))
                .click();
        page.locator("#name").fill("Demo-Pressin");
        page.locator("input[name=intake][value=REGULAR]").check();
        tab.submit("Enter the medicine");
        assertThat(page.locator("#error-summary").textContent()).contains("is not on the medicine list");
        page.locator("#medicine-suggestions .suggest-free").click();
        tab.submit("Enter the medicine");
        assertThat(page.locator("main").textContent()).contains("free text, not checked for interactions");

        page.locator("#reviewedOn").fill("2026-11-20");
        tab.submit("The list is right");
        page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Change morphine"))
                .click();
        screen(tab, "patient-profile-medicine");
        page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Cancel"))
                .first()
                .click();
    }

    private static void similar(Page page, Tab tab) {
        tab.open("/patients/new");
        page.locator("#mrn").fill("9000-0457");
        page.locator("#familyName").fill("Beispiel");
        page.locator("#givenName").fill("Test-Anne");
        page.locator("#birthDate").fill("9.3.1968");
        page.locator("input[name=sex][value=FEMALE]").check();
        tab.submit("Register and go to the profile");
        assertThat(page.locator("main").textContent()).contains("Is this the same person?", "9000-0142");
        screen(tab, "patient-register-similar");
        page.locator("input[name=notSame]").check();
        tab.submit("Register and go to the profile");
        page.waitForURL("**/profile");
    }

    private static void lesion(Page page, String site) {
        page.locator("#add-lesion > summary").click();
        page.locator("#new-lesion-site").selectOption(site);
        page.locator("#add-lesion button[type=submit]").click();
        page.waitForURL("**/profile?open=*");
    }
}
