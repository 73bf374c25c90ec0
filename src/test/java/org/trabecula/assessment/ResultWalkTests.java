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
import org.trabecula.shared.text.Dates;
import org.trabecula.shared.time.MovableClock;
import org.trabecula.testing.BrowserTest;
import org.trabecula.testing.Tab;
import org.trabecula.testing.TestUsers;

/** Step 4 of the walk: scores, mechanism, red flags. */
@BrowserTest
class ResultWalkTests {

    private final Scene scene;

    @Autowired
    private MovableClock clock;

    ResultWalkTests(@Autowired AutowireCapableBeanFactory beans) {
        scene = beans.createBean(Scene.class);
    }

    @AfterEach
    void today() {
        clock.reset();
    }

    @Test
    void theClinicianStatesComparesDecidesAndAcknowledges(Tab tab) {
        UUID patient = scene.patient();
        scene.profile(patient, null, "sex=FEMALE; weight=68; height=165; primary_cancer=BREAST; allergies=[CODEINE]");
        UUID spine = scene.lesion(patient, "LUMBAR_SPINE.MIDLINE.L3");
        UUID femur = scene.lesion(patient, "FEMUR_SHAFT.LEFT");
        scene.profile(patient, spine, "lesion_type=LYTIC");
        scene.profile(patient, femur, "lesion_type=LYTIC; pathologic_fracture=no");
        scene.pain(patient, "LUMBAR_SPINE.MIDLINE.L3", PainLink.LINKED, spine);
        scene.morphine(patient, "30");
        scene.assessment(
                patient,
                "respondent=SELF; has_pain=yes; P1.p_worst=4; P1.p_average=3; ecog=1; pain_goal=3; peg_average=3;"
                        + "peg_enjoyment=4; peg_activity=4; creatinine=80");
        clock.travelTo(clock.instant().plus(Duration.ofDays(20)));
        scene.morphine(patient, "37.5");
        UUID assessment = scene.assessment(
                patient,
                "respondent=SELF; has_pain=yes; P1.p_worst=7; P1.p_average=5; P1.p_quality=[BURNING ACHING]; P1.p_triggers=[WALKING];"
                        + "P1.p_bone_tenderness=yes; P1.p_neuro_cause=yes; P1.p_neuro_cause_kind=ROOT; P1.p_plausible_area=yes;"
                        + "P1.p_pin_loss=yes; P1.p_test_confirms=yes; pain_goal=3; ecog=1; peg_average=5; peg_enjoyment=7;"
                        + "peg_activity=7; phq_item1=1; phq_item2=1; creatinine=95; cancer_spine_pain=yes;"
                        + "spine_pain_nocturnal=yes; saddle_sensory_change=?; L1.mechanical_pain=yes; L1.sins_alignment=NORMAL;"
                        + "L1.sins_collapse=BODY_INVOLVED; L1.sins_posterolateral=NONE; L2.mechanical_pain=yes;"
                        + "L2.mirels_size=OVER_TWO_THIRDS; falls_12m=0; unsteady=yes; constipation_grade=1");
        Page page = tab.signIn(TestUsers.CLINICIAN)
                .open("/assessments/" + assessment + "/verdict")
                .page();
        assertThat(page.locator("main").textContent())
                .doesNotContain("Mixed, high")
                .doesNotContain("R1 to R10");
        tab.screen("verdict-first");
        page.locator("main .panel button").click();
        tab.expect("422");
        assertThat(page.locator(".error-summary").textContent()).contains("Choose one of the four");
        page.locator("input[name=view][value=NOCICEPTIVE]")
                .check(new com.microsoft.playwright.Locator.CheckOptions().setForce(true));
        page.locator("main .panel button").click();
        assertThat(page.locator(".verdicts").textContent()).contains("Nociceptive", "Mixed", "R1");
        tab.screen("verdict");
        page.locator("input[name=choice][value=MIXED]")
                .check(new com.microsoft.playwright.Locator.CheckOptions().setForce(true));
        page.locator("main .panel-foot button").first().click();
        assertThat(page.locator(".error-summary").textContent()).contains("Give the reason");
        page.locator("textarea[name=reason]").fill("Root contact seen on the MRI");
        page.locator("main .panel-foot button").first().click();
        page.waitForURL(url -> url.contains("/result"));
        assertThat(page.locator("main").textContent()).contains("Into the plan: Mixed", "Root contact seen on the MRI");
        assertThat(page.locator(".banner").textContent()).contains("135 mg MME a day", "open");
        tab.screen("result");

        int before = page.locator("form[action*='/acknowledgement']").count();
        var form = page.locator("form[action*='/acknowledgement']").first();
        form.locator("button").click();
        assertThat(page.locator(".error-summary").textContent()).contains("Say what you did");
        form.locator("textarea").fill("Orthopaedics called, no load until seen");
        form.locator("input[name=askAgainOn]").fill("1/2/2027");
        form.locator("button").click();
        assertThat(page.locator(".error-summary").textContent()).contains("slashes");
        assertThat(form.locator("textarea").inputValue()).isEqualTo("Orthopaedics called, no load until seen");
        form.locator("input[name=askAgainOn]").fill(Dates.format(scene.today().plusDays(1)));
        form.locator("button").click();
        page.waitForURL(url -> url.contains("/result"));
        assertThat(page.locator("form[action*='/acknowledgement']").count()).isEqualTo(before - 1);
        assertThat(page.locator("main").textContent()).contains("Orthopaedics called, no load until seen");

        tab.open("/patients/" + patient + "/result");
        assertThat(tab.path()).isEqualTo("/assessments/" + assessment + "/result");
    }

    @Test
    void aNurseSeesTheRulesNotConfirmedAndNoForm(Tab tab) {
        UUID patient = scene.patient();
        UUID spine = scene.lesion(patient, "LUMBAR_SPINE.MIDLINE.L3");
        scene.pain(patient, "LUMBAR_SPINE.MIDLINE.L3", PainLink.LINKED, spine);
        UUID assessment =
                scene.assessment(patient, "has_pain=yes; P1.p_worst=5; P1.p_bone_tenderness=yes; P1.p_neuro_cause=no");
        Page page = tab.signIn(TestUsers.NURSE)
                .open("/assessments/" + assessment + "/verdict")
                .page();
        assertThat(tab.path()).isEqualTo("/assessments/" + assessment + "/result");
        assertThat(page.locator("main").textContent()).contains("Not confirmed by a clinician", "Nociceptive");
        assertThat(page.locator("form[action*='/mechanism-verdicts/']").count()).isZero();
    }

    @Test
    void withoutAnAssessmentThereIsNoResult(Tab tab) {
        UUID patient = scene.patient();
        tab.signIn(TestUsers.NURSE).open("/patients/" + patient + "/result");
        assertThat(tab.page().locator("main").textContent()).contains("No assessment has been completed yet");
        tab.screen("result-none");
    }
}
