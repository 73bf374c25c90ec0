package org.trabecula.assessment;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.PlaywrightException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.trabecula.form.QuestionId;
import org.trabecula.patient.LesionService;
import org.trabecula.patient.MedicineService;
import org.trabecula.patient.PainService;
import org.trabecula.patient.PatientService;
import org.trabecula.shared.text.Dates;
import org.trabecula.shared.time.MovableClock;
import org.trabecula.testing.BrowserTest;
import org.trabecula.testing.Tab;
import org.trabecula.testing.TestUsers;

/** A nurse records an initial assessment of somebody with a painful lesion of L3, with the script and without it. */
@BrowserTest
class RecordingWalkTests {
    @Autowired
    AssessmentService assessments;

    @Autowired
    SectionService sections;

    @Autowired
    TestUsers users;

    @Autowired
    PatientService patients;

    @Autowired
    LesionService lesions;

    @Autowired
    PainService pains;

    @Autowired
    MedicineService medicines;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    MovableClock clock;

    SyntheticPatient patient = new SyntheticPatient(UUID.randomUUID(), UUID.randomUUID(), UUID.randomUUID());

    @BeforeEach
    void register() {
        patient = SyntheticPatient.make(users, patients, lesions, pains, LocalDate.now(clock));
    }

    @Test
    void recordsAnInitialAssessment(Tab tab) {
        Page page = tab.page();
        tab.signIn(TestUsers.NURSE).open("/patients/" + patient.id() + "/assessment");
        screen(tab, "assessment-start");
        page.getByText("Begin the initial assessment").click();

        // the first section: chosen answers are stored at once
        assertThat(page.locator("h2").first()).containsText("Who, where, what changed");
        choose(page, "care_setting", "OUTPATIENT");
        choose(page, "prognosis", "YEAR_PLUS");
        choose(page, "respondent", "SELF");
        assertThat(page.locator("#saved")).containsText(Pattern.compile("Saved \\d\\d:\\d\\d"));
        assertThat(page.locator("[data-tally]").first()).containsText("of");
        screen(tab, "assessment-basis");

        // red flags: what an answer opens is there without a new page, and the focus stays
        go(page, "RED_FLAGS");
        assertThat(question(page, "spine_tenderness")).isHidden();
        choose(page, "cancer_spine_pain", "true");
        assertThat(question(page, "spine_tenderness")).isVisible();
        assertThat(focused(page)).isEqualTo("cancer_spine_pain");

        // pain
        go(page, "PAIN");
        choose(page, "has_pain", "true");
        String worst = "p_worst~" + patient.pain();
        choose(page, worst, "7");
        choose(page, "p_average~" + patient.pain(), "5");
        question(page, "p_least~" + patient.pain())
                .locator("label:has-text('8')")
                .first()
                .click();
        page.locator("[name='p_quality~" + patient.pain() + "'][value=ACHING]").check();
        page.locator("[name='p_quality~" + patient.pain() + "'][value=BURNING]").check();
        page.locator("[name='p_nights_woken~" + patient.pain() + "']").fill("4");
        stored(page, "p_worst", "7");
        stored(page, "p_nights_woken", "4");
        screen(tab, "assessment-pain");

        // a mistake stands at its field, in the same words as in the summary
        go(page, "LABS");
        page.locator("[name=creatinine]").fill("1.2");
        page.locator("[name='creatinine.date']")
                .fill(Dates.format(LocalDate.now(clock).minusDays(9)));
        page.locator("[name='creatinine.date']").blur();
        assertThat(question(page, "creatinine")).containsText("looks like");
        screen(tab, "assessment-labs");
        page.locator("[name='creatinine.unit']").selectOption("mg/dL");
        stored(page, "creatinine", "106.08");

        // leaving and coming back loses nothing
        tab.open("/assessments/" + draft() + "/sections/PAIN");
        assertThat(page.locator("[name='" + worst + "'][value='7']")).isChecked();

        tab.open("/assessments/" + draft() + "/sections/BONES");
        screen(tab, "assessment-bones");
        tab.open("/assessments/" + draft() + "/sections/FUNCTION");
        assertThat(page.locator("main")).containsText("has no SINS");
        screen(tab, "assessment-function");

        tab.open("/assessments/" + draft() + "/review");
        screen(tab, "assessment-review");
        page.getByText("Complete the assessment").click();
        assertThat(page.locator(".error-summary")).containsText("required questions have no answer");
        screen(tab, "assessment-review-open");
        page.locator("main a:has-text('Sensory loss')").click();
        page.waitForURL(url -> url.contains("/sections/RED_FLAGS#sensory_level"));

        new RequiredAnswers(assessments, sections, users).give(draft());
        tab.open("/assessments/" + draft() + "/review");
        assertThat(page.locator("main")).containsText("Nothing is open");
        assertThat(page.locator("main")).containsText("above Average");
        page.locator("#day").fill("31-Dec-2099");
        page.getByText("Complete the assessment").click();
        assertThat(page.locator(".error-summary")).containsText("The day lies in the future");
        screen(tab, "assessment-review");
        page.locator("#day").fill(Dates.format(LocalDate.now(clock)));
        page.getByText("Complete the assessment").click();
        page.waitForURL(url -> url.endsWith("/verdict") || url.endsWith("/result"));
    }

    @Test
    void aReassessmentShowsWhatIsCarriedOverAndAsksTheRestAnew(Tab tab) {
        Instant now = clock.instant();
        clock.travelTo(now.minus(Duration.ofDays(20)));
        patient = SyntheticPatient.make(users, patients, lesions, pains, LocalDate.now(clock));
        UUID first = begun();
        record(first, "has_pain", "yes");
        record(first, "p_worst", "4");
        record(first, "p_quality", "ACHING+BURNING");
        record(first, "pain_goal", "3");
        record(first, "hemoglobin", "101");
        new RequiredAnswers(assessments, sections, users).give(first);
        users.as(TestUsers.NURSE, () -> assessments.complete(first, LocalDate.now(clock), users.id(TestUsers.NURSE)));
        clock.reset();

        Page page = tab.page();
        tab.signIn(TestUsers.CLINICIAN).open("/patients/" + patient.id() + "/assessment");
        page.getByText("Begin a full reassessment").click();
        assertThat(page.locator("h1")).containsText("Reassessment");
        go(page, "PAIN");
        choose(page, "has_pain", "true");
        String pain = "~" + patient.pain();
        assertThat(question(page, "p_worst" + pain)).containsText("Was 4");
        assertThat(question(page, "p_worst" + pain).locator("input:checked")).hasCount(0);
        assertThat(question(page, "p_quality" + pain)).containsText("Carried over");
        assertThat(page.locator("[name='p_quality" + pain + "'][value=BURNING]"))
                .isChecked();
        assertThat(question(page, "pain_goal")).containsText("20 days old");
        screen(tab, "assessment-reassessment");
    }

    @Test
    void twoWhoAnswerTheSameQuestionAreToldBoth(Tab tab) {
        UUID draft = begun();
        Page page = tab.page();
        tab.signIn(TestUsers.CLINICIAN).open("/assessments/" + draft + "/sections/FUNCTION");
        record(draft, "ecog", "2");
        choose(page, "ecog", "3");

        Locator conflict = question(page, "ecog").locator(".conflict");
        assertThat(conflict).containsText("Demo-Nurse Ida Probe");
        assertThat(conflict).containsText("2");
        screen(tab, "assessment-conflict-inline");
        assertThat(saidOf(draft, "ecog")).isEqualTo("2");
        conflict.getByText("Store mine").click();
        page.waitForSelector("#saved[data-state=saved]");
        assertThat(saidOf(draft, "ecog")).isEqualTo("3");
    }

    @Test
    void withoutTheScriptTheSectionIsSavedAsAWholeAndNothingIsLost(Tab tab) {
        UUID draft = begun();
        Page page = tab.page();
        page.route(
                "**/js/autosave*.js",
                route -> route.fulfill(new com.microsoft.playwright.Route.FulfillOptions()
                        .setContentType("text/javascript")
                        .setBody("")));
        tab.signIn(TestUsers.CLINICIAN).open("/assessments/" + draft + "/sections/FUNCTION");
        record(draft, "walking", "BLOCKS");
        choose(page, "ecog", "3");
        choose(page, "walking", "NONE");
        page.locator("[name=falls_12m]").fill("many");
        page.locator("[name=standing_minutes]").fill("15");
        page.getByText("Save", new Page.GetByTextOptions().setExact(true)).click();

        // the section as a whole meets what the nurse saved
        assertThat(page.locator("h1")).containsText("Demo-Nurse Ida Probe saved this section first");
        screen(tab, "assessment-conflict");
        page.locator("tr:has-text('Walking') input[value=yours]").check();
        page.getByText("Save my choices").click();
        page.waitForURL(url -> url.endsWith("/sections/FUNCTION"));
        assertThat(saidOf(draft, "walking")).isEqualTo("NONE");
        assertThat(saidOf(draft, "ecog")).isEqualTo("3");
        assertThat(saidOf(draft, "standing_minutes")).isEqualTo("15");

        // what cannot be kept stands there as it was typed, with its message in the summary and at the field
        page.locator("[name=falls_12m]").fill("many");
        page.getByText("Save", new Page.GetByTextOptions().setExact(true)).click();
        assertThat(page.locator(".error-summary a")).containsText("enter a number");
        assertThat(page.locator("[name=falls_12m]")).hasValue("many");
        org.assertj.core.api.Assertions.assertThat(page.title()).startsWith("Error:");
        screen(tab, "assessment-error");
    }

    @Test
    void whatWasTypedSurvivesTheEndOfTheSession(Tab tab) {
        UUID draft = begun();
        Page page = tab.page();
        tab.signIn(TestUsers.NURSE).open("/assessments/" + draft + "/sections/FUNCTION");
        jdbc.sql("delete from spring_session").update();
        tab.expect("401");
        page.locator("[name=standing_minutes]").fill("15");
        page.locator("#password").waitFor();
        tab.signInHere(TestUsers.NURSE);

        page.waitForURL(url -> url.endsWith("/sections/FUNCTION"));
        page.waitForSelector("#saved[data-state=saved]");
        assertThat(page.locator("[name=standing_minutes]")).hasValue("15");
        assertThat(page.locator("[name=standing_minutes]")).isFocused();
        assertThat(saidOf(draft, "standing_minutes")).isEqualTo("15");
    }

    @Test
    void aCrashOfTheBrowserTakesTheLastMomentAlone(Tab tab, Tab another) {
        UUID draft = begun();
        Page page = tab.page();
        page.clock().install();
        tab.signIn(TestUsers.NURSE).open("/assessments/" + draft + "/sections/FUNCTION");
        choose(page, "ecog", "3");
        page.waitForSelector("#saved[data-state=saved]");
        page.clock().pauseAt(System.currentTimeMillis() + Duration.ofMinutes(1).toMillis());
        page.locator("[name=standing_minutes]").fill("15");
        page.clock().runFor(2_000);
        page.waitForSelector("#saved[data-state=saved]");
        page.locator("[name=falls_12m]").fill("4");
        crash(page, another.page());

        Page after = another.signIn(TestUsers.NURSE)
                .open("/assessments/" + draft + "/sections/FUNCTION")
                .page();
        assertThat(after.locator("[name=ecog][value='3']")).isChecked();
        assertThat(after.locator("[name=standing_minutes]")).hasValue("15");
        assertThat(after.locator("[name=falls_12m]")).hasValue("");
    }

    @Test
    void whatWasTypedBeforeTheSessionEndedOverwritesNothing(Tab tab) {
        UUID draft = begun();
        Page page = tab.page();
        tab.signIn(TestUsers.NURSE).open("/assessments/" + draft + "/sections/FUNCTION");
        jdbc.sql("delete from spring_session").update();
        tab.expect("401");
        choose(page, "ecog", "3");
        page.locator("#password").waitFor();
        users.as(
                TestUsers.CLINICIAN,
                () -> assessments.record(
                        draft,
                        NewAnswer.of(QuestionId.ofPatient("ecog"), DraftBuilder.answer("ecog", "1")),
                        users.id(TestUsers.CLINICIAN)));
        tab.signInHere(TestUsers.NURSE);

        page.waitForURL(url -> url.endsWith("/sections/FUNCTION"));
        assertThat(question(page, "ecog").locator(".conflict")).containsText("Demo-Dr");
        assertThat(saidOf(draft, "ecog")).isEqualTo("1");
    }

    /** The process of a page ends at once, nothing in it is told; another page sees it happen. */
    private static void crash(Page page, Page witness) {
        AtomicBoolean crashed = new AtomicBoolean();
        page.onCrash(it -> crashed.set(true));
        assertThatThrownBy(() -> page.navigate("chrome://crash")).isInstanceOf(PlaywrightException.class);
        witness.waitForCondition(crashed::get);
    }

    private UUID begun() {
        return users.as(TestUsers.NURSE, () -> assessments.start(patient.id(), users.id(TestUsers.NURSE)));
    }

    private void record(UUID draft, String key, String answer) {
        users.as(
                TestUsers.NURSE,
                () -> assessments.record(
                        draft,
                        NewAnswer.of(
                                new QuestionId(key, key.startsWith("p_") ? patient.pain() : null),
                                DraftBuilder.answer(key, answer)),
                        users.id(TestUsers.NURSE)));
    }

    private void choose(Page page, String name, String value) {
        Locator control =
                question(page, name).locator("[value='" + value + "']").first();
        if ("OPTION".equals(control.evaluate("each => each.tagName"))) {
            question(page, name).locator("select").first().selectOption(value);
        } else {
            control.locator("xpath=ancestor::label").click();
        }
    }

    private static Locator question(Page page, String name) {
        return page.locator(".question[data-name='" + name + "']");
    }

    private static Object focused(Page page) {
        return page.evaluate("() => document.activeElement?.name");
    }

    /** Goes to a section by the list of sections, as soon as what was typed is stored. */
    private static void go(Page page, String section) {
        page.locator(".steps.only-wide [data-section=" + section + "] a").click();
        page.waitForURL(url -> url.endsWith("/sections/" + section));
    }

    /** From the top, so that what sticks to it stands there. */
    private static void screen(Tab tab, String name) {
        tab.page().waitForLoadState();
        tab.page().evaluate("() => window.scrollTo(0, 0)");
        tab.screen(name);
    }

    private UUID draft() {
        return jdbc.sql("select id from assessment where patient_id = :patient and status = 'DRAFT'")
                .param("patient", patient.id())
                .query(UUID.class)
                .single();
    }

    /** Waits until the page says that all is stored, then looks into the database. */
    private void stored(Page page, String key, String value) {
        page.waitForSelector("#saved[data-state=saved]");
        assertThat(saidOf(draft(), key)).isEqualTo(value);
    }

    private String saidOf(UUID assessment, String key) {
        return jdbc.sql("""
                        select coalesce(trim_scale(number_value)::text, code_value, flag_value::text, array_to_string(codes, '+'), text_value)
                        from observation where assessment_id = :id and key = :key""")
                .param("id", assessment)
                .param("key", key)
                .query(String.class)
                .single();
    }
}
