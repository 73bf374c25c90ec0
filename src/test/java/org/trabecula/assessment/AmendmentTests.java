package org.trabecula.assessment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;
import static org.trabecula.testing.TestUsers.ADMIN;
import static org.trabecula.testing.TestUsers.CLINICIAN;
import static org.trabecula.testing.TestUsers.NURSE;

import java.math.BigDecimal;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Supplier;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.AccessDeniedException;
import org.trabecula.form.Answer;
import org.trabecula.form.QuestionId;
import org.trabecula.patient.LesionService;
import org.trabecula.patient.PainService;
import org.trabecula.patient.PatientService;
import org.trabecula.patient.ProfileService;
import org.trabecula.shared.NotFound;
import org.trabecula.shared.StaleVersion;
import org.trabecula.shared.text.Dates;
import org.trabecula.shared.time.MovableClock;
import org.trabecula.testing.IntegrationTest;
import org.trabecula.testing.TestUsers;

/** A completed assessment is amended by a new revision; the old one stays, and never counts beside the new one. */
@IntegrationTest
class AmendmentTests {
    private static final String WHY = "The worst pain was mistyped";
    private static final QuestionId SWELLING = QuestionId.ofPatient("leg_swelling_unilateral");

    @Autowired
    AssessmentService assessments;

    @Autowired
    AssessmentHistory history;

    @Autowired
    SectionService sections;

    @Autowired
    ReviewService reviews;

    @Autowired
    ResultPages results;

    @Autowired
    StartPages starts;

    @Autowired
    Drafts drafts;

    @Autowired
    VerdictService verdicts;

    @Autowired
    ProfileService profile;

    @Autowired
    PatientService patients;

    @Autowired
    LesionService lesions;

    @Autowired
    PainService pains;

    @Autowired
    TestUsers users;

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
    void beginsWithTheAnswersAsTheyWereRecorded() {
        UUID original = assessed(6);
        LocalDate then = today();
        days(2);
        UUID draft = amend(CLINICIAN, original);

        assertThat(rows(draft)).isEqualTo(rows(original)).isNotEmpty();
        assertThat(jdbc.sql(
                                "select number || ' ' || kind || ' ' || revision || ' ' || assessed_on || ' ' || revision_reason"
                                        + " from assessment where id = :id and root_id = :root and revision_author = :by")
                        .param("id", draft)
                        .param("root", original)
                        .param("by", users.id(CLINICIAN))
                        .query(String.class)
                        .single())
                .isEqualTo("1 INITIAL 2 " + then + " " + WHY);
        assertThat(as(NURSE, () -> reviews.page(draft, null, Typed.NOTHING)))
                .as("nothing is asked again, and the day is that of the original")
                .satisfies(page -> {
                    assertThat(page.open()).isEmpty();
                    assertThat(page.day()).isEqualTo(Dates.format(then));
                    assertThat(page.amendment()).isEqualTo(new DraftAmendment(then, WHY));
                });
        assertThat(as(NURSE, () -> sections.page(draft, "PAIN", Typed.NOTHING)).saved())
                .as("nothing of the amendment was saved yet")
                .isNull();
    }

    @ParameterizedTest
    @CsvSource({"0, REASON_MISSING", "2001, REASON_LONG", "1,", "2000,"})
    void needsAReason(int length, AmendmentRefused.Reason refused) {
        UUID original = assessed(6);
        String reason = "  " + "x".repeat(length) + " ";

        if (refused == null) {
            assertThatCode(() -> amend(NURSE, original, reason)).doesNotThrowAnyException();
        } else {
            assertRefused(() -> amend(NURSE, original, reason), refused);
        }
    }

    @Test
    void onlyTheNewestRevisionOfTheNewestAssessmentIsAmended() {
        UUID first = assessed(6);
        days(1);
        UUID second = assessed(5);
        assertRefused(() -> amend(NURSE, first), AmendmentRefused.Reason.NOT_NEWEST);

        UUID revision = amended(second, 4, today());
        assertRefused(() -> amend(NURSE, second), AmendmentRefused.Reason.NOT_NEWEST);
        UUID again = amend(NURSE, revision);
        assertThat(jdbc.sql("select revision from assessment where id = :id")
                        .param("id", again)
                        .query(Integer.class)
                        .single())
                .isEqualTo(3);
    }

    @Test
    void waitsForTheOpenDraft() {
        UUID original = assessed(6);
        UUID draft = start();

        assertRefused(() -> amend(NURSE, original), AmendmentRefused.Reason.DRAFT_OPEN);
        assertThat(page(original).amendment().draft()).isEqualTo(draft);
        as(NURSE, () -> {
            assessments.discard(draft, users.id(NURSE));
            return draft;
        });
        assertThatCode(() -> amend(NURSE, original)).doesNotThrowAnyException();
    }

    @Test
    void ofTwoAtOnceOneBegins() throws Exception {
        UUID original = assessed(6);
        CyclicBarrier start = new CyclicBarrier(2);
        ExecutorService people = Executors.newFixedThreadPool(2);
        try {
            List<Future<String>> both = List.of(NURSE, CLINICIAN).stream()
                    .map(user -> people.submit(() -> {
                        start.await();
                        try {
                            amend(user, original);
                            return "done";
                        } catch (AmendmentRefused refused) {
                            return refused.reason().name();
                        }
                    }))
                    .toList();
            assertThat(List.of(both.get(0).get(), both.get(1).get())).containsExactlyInAnyOrder("done", "DRAFT_OPEN");
        } finally {
            people.shutdownNow();
        }
    }

    @Test
    void isForThoseWhoAssess() {
        UUID original = assessed(6);

        assertThatThrownBy(() -> amend(ADMIN, original)).isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> amend(NURSE, UUID.randomUUID())).isInstanceOf(NotFound.class);
    }

    @Test
    void aDiscardedAmendmentLeavesTheOriginalInForce() {
        UUID original = assessed(6);
        UUID draft = amend(NURSE, original);
        answer(draft, worst(), number(2));
        as(NURSE, () -> {
            assessments.discard(draft, users.id(NURSE));
            return draft;
        });

        assertThat(as(NURSE, () -> history.latest(patient.id())))
                .hasValueSatisfying(latest -> assertThat(latest.id()).isEqualTo(original));
        assertThat(page(original).amendment()).satisfies(part -> {
            assertThat(part.offered()).isTrue();
            assertThat(part.replacedBy()).isNull();
        });
    }

    @Test
    void theNewRevisionCountsAndTheOldOneStaysReadable() {
        UUID original = assessed(6);
        LocalDate then = today();
        days(2);
        UUID revision = amended(original, 4, then);

        assertThat(as(NURSE, () -> history.completed(patient.id())))
                .singleElement()
                .satisfies(summary -> {
                    assertThat(summary.id()).isEqualTo(revision);
                    assertThat(summary.assessedOn()).isEqualTo(then);
                    assertThat(summary.painWorst()).isEqualTo(4);
                });
        ResultPage now = page(revision);
        assertThat(now.newest()).isTrue();
        assertThat(now.amendment().made().reason()).isEqualTo(WHY);
        assertThat(now.amendment().made().author()).isNotBlank();
        assertThat(now.amendment().earlier())
                .extracting(Amendments.Revision::id)
                .containsExactly(original);
        assertThat(now.amendment().changes())
                .flatExtracting(AmendmentPart.Section::changes)
                .extracting(
                        change -> change.before().text(),
                        change -> change.after().text())
                .containsExactly(tuple("6", "4"));
        ResultPage old = page(original);
        assertThat(old.newest()).isFalse();
        assertThat(old.newestId()).as("no later assessment").isEqualTo(original);
        assertThat(old.amendment().replacedBy().id()).isEqualTo(revision);
        assertThat(old.amendment().offered()).isFalse();
        assertThat(old.scores())
                .filteredOn(line -> line.name().equals("Worst pain"))
                .extracting(ResultPage.ScoreLine::value)
                .containsExactly("6");
        assertThat(as(NURSE, () -> starts.of(patient.id())).done())
                .singleElement()
                .satisfies(done -> assertThat(done.earlier())
                        .extracting(Amendments.Revision::id)
                        .containsExactly(original));
        assertThat(jdbc.sql(
                                "select kind || ' ' || coalesce(note, '') from audit_entry where subject_id = :id order by id")
                        .param("id", revision)
                        .query(String.class)
                        .list())
                .startsWith("CREATED revision:2")
                .endsWith("COMPLETED revision:2");
    }

    @Test
    void isOfADayThatFits() {
        LocalDate before = today();
        assessed(6);
        days(5);
        UUID second = assessed(5);
        UUID draft = amend(NURSE, second);

        assertThatThrownBy(() -> complete(draft, before.minusDays(1)))
                .isInstanceOfSatisfying(
                        UnusableDay.class, no -> assertThat(no.reason()).isEqualTo(UnusableDay.Reason.BEFORE_PREVIOUS));
        assertThatThrownBy(() -> complete(draft, today().plusDays(1)))
                .isInstanceOfSatisfying(
                        UnusableDay.class, no -> assertThat(no.reason()).isEqualTo(UnusableDay.Reason.FUTURE));
        complete(draft, before.plusDays(1));
        assertThat(page(draft).amendment().changes().get(0).changes())
                .singleElement()
                .satisfies(day -> assertThat(day.after().text()).isEqualTo(Dates.format(before.plusDays(1))));
    }

    @Test
    void isComparedWithTheAssessmentBeforeAndNeverWithItself() {
        UUID first = assessed(8);
        days(10);
        UUID second = assessed(6);
        UUID draft = amend(NURSE, second);

        assertThat(as(NURSE, () -> drafts.forReading(draft))
                        .before()
                        .newest(worst())
                        .answer())
                .as("beside the question stands what was said before")
                .isEqualTo(number(8));
        answer(draft, worst(), number(3));
        complete(draft, today());
        assertThat(as(NURSE, () -> history.worstPainBefore(List.of(patient.id()))))
                .containsEntry(patient.id(), 8.0);
        assertThat(page(draft).comparison().previousOn()).isEqualTo(page(first).assessedOn());
        assertThat(page(second).comparison().previousOn()).isEqualTo(page(first).assessedOn());
        days(10);
        UUID third = assessed(5);
        assertThat(page(third).comparison().lines())
                .filteredOn(line -> line.label().startsWith("Worst"))
                .extracting(ResultPage.ComparedLine::previous)
                .containsExactly("3");
    }

    @Test
    void whoNeverHadAnotherAssessmentHasNoneBefore() {
        amended(assessed(6), 4, today());

        assertThat(as(NURSE, () -> history.worstPainBefore(List.of(patient.id()))))
                .isEmpty();
    }

    @Test
    void aRedFlagGoesOnIsClosedAndFiresAgainButNeverTwice() {
        UUID original = assessed(6, Map.of(SWELLING, new Answer.Flag(true)));
        List<UUID> fired = swellingFlags("OPEN");
        assertThat(fired).hasSize(1);

        UUID same = amended(original, 5, today());
        assertThat(swellingFlags("OPEN")).as("the same one goes on").isEqualTo(fired);

        UUID without = amended(same, SWELLING, new Answer.Flag(false), today());
        assertThat(swellingFlags("OPEN")).isEmpty();
        assertThat(swellingFlags("CLOSED")).isEqualTo(fired);

        amended(without, SWELLING, new Answer.Flag(true), today());
        assertThat(swellingFlags("OPEN")).hasSize(1).doesNotContainAnyElementsOf(fired);
    }

    @Test
    void theMechanismIsAskedAgain() {
        UUID original = assessed(6);
        VerdictService.OfPain asked =
                as(CLINICIAN, () -> verdicts.ofPains(original)).get(0);
        as(CLINICIAN, () -> verdicts.state(asked.id(), asked.seen(), "NOCICEPTIVE", users.id(CLINICIAN)));
        UUID revision = amended(original, 4, today());

        assertThat(as(NURSE, () -> results.page(revision, true, ResultPages.Typed.NOTHING))
                        .verdicts())
                .extracting(VerdictView::state)
                .containsOnly(VerdictView.State.TO_STATE);
        VerdictService.OfPain old =
                as(CLINICIAN, () -> verdicts.ofPains(original)).get(0);
        assertThatThrownBy(() -> as(
                        CLINICIAN,
                        () -> verdicts.decide(old.id(), old.seen(), "NEUROPATHIC", "late", users.id(CLINICIAN))))
                .as("of what was replaced nothing is decided any more")
                .isInstanceOf(StaleVersion.class);
    }

    @Test
    void aQuickReassessmentIsAmendedInItsOwnFewQuestions() {
        assessed(6);
        days(3);
        UUID draft = as(NURSE, () -> assessments.startQuick(patient.id(), users.id(NURSE)));
        QuestionId sweep = QuestionId.ofPatient("red_flag_sweep");
        answer(draft, sweep, new Answer.Choices(List.of("LEG_SWELLING_UNILATERAL")));
        new RequiredAnswers(assessments, sections, users).give(draft);
        complete(draft, today());
        assertThat(swellingFlags("OPEN")).hasSize(1);

        UUID revision = amended(draft, sweep, new Answer.Choices(List.of()), today());
        assertThat(swellingFlags("OPEN"))
                .as("what the sweep stands for is written again")
                .isEmpty();
        assertThat(page(revision).amendment().changes())
                .flatExtracting(AmendmentPart.Section::changes)
                .hasSize(1);
    }

    @Test
    void aProfileValueIsCorrectedAsOfThatDay() {
        UUID original = assessed(6);
        LocalDate then = today();
        days(3);
        as(NURSE, () -> {
            profile.record(patient.id(), null, "disease_status", new Answer.Choice("STABLE"), today(), users.id(NURSE));
            return null;
        });
        UUID draft = amend(NURSE, original);
        answer(draft, QuestionId.ofPatient("disease_status"), new Answer.Choice("CONTROLLED"));

        assertThat(as(NURSE, () -> profile.history(patient.id(), "disease_status")))
                .extracting(value -> value.observedOn(), value -> value.answer())
                .contains(tuple(today(), new Answer.Choice("STABLE")), tuple(then, new Answer.Choice("CONTROLLED")));
    }

    @Test
    void asksOfTheListsOfThatDay() {
        UUID original = assessed(6);
        days(1);
        UUID later = as(NURSE, () -> lesions.add(patient.id(), "FEMUR_SHAFT.LEFT", users.id(NURSE)));
        UUID draft = amend(NURSE, original);

        assertThatThrownBy(() -> answer(draft, new QuestionId("mechanical_pain", later), new Answer.Flag(true)))
                .isInstanceOf(NotFound.class);
    }

    private List<UUID> swellingFlags(String status) {
        return jdbc.sql("select id from red_flag where patient_id = :patient and rule = 'RF-21' and status = :status")
                .param("patient", patient.id())
                .param("status", status)
                .query(UUID.class)
                .list();
    }

    /** Completed today with this worst pain; what else is required is not known. */
    private UUID assessed(int worst) {
        return assessed(worst, Map.of());
    }

    private UUID assessed(int worst, Map<QuestionId, Answer> more) {
        UUID draft = start();
        answer(draft, QuestionId.ofPatient("respondent"), new Answer.Choice("SELF"));
        answer(draft, QuestionId.ofPatient("has_pain"), new Answer.Flag(true));
        answer(draft, worst(), number(worst));
        more.forEach((question, answer) -> answer(draft, question, answer));
        new RequiredAnswers(assessments, sections, users).give(draft);
        complete(draft, today());
        return draft;
    }

    private UUID amended(UUID assessment, int worst, LocalDate day) {
        return amended(assessment, worst(), number(worst), day);
    }

    private UUID amended(UUID assessment, QuestionId question, Answer answer, LocalDate day) {
        UUID draft = amend(CLINICIAN, assessment);
        answer(draft, question, answer);
        new RequiredAnswers(assessments, sections, users).give(draft);
        complete(draft, day);
        return draft;
    }

    private QuestionId worst() {
        return new QuestionId("p_worst", patient.pain());
    }

    private UUID start() {
        return as(NURSE, () -> assessments.start(patient.id(), users.id(NURSE)));
    }

    private UUID amend(String user, UUID assessment) {
        return amend(user, assessment, WHY);
    }

    private UUID amend(String user, UUID assessment, String reason) {
        return as(user, () -> assessments.amend(assessment, reason, users.id(user)));
    }

    private void answer(UUID draft, QuestionId question, Answer answer) {
        as(NURSE, () -> {
            assessments.record(draft, NewAnswer.of(question, answer), users.id(NURSE));
            return null;
        });
    }

    private void complete(UUID draft, LocalDate day) {
        as(NURSE, () -> {
            assessments.complete(draft, day, users.id(NURSE));
            return null;
        });
    }

    private ResultPage page(UUID assessment) {
        return as(NURSE, () -> results.page(assessment, false, ResultPages.Typed.NOTHING));
    }

    private static void assertRefused(Supplier<UUID> amending, AmendmentRefused.Reason reason) {
        assertThatThrownBy(amending::get)
                .isInstanceOfSatisfying(
                        AmendmentRefused.class, no -> assertThat(no.reason()).isEqualTo(reason));
    }

    /** What a copy keeps of each answer: value, day, flags, by whom and when. */
    private List<String> rows(UUID assessment) {
        return jdbc.sql("""
                        select to_jsonb(o)::text from (
                            select subject_kind, subject_id, key, absence, trim_scale(number_value) as number, number_entered, unit, flag_value,
                                code_value, codes, text_value, date_value, observed_on, carried, opened, recorded_at, recorded_by
                            from observation where assessment_id = :id
                              and num_nonnulls(absence, number_value, flag_value, code_value, codes, text_value, date_value) = 1) o
                        order by key, subject_id""").param("id", assessment).query(String.class).list();
    }

    private <T> T as(String user, Supplier<T> action) {
        return users.as(user, action);
    }

    private void days(int many) {
        clock.travelTo(clock.instant().plus(Duration.ofDays(many)));
    }

    private LocalDate today() {
        return LocalDate.now((Clock) clock);
    }

    private static Answer number(int value) {
        return new Answer.Quantity(BigDecimal.valueOf(value), Integer.toString(value), null);
    }
}
