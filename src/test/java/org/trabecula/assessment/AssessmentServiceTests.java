package org.trabecula.assessment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.trabecula.testing.TestUsers.ADMIN;
import static org.trabecula.testing.TestUsers.CLINICIAN;
import static org.trabecula.testing.TestUsers.NURSE;

import java.math.BigDecimal;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.AccessDeniedException;
import org.trabecula.form.Absence;
import org.trabecula.form.Answer;
import org.trabecula.form.QuestionId;
import org.trabecula.patient.LesionService;
import org.trabecula.patient.MedicineService;
import org.trabecula.patient.PainService;
import org.trabecula.patient.PatientService;
import org.trabecula.patient.ProfileService;
import org.trabecula.shared.NotFound;
import org.trabecula.shared.time.MovableClock;
import org.trabecula.testing.IntegrationTest;
import org.trabecula.testing.TestUsers;

@IntegrationTest
class AssessmentServiceTests {
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
    ProfileService profile;

    @Autowired
    MedicineService medicines;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    MovableClock clock;

    SyntheticPatient patient = new SyntheticPatient(UUID.randomUUID(), UUID.randomUUID(), UUID.randomUUID());

    @BeforeEach
    void register() {
        patient = SyntheticPatient.make(users, patients, lesions, pains, today());
    }

    @AfterEach
    void letTheClockRun() {
        clock.reset();
    }

    @Test
    void oneDraftIsSharedByAll() {
        UUID nurses = start(NURSE);

        assertThat(start(CLINICIAN)).isEqualTo(nurses);
    }

    @Test
    void anAdminComesToNothing() {
        UUID draft = start(NURSE);

        assertThatThrownBy(() -> start(ADMIN)).isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> users.as(ADMIN, () -> sections.page(draft, "PAIN", Typed.NOTHING)))
                .isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> as(ADMIN, () -> assessments.discard(draft, users.id(ADMIN))))
                .isInstanceOf(AccessDeniedException.class);
    }

    @Test
    void ofNobodyThereIsNoAssessment() {
        assertThatThrownBy(() -> users.as(NURSE, () -> assessments.start(UUID.randomUUID(), users.id(NURSE))))
                .isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> users.as(NURSE, () -> sections.page(UUID.randomUUID(), "PAIN", Typed.NOTHING)))
                .isInstanceOf(NotFound.class);
    }

    @Test
    void anAnswerIsOneRow() {
        UUID draft = start(NURSE);
        answer(draft, ofPatient("ecog"), number(2));
        answer(draft, ofPatient("ecog"), number(3));

        assertThat(stored(draft)).containsEntry("ecog", "3").hasSize(1);
    }

    @Test
    void whoDidNotSeeTheOtherAnswerIsToldBoth() {
        UUID draft = start(NURSE);
        QuestionId worst = new QuestionId("p_worst", patient.pain());
        answer(draft, worst, number(6));

        NewAnswer unseen = new NewAnswer(worst, number(7), null, NewAnswer.Seen.NOTHING);
        assertThatThrownBy(() -> as(CLINICIAN, () -> assessments.record(draft, unseen, users.id(CLINICIAN))))
                .isInstanceOfSatisfying(AnswerConflict.class, conflict -> {
                    assertThat(conflict.theirs().answer()).isEqualTo(number(6));
                    assertThat(conflict.theirs().by()).isEqualTo(users.id(NURSE));
                });
        assertThat(stored(draft)).containsEntry("p_worst", "6");
    }

    @Test
    void theSameAnswerTwiceIsNoConflict() {
        UUID draft = start(NURSE);
        answer(draft, ofPatient("ecog"), number(2));

        NewAnswer same = new NewAnswer(ofPatient("ecog"), number(2), null, NewAnswer.Seen.NOTHING);
        assertThatCode(() -> as(CLINICIAN, () -> assessments.record(draft, same, users.id(CLINICIAN))))
                .doesNotThrowAnyException();
    }

    @Test
    void anAnswerTakenBackIsNotSeenAsUntouched() {
        UUID draft = start(NURSE);
        answer(draft, ofPatient("ecog"), number(2));
        as(
                NURSE,
                () -> assessments.record(
                        draft, new NewAnswer(ofPatient("ecog"), null, null, NewAnswer.Seen.WHATEVER), users.id(NURSE)));
        answer(draft, ofPatient("ecog"), number(1));

        NewAnswer old = new NewAnswer(ofPatient("ecog"), number(3), null, NewAnswer.Seen.version(0));
        assertThatThrownBy(() -> as(CLINICIAN, () -> assessments.record(draft, old, users.id(CLINICIAN))))
                .isInstanceOf(AnswerConflict.class);
    }

    @Test
    void otherQuestionsNeverCollide() {
        UUID draft = start(NURSE);
        answer(draft, ofPatient("ecog"), number(2));

        NewAnswer other = new NewAnswer(ofPatient("distress"), number(4), null, NewAnswer.Seen.NOTHING);
        assertThatCode(() -> as(CLINICIAN, () -> assessments.record(draft, other, users.id(CLINICIAN))))
                .doesNotThrowAnyException();
    }

    @Test
    void anotherPatientsPainIsNoQuestionHere() {
        UUID draft = start(NURSE);
        SyntheticPatient other = SyntheticPatient.make(users, patients, lesions, pains, today());

        assertThatThrownBy(() -> answer(draft, new QuestionId("p_worst", other.pain()), number(3)))
                .isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> answer(draft, ofPatient("risk_own_alcohol"), new Answer.Flag(true)))
                .as("switched off by licence")
                .isInstanceOf(NotFound.class);
    }

    @Test
    void whatTheDictionaryRefusesIsNotStored() {
        UUID draft = start(NURSE);

        assertThatThrownBy(() -> answer(draft, ofPatient("ecog"), number(9)))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> answer(draft, ofPatient("care_setting"), new Answer.Choice("MOON")))
                .isInstanceOf(IllegalArgumentException.class);
        assertThat(stored(draft)).isEmpty();
    }

    @Test
    void aProfileValueIsKeptInTheProfile() {
        UUID draft = start(NURSE);
        answer(draft, ofPatient("disease_status"), new Answer.Choice("STABLE"));

        assertThat(stored(draft)).isEmpty();
        assertThat(users.as(NURSE, () -> profile.history(patient.id(), "disease_status")))
                .first()
                .satisfies(value -> assertThat(value.answer()).isEqualTo(new Answer.Choice("STABLE")));
    }

    @Test
    void cannotBeCompletedWhileAQuestionIsOpen() {
        UUID draft = start(NURSE);
        answer(draft, ofPatient("ecog"), number(2));

        assertThatThrownBy(() -> complete(draft, today()))
                .isInstanceOfSatisfying(
                        OpenQuestions.class,
                        open -> assertThat(open.questions())
                                .contains(ofPatient("has_pain"), ofPatient("prognosis"))
                                .doesNotContain(ofPatient("ecog")));
    }

    @Test
    void completingLeavesExactlyWhatWasShown() {
        UUID draft = start(NURSE);
        answer(draft, ofPatient("phq_item3"), number(2)); // hidden: never asked while the screen is not positive
        new RequiredAnswers(assessments, sections, users).give(draft);
        complete(draft, today());

        Map<String, String> stored = stored(draft);
        assertThat(stored).doesNotContainKey("phq_item3");
        assertThat(stored).containsEntry("ecog", "NOT_KNOWN");
        assertThat(stored).containsEntry("fatigue", "empty");
    }

    @Test
    void completingWithFindingsWritesWhatFollowsInTheSameStep() {
        UUID draft = start(NURSE);
        answer(draft, ofPatient("cancer_spine_pain"), new Answer.Flag(true));
        answer(draft, ofPatient("new_limb_weakness"), new Answer.Flag(true));
        answer(draft, ofPatient("has_pain"), new Answer.Flag(true));
        answer(draft, new QuestionId("p_worst", patient.pain()), number(7));
        answer(draft, ofPatient("phq9_item9"), number(2));
        new RequiredAnswers(assessments, sections, users).give(draft);
        complete(draft, today());

        assertThat(jdbc.sql("select count(*) from red_flag where patient_id = :patient and status = 'OPEN'")
                        .param("patient", patient.id())
                        .query(Integer.class)
                        .single())
                .isPositive();
    }

    @Test
    void aCompletedAssessmentIsClosed() {
        UUID done = completed();

        assertThatThrownBy(() -> answer(done, ofPatient("ecog"), number(1)))
                .isInstanceOfSatisfying(
                        AssessmentClosed.class,
                        closed -> assertThat(closed.completed()).isTrue());
        assertThatThrownBy(() -> as(NURSE, () -> assessments.discard(done, users.id(NURSE))))
                .isInstanceOf(AssessmentClosed.class);
        assertThatThrownBy(() -> complete(done, today())).isInstanceOf(AssessmentClosed.class);
    }

    @Test
    void aDiscardedDraftGivesWayToANewOne() {
        UUID draft = start(NURSE);
        as(NURSE, () -> assessments.discard(draft, users.id(NURSE)));

        assertThat(start(NURSE)).isNotEqualTo(draft);
        assertThatThrownBy(() -> answer(draft, ofPatient("ecog"), number(1)))
                .isInstanceOfSatisfying(
                        AssessmentClosed.class,
                        closed -> assertThat(closed.completed()).isFalse());
    }

    @Test
    void isOfNoImpossibleDay() {
        UUID draft = start(NURSE);
        new RequiredAnswers(assessments, sections, users).give(draft);
        as(
                NURSE,
                () -> assessments.record(
                        draft,
                        NewAnswer.of(ofPatient("creatinine"), number("90", "umol/L"), today().minusDays(2)),
                        users.id(NURSE)));

        assertRefused(draft, today().plusDays(1), UnusableDay.Reason.FUTURE);
        assertRefused(draft, LocalDate.parse("1968-03-08"), UnusableDay.Reason.BEFORE_BIRTH);
        assertRefused(draft, today().minusDays(3), UnusableDay.Reason.BEFORE_SAMPLE);
        assertThatCode(() -> complete(draft, today().minusDays(2))).doesNotThrowAnyException();
    }

    @Test
    void givesAnswersTheDayOfTheAssessmentAndSamplesTheirOwn() {
        UUID draft = start(NURSE);
        new RequiredAnswers(assessments, sections, users).give(draft);
        as(
                NURSE,
                () -> assessments.record(
                        draft,
                        NewAnswer.of(ofPatient("creatinine"), number("90", "umol/L"), today().minusDays(5)),
                        users.id(NURSE)));
        complete(draft, today().minusDays(1));

        assertThat(day(draft, "ecog")).isEqualTo(today().minusDays(1));
        assertThat(day(draft, "creatinine")).isEqualTo(today().minusDays(5));
    }

    @Test
    void aReassessmentKeepsWhatIsStableWithItsDayAndAsksTheRestAnew() {
        Instant start = clock.instant();
        clock.travelTo(start.minus(Duration.ofDays(20)));
        patient = SyntheticPatient.make(users, patients, lesions, pains, today());
        UUID first = start(NURSE);
        answer(first, ofPatient("can_swallow"), new Answer.Flag(true));
        answer(first, ofPatient("pain_goal"), number(3));
        answer(first, ofPatient("has_pain"), new Answer.Flag(true));
        new RequiredAnswers(assessments, sections, users).give(first);
        LocalDate then = today();
        complete(first, then);
        clock.travelTo(start);

        UUID again = start(CLINICIAN);
        assertThat(again).isNotEqualTo(first);
        assertThat(stored(again)).containsEntry("can_swallow", "true").containsEntry("pain_goal", "3");
        assertThat(stored(again)).doesNotContainKeys("ecog", "has_pain", "p_worst");
        assertThat(day(again, "can_swallow")).isEqualTo(then);
        assertThat(users.as(NURSE, () -> sections.page(again, "BASIS", Typed.NOTHING))
                        .reassessment())
                .isTrue();
    }

    @Test
    void whatIsStillRightGetsTheDayOfTheAssessment() {
        Instant start = clock.instant();
        clock.travelTo(start.minus(Duration.ofDays(20)));
        patient = SyntheticPatient.make(users, patients, lesions, pains, today());
        as(NURSE, () -> medicines.review(patient.id(), today(), true, users.id(NURSE)));
        completed();
        clock.travelTo(start);
        UUID again = start(NURSE);
        answer(again, ofPatient("profile_checked"), new Answer.Flag(true));
        answer(again, ofPatient("medicines_checked"), new Answer.Flag(true));
        answer(again, ofPatient("lesions_checked"), new Answer.Flag(true));
        new RequiredAnswers(assessments, sections, users).give(again);
        complete(again, today());

        assertThat(users.as(NURSE, () -> profile.history(patient.id(), "disease_status")))
                .first()
                .satisfies(value -> {
                    assertThat(value.observedOn()).isEqualTo(today());
                    assertThat(value.answer()).isEqualTo(new Answer.Choice("PROGRESSING"));
                });
        assertThat(users.as(NURSE, () -> medicines.list(patient.id(), today())).reviewedOn())
                .isEqualTo(today());
        assertThat(users.as(NURSE, () -> lesions.list(patient.id(), today())).reviewedOn())
                .isEqualTo(today());
    }

    @Test
    void isNotOfADayBeforeTheLastOne() {
        UUID first = start(NURSE);
        new RequiredAnswers(assessments, sections, users).give(first);
        complete(first, today());
        UUID again = start(NURSE);
        new RequiredAnswers(assessments, sections, users).give(again);

        assertRefused(again, today().minusDays(1), UnusableDay.Reason.BEFORE_PREVIOUS);
    }

    @Test
    void everyChangeIsTold() {
        UUID draft = start(NURSE);
        answer(draft, ofPatient("ecog"), number(2));

        List<String> kinds = jdbc.sql(
                        "select kind || ' ' || coalesce(note, '') from audit_entry where patient_id = :patient and subject_type = 'assessment' order by id")
                .param("patient", patient.id())
                .query(String.class)
                .list();
        assertThat(kinds).contains("CREATED ", "CHANGED section:FUNCTION");
    }

    private void assertRefused(UUID draft, LocalDate day, UnusableDay.Reason reason) {
        assertThatThrownBy(() -> complete(draft, day))
                .isInstanceOfSatisfying(
                        UnusableDay.class,
                        unusable -> assertThat(unusable.reason()).isEqualTo(reason));
    }

    private UUID completed() {
        UUID draft = start(NURSE);
        new RequiredAnswers(assessments, sections, users).give(draft);
        complete(draft, today());
        return draft;
    }

    private UUID start(String user) {
        return users.as(user, () -> assessments.start(patient.id(), users.id(user)));
    }

    private void answer(UUID draft, QuestionId question, Answer answer) {
        as(NURSE, () -> assessments.record(draft, NewAnswer.of(question, answer), users.id(NURSE)));
    }

    private void complete(UUID draft, LocalDate day) {
        as(NURSE, () -> assessments.complete(draft, day, users.id(NURSE)));
    }

    private void as(String user, Runnable action) {
        users.as(user, action);
    }

    private LocalDate today() {
        return LocalDate.now((Clock) clock);
    }

    private static QuestionId ofPatient(String key) {
        return QuestionId.ofPatient(key);
    }

    private static Answer number(int value) {
        return number(Integer.toString(value), null);
    }

    private static Answer number(String value, @org.jspecify.annotations.Nullable String unit) {
        return new Answer.Quantity(new BigDecimal(value), value, unit);
    }

    static Answer notKnown() {
        return new Answer.Absent(Absence.NOT_KNOWN);
    }

    private Map<String, String> stored(UUID assessment) {
        return jdbc
                .sql("""
                        select key, coalesce(absence, trim_scale(number_value)::text, flag_value::text, code_value, array_to_string(codes, '+'),
                            text_value, date_value::text, 'empty') as said
                        from observation where assessment_id = :id""")
                .param("id", assessment)
                .query((row, at) -> Map.entry(row.getString("key"), row.getString("said")))
                .list()
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue, (one, other) -> one));
    }

    private LocalDate day(UUID assessment, String key) {
        return jdbc.sql("select observed_on from observation where assessment_id = :id and key = :key")
                .param("id", assessment)
                .param("key", key)
                .query(LocalDate.class)
                .single();
    }
}
