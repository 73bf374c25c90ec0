package org.trabecula.assessment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.authentication;

import java.math.BigDecimal;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.config.AutowireCapableBeanFactory;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.trabecula.catalog.PublishedCatalog;
import org.trabecula.form.Absence;
import org.trabecula.form.Answer;
import org.trabecula.form.QuestionId;
import org.trabecula.patient.PainLink;
import org.trabecula.planning.FactValue;
import org.trabecula.planning.Subject;
import org.trabecula.shared.time.MovableClock;
import org.trabecula.testing.IntegrationTest;
import org.trabecula.testing.TestUsers;

/** A quick reassessment asks little, changes only what it asks, and can become a full one. */
@IntegrationTest
class QuickReassessmentTests {

    private final Scene scene;

    @Autowired
    private AssessmentService assessments;

    @Autowired
    private SectionService sections;

    @Autowired
    private AssessmentHistory history;

    @Autowired
    private FactSheets sheets;

    @Autowired
    private PublishedCatalog catalog;

    @Autowired
    private TestUsers users;

    @Autowired
    private MovableClock clock;

    @Autowired
    private MockMvcTester mvc;

    private UUID patient;

    QuickReassessmentTests(@Autowired AutowireCapableBeanFactory beans) {
        scene = beans.createBean(Scene.class);
    }

    @AfterEach
    void letTheClockRun() {
        clock.reset();
    }

    @Test
    void asksAFewQuestionsWithTheLastValueBeside() {
        assessedInFull();
        UUID draft = quick();

        SectionPage page = page(draft);
        assertThat(page.quick()).isTrue();
        assertThat(page.panels()).hasSize(1);
        assertThat(shown(page))
                .containsExactly(
                        "red_flag_sweep",
                        "pain_worst",
                        "pain_average",
                        "pain_on_movement",
                        "mobility_decline",
                        "falls_since_last",
                        "rescue_doses_per_day",
                        "sedation_level");
        assertThat(page.panels().get(0).blocks().get(0).groups().get(0).items())
                .filteredOn(item -> item.name().equals("pain_worst"))
                .singleElement()
                .satisfies(item -> {
                    assertThat(item.value()).isEmpty();
                    assertThat(item.previous()).isNotNull();
                    assertThat(item.previous().words()).startsWith("7");
                });
    }

    @Test
    void changesWhatItAsksAndLeavesTheRest() {
        assessedInFull();
        UUID draft = quick();
        answer(draft, "red_flag_sweep", new Answer.Choices(List.of("GAIT_DIFFICULTY_NEW")));
        answer(draft, "pain_worst", number(4));
        answer(draft, "pain_average", number(3));
        answer(draft, "falls_since_last", number(2));
        completeRest(draft);

        assertThat(value("gait_difficulty_new")).isEqualTo(FactValue.flag(true));
        assertThat(value("fever"))
                .as("the sweep was answered, and this not ticked")
                .isEqualTo(FactValue.flag(false));
        assertThat(value("pain_worst")).isEqualTo(FactValue.number(4));
        assertThat(value("falls_12m")).as("one before, two since").isEqualTo(FactValue.number(3));
        assertThat(value("ecog")).as("not asked, so it stands").isEqualTo(FactValue.number(2));
        assertThat(scene.as(() -> history.latest(patient)).orElseThrow().kind()).isEqualTo(AssessmentKind.QUICK);
    }

    @Test
    void aSweepThatWasNotAnsweredMakesTheFindingsUnknown() {
        assessedInFull();
        UUID draft = quick();
        answer(draft, "red_flag_sweep", new Answer.Absent(Absence.NOT_KNOWN));
        completeRest(draft);

        assertThat(value("fever")).isNull();
        assertThat(value("gait_difficulty_new")).isNull();
    }

    @Test
    void theNextFullOneTakesOverFromWhatTheQuickOneSaid() {
        assessedInFull();
        UUID draft = quick();
        answer(draft, "pain_worst", number(9));
        answer(draft, "pain_average", number(8));
        completeRest(draft);
        clock.travelTo(clock.instant().plus(Duration.ofHours(1)));

        UUID full = users.as(TestUsers.NURSE, () -> assessments.start(patient, users.id(TestUsers.NURSE)));
        UUID pain = scene.as(() -> sections.page(full, "PAIN", Typed.NOTHING)).panels().stream()
                .flatMap(panel -> panel.blocks().stream())
                .filter(block -> block.head() != null)
                .map(block -> UUID.fromString(block.head().id().substring("pain-".length())))
                .findFirst()
                .orElseThrow();
        record(full, new QuestionId("has_pain", null), new Answer.Flag(true));
        record(full, new QuestionId("p_worst", pain), number(3));
        record(full, new QuestionId("p_average", pain), number(2));
        new RequiredAnswers(assessments, sections, users).give(full);
        users.as(TestUsers.NURSE, () -> assessments.complete(full, scene.today(), users.id(TestUsers.NURSE)));

        assertThat(value("pain_worst")).isEqualTo(FactValue.number(3));
        assertThat(value("pain_average")).isEqualTo(FactValue.number(2));
    }

    @Test
    void becomesAFullOneAndLosesNothing() {
        assessedInFull();
        UUID draft = quick();
        answer(draft, "red_flag_sweep", new Answer.Choices(List.of("FEVER")));
        answer(draft, "rescue_doses_per_day", number(3));

        users.as(TestUsers.NURSE, () -> assessments.askEverything(draft, users.id(TestUsers.NURSE)));

        SectionPage flags = scene.as(() -> sections.page(draft, "RED_FLAGS", Typed.NOTHING));
        assertThat(flags.quick()).isFalse();
        assertThat(chosen(flags, "fever")).isEqualTo("true");
        assertThat(chosen(flags, "confusion_new")).isEqualTo("false");
        assertThatThrownBy(() -> answer(draft, "red_flag_sweep", new Answer.Choices(List.of())))
                .as("the sweep stands for what is asked itself now")
                .isInstanceOf(org.trabecula.shared.NotFound.class);
    }

    @Test
    void itsPageLeadsToTheFullOneOnceItBecameThat() {
        assessedInFull();
        UUID draft = quick();
        users.as(TestUsers.NURSE, () -> assessments.askEverything(draft, users.id(TestUsers.NURSE)));

        assertThat(mvc.get()
                        .uri("/assessments/" + draft + "/sections/" + DraftForm.QUICK)
                        .with(authentication(nurse()))
                        .exchange())
                .hasStatus3xxRedirection()
                .hasRedirectedUrl("/assessments/" + draft);
        assertThat(mvc.get()
                        .uri("/assessments/" + draft + "/sections/NONE")
                        .with(authentication(nurse()))
                        .exchange())
                .hasStatus(HttpStatus.NOT_FOUND);
    }

    private Authentication nurse() {
        return users.as(
                TestUsers.NURSE, () -> SecurityContextHolder.getContext().getAuthentication());
    }

    @Test
    void tellsWhatItsAnswersOpenInTheFullForm() {
        assessedInFull();
        UUID draft = quick();
        assertThat(page(draft).leads()).isNull();

        answer(draft, "red_flag_sweep", new Answer.Choices(List.of("CANCER_SPINE_PAIN")));

        assertThat(page(draft).leads()).contains("Red-flag findings");
    }

    @Test
    void somebodyNeverAssessedBeginsInFull() {
        UUID fresh = scene.patient();
        UUID draft = users.as(TestUsers.NURSE, () -> assessments.startQuick(fresh, users.id(TestUsers.NURSE)));

        assertThat(scene.as(() -> history.draft(fresh)).orElseThrow().kind()).isEqualTo(AssessmentKind.INITIAL);
        assertThat(draft).isNotNull();
    }

    @Test
    void inTheLastDaysTheFormIsShortAnyway() {
        assessedInFull();
        clock.travelTo(clock.instant().plus(Duration.ofDays(1)));
        scene.assessment(patient, "prognosis=DAYS; ecog=4");
        users.as(TestUsers.NURSE, () -> assessments.startQuick(patient, users.id(TestUsers.NURSE)));

        assertThat(scene.as(() -> history.draft(patient)).orElseThrow().kind()).isEqualTo(AssessmentKind.REASSESSMENT);
    }

    private void assessedInFull() {
        patient = scene.patient();
        scene.pain(patient, "LUMBAR_SPINE.MIDLINE.L3", PainLink.NO_CORRELATE);
        scene.morphine(patient, "30");
        scene.assessment(
                patient,
                "respondent=SELF; has_pain=yes; P1.p_worst=7; P1.p_average=5; P1.p_movement=7; P1.p_rest=2; ecog=2;"
                        + "falls_12m=1; fever=no; gait_difficulty_new=no; sedation_level=AWAKE");
        clock.travelTo(clock.instant().plus(Duration.ofDays(3)));
    }

    private UUID quick() {
        return users.as(TestUsers.NURSE, () -> assessments.startQuick(patient, users.id(TestUsers.NURSE)));
    }

    private void answer(UUID draft, String key, Answer answer) {
        record(draft, QuestionId.ofPatient(key), answer);
    }

    private void record(UUID draft, QuestionId question, Answer answer) {
        users.as(
                TestUsers.NURSE,
                () -> assessments.record(draft, NewAnswer.of(question, answer), users.id(TestUsers.NURSE)));
    }

    private void completeRest(UUID draft) {
        new RequiredAnswers(assessments, sections, users).give(draft);
        users.as(TestUsers.NURSE, () -> assessments.complete(draft, scene.today(), users.id(TestUsers.NURSE)));
    }

    private SectionPage page(UUID draft) {
        return scene.as(() -> sections.page(draft, DraftForm.QUICK, Typed.NOTHING));
    }

    private static List<String> shown(SectionPage page) {
        return page.panels().stream()
                .flatMap(panel -> panel.blocks().stream())
                .flatMap(block -> block.groups().stream())
                .flatMap(group -> group.items().stream())
                .filter(item -> !item.hidden())
                .map(item -> item.name())
                .toList();
    }

    private static @Nullable String chosen(SectionPage page, String name) {
        return page.panels().stream()
                .flatMap(panel -> panel.blocks().stream())
                .flatMap(block -> block.groups().stream())
                .flatMap(group -> group.items().stream())
                .filter(item -> item.name().equals(name))
                .flatMap(item -> item.options().stream())
                .filter(option -> option.chosen())
                .map(option -> option.code())
                .findFirst()
                .orElse(null);
    }

    private static Answer number(int value) {
        return new Answer.Quantity(BigDecimal.valueOf(value), Integer.toString(value), null);
    }

    private @Nullable FactValue value(String fact) {
        return catalog.current()
                .reader()
                .read(scene.as(() -> sheets.on(patient, scene.today())))
                .reading(Subject.PATIENT, fact)
                .value();
    }
}
