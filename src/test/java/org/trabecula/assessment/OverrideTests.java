package org.trabecula.assessment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.trabecula.testing.TestUsers.NURSE;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.trabecula.form.Answer;
import org.trabecula.form.QuestionId;
import org.trabecula.patient.LesionService;
import org.trabecula.patient.PainService;
import org.trabecula.patient.PatientService;
import org.trabecula.planning.FactSheet;
import org.trabecula.planning.FactValue;
import org.trabecula.planning.Subject;
import org.trabecula.shared.time.MovableClock;
import org.trabecula.testing.IntegrationTest;
import org.trabecula.testing.TestUsers;

/** Another value in the place of one that is worked out: it wins, says why it differs, and both are kept. */
@IntegrationTest
class OverrideTests {
    private static final String WHY = "Patient forgot the shoulder";

    @Autowired
    AssessmentService assessments;

    @Autowired
    SectionService sections;

    @Autowired
    ResultPages results;

    @Autowired
    FactSheets sheets;

    @Autowired
    TestUsers users;

    @Autowired
    PatientService patients;

    @Autowired
    LesionService lesions;

    @Autowired
    PainService pains;

    @Autowired
    MovableClock clock;

    SyntheticPatient patient = new SyntheticPatient(UUID.randomUUID(), UUID.randomUUID(), UUID.randomUUID());
    UUID draft = UUID.randomUUID();

    @BeforeEach
    void rate() {
        Instant now = clock.instant();
        clock.travelTo(now);
        patient = SyntheticPatient.make(users, patients, lesions, pains, today());
        begin();
    }

    @AfterEach
    void letTheClockRun() {
        clock.reset();
    }

    @Test
    void theWorkedOutValueIsShownWithItsInputsAndFollowsTheAnswers() {
        assertThat(worked("pain_worst").said().value()).isEqualTo("7");
        assertThat(worked("pain_worst").said().from()).contains("Worst", "L3", ": 7");

        Autosaved told = send("p_worst~" + patient.pain(), null, "p_worst~" + patient.pain(), "9");
        assertThat(told.workedOut())
                .filteredOn(said -> said.name().equals("pain_worst"))
                .extracting(SectionPage.Said::value)
                .containsExactly("9");
    }

    @Test
    void anotherValueNeedsAReasonTheSameNeedsNone() {
        Autosaved refused = send("pain_worst", null, "pain_worst", "9");
        assertThat(refused.saved()).isNull();
        assertThat(refused.problems()).singleElement().asString().contains("why it differs", "7");

        assertThat(send("pain_worst", null, "pain_worst", "7").saved()).isNotNull();
        assertThat(send("pain_worst", 0L, "pain_worst", "9", "pain_worst.reason", WHY)
                        .saved())
                .isNotNull();
        assertThat(worked("pain_worst").said().value()).as("still worked out").isEqualTo("7");
        assertThat(worked("pain_worst").open()).isTrue();
    }

    @Test
    void aReasonAloneOrTooLongOrNotKnownIsRefused() {
        assertThat(send("pain_worst", null, "pain_worst.reason", WHY).problems())
                .hasSize(1);
        assertThat(send("pain_worst", null, "pain_worst", "absent:NOT_KNOWN").problems())
                .hasSize(1);
        assertThat(send("pain_worst", null, "pain_worst", "9", "pain_worst.reason", "x".repeat(501))
                        .problems())
                .hasSize(1);
    }

    @Test
    void aReasonThatIsChangedIsStoredAndTwoWhoRecordCollide() {
        send("pain_worst", null, "pain_worst", "9", "pain_worst.reason", WHY);
        assertThat(send("pain_worst", 0L, "pain_worst", "9", "pain_worst.reason", "Another reason")
                        .version())
                .isEqualTo(1);

        Autosaved late = send("pain_worst", 0L, "pain_worst", "8", "pain_worst.reason", WHY);
        assertThat(late.saved()).isNull();
        assertThat(late.conflict()).isNotNull();
    }

    @Test
    void withoutScriptNothingTypedIsLost() {
        Map<String, String[]> form = params("pain_worst.seen", "", "pain_worst", "9");
        SectionService.Outcome outcome = users.as(NURSE, () -> sections.save(draft, "PAIN", form, by()));

        assertThat(outcome).isInstanceOfSatisfying(SectionService.Outcome.ToCorrect.class, wrong -> {
            SectionPage page = users.as(NURSE, () -> sections.page(draft, "PAIN", wrong.typed()));
            assertThat(page.problems().isEmpty()).isFalse();
            assertThat(worked(page, "pain_worst").open()).isTrue();
            assertThat(worked(page, "pain_worst").view().options())
                    .filteredOn(choice -> choice.chosen())
                    .extracting(choice -> choice.code())
                    .containsExactly("9");
        });
    }

    @Test
    void whatMayNotBeOverriddenIsNoQuestion() {
        assertThatThrownBy(() -> send("mme_daily", null, "mme_daily", "30"))
                .isInstanceOf(org.trabecula.shared.NotFound.class);
    }

    @Test
    void aLesionsValuesStandWithTheLesionAndOnlyWhereTheyAreOfUse() {
        SectionPage page = users.as(NURSE, () -> sections.page(draft, "BONES", Typed.NOTHING));
        String lesion = "~" + patient.lesion();

        assertThat(worked(page, "sins_location" + lesion).view().hidden()).isFalse();
        assertThat(worked(page, "mirels_pain" + lesion).view().hidden()).isTrue();
        assertThat(page.panels().get(0).blocks().get(0).groups())
                .last()
                .satisfies(group -> assertThat(group.workedOut()).isNotEmpty());
    }

    @Test
    void whatIsRecordedWinsAndBothAreKept() {
        send("pain_worst", null, "pain_worst", "9", "pain_worst.reason", WHY);
        complete();

        assertThat(fact("pain_worst")).isEqualTo(FactValue.number(9));
        ResultPage page = users.as(NURSE, () -> results.page(draft, false, ResultPages.Typed.NOTHING));
        assertThat(page.insteads()).singleElement().satisfies(both -> {
            assertThat(both.recorded()).isEqualTo("9");
            assertThat(both.workedOut()).isEqualTo("7");
            assertThat(both.from()).contains(": 7");
            assertThat(both.reason()).isEqualTo(WHY);
        });
    }

    @Test
    void aReasonThatBecameNeededIsAskedForAtCompletion() {
        send("pain_worst", null, "pain_worst", "7");
        send("p_worst~" + patient.pain(), null, "p_worst~" + patient.pain(), "5");

        assertThat(users.as(NURSE, () -> sections.open(draft))).contains(QuestionId.ofPatient("pain_worst"));
        send("pain_worst", 0L, "pain_worst", "7", "pain_worst.reason", WHY);
        assertThat(users.as(NURSE, () -> sections.open(draft))).doesNotContain(QuestionId.ofPatient("pain_worst"));
    }

    @Test
    void theNextAssessmentIsWorkedOutAgain() {
        send("pain_worst", null, "pain_worst", "9", "pain_worst.reason", WHY);
        complete();
        clock.travelTo(clock.instant().plus(Duration.ofDays(1)));
        begin();
        complete();

        assertThat(fact("pain_worst")).isEqualTo(FactValue.number(7));
    }

    private void begin() {
        draft = users.as(NURSE, () -> assessments.start(patient.id(), by()));
        record(QuestionId.ofPatient("has_pain"), new Answer.Flag(true));
        send("p_worst~" + patient.pain(), null, "p_worst~" + patient.pain(), "7");
    }

    private void complete() {
        new RequiredAnswers(assessments, sections, users).give(draft);
        users.as(NURSE, () -> assessments.complete(draft, today(), by()));
    }

    private @Nullable FactValue fact(String key) {
        FactSheet.Entry entry =
                users.as(NURSE, () -> sheets.on(patient.id(), today())).entry(Subject.PATIENT, key);
        return entry == null ? null : entry.value();
    }

    private SectionPage.Worked worked(String name) {
        return worked(users.as(NURSE, () -> sections.page(draft, "PAIN", Typed.NOTHING)), name);
    }

    private static SectionPage.Worked worked(SectionPage page, String name) {
        return page.panels().stream()
                .flatMap(panel -> panel.blocks().stream())
                .flatMap(block -> block.groups().stream())
                .flatMap(group -> group.workedOut().stream())
                .filter(worked -> worked.view().name().equals(name))
                .findFirst()
                .orElseThrow();
    }

    private Autosaved send(String name, @Nullable Long seen, String... params) {
        Long version = name.startsWith("p_worst") ? seen(name) : seen;
        return users.as(NURSE, () -> sections.autosave(draft, name, version, params(params), by()));
    }

    private @Nullable Long seen(String name) {
        return users.as(NURSE, () -> sections.page(draft, "PAIN", Typed.NOTHING)).seen().stream()
                .filter(seen ->
                        seen.name().equals(name + ".seen") && !seen.version().isEmpty())
                .map(seen -> Long.valueOf(seen.version()))
                .findFirst()
                .orElse(null);
    }

    private static Map<String, String[]> params(String... pairs) {
        Map<String, String[]> params = new HashMap<>();
        for (int i = 0; i < pairs.length; i += 2) {
            params.put(pairs[i], new String[] {pairs[i + 1]});
        }
        return params;
    }

    private void record(QuestionId question, Answer answer) {
        users.as(NURSE, () -> assessments.record(draft, List.of(NewAnswer.of(question, answer)), by()));
    }

    private UUID by() {
        return users.id(NURSE);
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
