package org.trabecula.assessment;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.time.Duration;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.config.AutowireCapableBeanFactory;
import org.trabecula.patient.PainLink;
import org.trabecula.shared.time.MovableClock;
import org.trabecula.testing.BrowserTest;
import org.trabecula.testing.Tab;
import org.trabecula.testing.TestUsers;

/** From a result to how it came about, and from what is missing to where it is entered. */
@BrowserTest
class ProvenanceWalkTests {

    private final Scene scene;

    @Autowired
    private MovableClock clock;

    ProvenanceWalkTests(@Autowired AutowireCapableBeanFactory beans) {
        scene = beans.createBean(Scene.class);
    }

    @AfterEach
    void today() {
        clock.reset();
    }

    @Test
    void aScoreLeadsToItsInstrumentAndTheResultToItsFacts(Tab tab) {
        UUID assessment = assessed();
        Page page = tab.signIn(TestUsers.NURSE)
                .open("/assessments/" + assessment + "/result")
                .page();
        page.locator("main table th a[href='/instruments/sins']").first().click();
        assertThat(page.locator("h1").textContent()).contains("SINS");
        tab.screen("instrument");
        page.locator(".crumbs a[href='/instruments']").click();
        tab.screen("instruments");
        page.goBack();
        page.goBack();
        page.locator(".page-head a[href$='/facts']").click();
        assertThat(page.locator("h1").textContent()).contains("Facts of");
        page.locator("[id='fact-pain_change_worst'] summary").click();
        assertThat(page.locator("[id='fact-pain_change_worst']").textContent()).contains("20 days old");
        assertThat(page.locator("[id='fact-pregnant'] strong").first().textContent())
                .isEqualTo("No");
        tab.screen("facts");
        page.locator("a[href$='show=UNKNOWN']").click();
        assertThat(page.locator("main").textContent()).contains("stale, counts as not known");
    }

    /** Without a draft the link begins one and opens it at the field; with one it goes there straight. */
    @Test
    void whatIsMissingIsOneClickFromWhereItIsEntered(Tab tab) {
        UUID assessment = assessed();
        Page page = tab.signIn(TestUsers.CLINICIAN)
                .open("/assessments/" + assessment + "/result")
                .page();
        page.locator("#h-wanted").scrollIntoViewIfNeeded();
        page.locator("a[href*='/entry?fact=saddle_sensory_change']").click();
        assertThat(page.locator("main").textContent()).contains("It opens at");
        tab.screen("assessment-begin-at");
        page.locator("main form[action$='/assessment'] button").click();
        page.waitForURL(url -> url.endsWith("/sections/RED_FLAGS#saddle_sensory_change"));
        assertThat(page.locator("#saddle_sensory_change").count()).isEqualTo(1);
        tab.open("/assessments/" + assessment + "/result");
        page.locator("a[href*='/entry?fact=saddle_sensory_change']").click();
        page.waitForURL(url -> url.endsWith("/sections/RED_FLAGS#saddle_sensory_change"));
    }

    private UUID assessed() {
        clock.travelTo(clock.instant().minus(Duration.ofDays(20)));
        UUID patient = scene.patient();
        scene.profile(patient, null, "sex=FEMALE; weight=68; height=165; primary_cancer=BREAST");
        UUID spine = scene.lesion(patient, "LUMBAR_SPINE.MIDLINE.L3");
        scene.profile(patient, spine, "lesion_type=LYTIC");
        scene.pain(patient, "LUMBAR_SPINE.MIDLINE.L3", PainLink.LINKED, spine);
        scene.assessment(patient, "respondent=SELF; has_pain=yes; P1.p_worst=4; ecog=0; fatigue=4");
        clock.reset();
        return scene.assessment(
                patient,
                "respondent=SELF; has_pain=yes; P1.p_worst=7; P1.p_average=5; L1.mechanical_pain=yes; L1.sins_alignment=NORMAL;"
                        + "L1.sins_collapse=NONE; L1.sins_posterolateral=NONE; phq_item1=1; ecog=1");
    }
}
