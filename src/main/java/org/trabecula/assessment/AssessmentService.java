package org.trabecula.assessment;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.trabecula.form.QuestionId;
import org.trabecula.shared.NotFound;

/** Begins, fills, completes and discards assessments. A patient has one open draft, which clinicians and nurses share. */
@Service
@Transactional(readOnly = true)
@PreAuthorize("hasAnyRole('CLINICIAN', 'NURSE')")
public class AssessmentService {
    private final Assessments assessments;
    private final Drafts drafts;
    private final AnswerBook book;
    private final CarryOver carryOver;
    private final Amending amending;
    private final Completion completion;
    private final QuickAssessments quick;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    AssessmentService(
            Assessments assessments,
            Drafts drafts,
            AnswerBook book,
            CarryOver carryOver,
            Amending amending,
            Completion completion,
            QuickAssessments quick,
            ApplicationEventPublisher events,
            Clock clock) {
        this.assessments = assessments;
        this.drafts = drafts;
        this.book = book;
        this.carryOver = carryOver;
        this.amending = amending;
        this.completion = completion;
        this.quick = quick;
        this.events = events;
        this.clock = clock;
    }

    /**
     * Returns the patient's open draft, or begins one: the initial assessment, or a reassessment with what is stable carried over.
     *
     * @throws NotFound if there is no such patient
     */
    @Transactional
    public UUID start(UUID patient, UUID by) {
        drafts.mustKnow(patient);
        return assessments
                .findByPatientIdAndStatus(patient, AssessmentStatus.DRAFT)
                .map(Assessment::id)
                .orElseGet(() -> begin(patient, by));
    }

    /**
     * Returns the patient's open draft, or begins a quick reassessment: the few questions of the form and those of follow-ups that
     * are due. A patient who was never assessed, or for whom the form is short anyway, begins as {@link #start} says.
     *
     * @throws NotFound if there is no such patient
     */
    @Transactional
    public UUID startQuick(UUID patient, UUID by) {
        drafts.mustKnow(patient);
        return assessments
                .findByPatientIdAndStatus(patient, AssessmentStatus.DRAFT)
                .map(Assessment::id)
                .orElseGet(() -> quick.isEnough(patient) ? beginQuick(patient, by) : begin(patient, by));
    }

    private UUID beginQuick(UUID patient, UUID by) {
        Instant now = clock.instant();
        LocalDate today = LocalDate.ofInstant(now, clock.getZone());
        return assessments
                .saveAndFlush(Assessment.beginQuick(
                        patient, assessments.highestNumber(patient) + 1, quick.keys(patient, today), today, by, now))
                .id();
    }

    /**
     * Makes a full reassessment of a quick one; what was answered stays, what is stable is carried over.
     *
     * @throws AssessmentClosed if it is completed or discarded
     */
    @Transactional
    public void askEverything(UUID assessment, UUID by) {
        quick.widen(drafts.forCompletion(assessment), by);
    }

    private UUID begin(UUID patient, UUID by) {
        Instant now = clock.instant();
        boolean again = assessments.existsByPatientIdAndStatus(patient, AssessmentStatus.COMPLETED);
        Assessment draft = assessments.saveAndFlush(Assessment.begin(
                patient,
                assessments.highestNumber(patient) + 1,
                again ? AssessmentKind.REASSESSMENT : AssessmentKind.INITIAL,
                LocalDate.ofInstant(now, clock.getZone()),
                by,
                now));
        if (again) {
            carryOver.into(drafts.load(draft), by, now);
        }
        return draft.id();
    }

    /**
     * Begins an amendment: a draft of the same number, kind and day with the answers of the completed assessment, which stays in
     * force until the amendment is completed, and readable for good.
     *
     * @param reason why, 1 to 2000 characters
     * @return the draft
     * @throws NotFound if there is no such assessment, or not for this user
     * @throws AmendmentRefused without a reason, if it is not the newest completed assessment, or while a draft is open
     */
    @Transactional
    public UUID amend(UUID completed, String reason, UUID by) {
        return amending.begin(completed, reason, by);
    }

    /**
     * Records one answer.
     *
     * @throws NotFound if there is no such assessment, or this patient's form has no such question
     * @throws AssessmentClosed if it is completed or discarded
     * @throws AnswerConflict if somebody else answered the question since it was seen, and otherwise
     * @throws IllegalArgumentException if the value does not fit the dictionary
     */
    @Transactional
    public void record(UUID assessment, NewAnswer answer, UUID by) {
        record(assessment, List.of(answer), by);
    }

    /** Records several answers, all or none. Refuses as {@link #record(UUID, NewAnswer, UUID)} does. */
    @Transactional
    public void record(UUID assessment, Collection<NewAnswer> answers, UUID by) {
        Draft draft = drafts.forAnswer(assessment);
        for (NewAnswer answer : answers) {
            if (book.write(draft, answer, by)) {
                events.publishEvent(new AnswersRecorded(
                        assessment, draft.assessment().patientId(), draft.sectionOf(answer.question())));
            }
        }
    }

    /**
     * Opens questions on purpose that the form would not ask; those that it asks anyway or may not be opened are left alone.
     *
     * @throws AssessmentClosed if it is completed or discarded
     */
    @Transactional
    public void open(UUID assessment, Collection<QuestionId> questions, UUID by) {
        Draft draft = drafts.forAnswer(assessment);
        for (QuestionId question : questions) {
            Place place = draft.form().find(question).orElseThrow(NotFound::new);
            if (draft.visibility().opens(place)) {
                book.open(draft, place, by);
            }
        }
    }

    /**
     * Completes a draft: its answers are frozen, what is hidden is dropped, what was shown and left empty is remembered as that;
     * results, summary and red flags are written.
     *
     * @param day the day that the answers describe
     * @throws AssessmentClosed if it is completed or discarded
     * @throws OpenQuestions while required questions have no answer
     * @throws UnusableDay if it cannot be of this day
     */
    @Transactional
    public void complete(UUID assessment, LocalDate day, UUID by) {
        completion.complete(drafts.forCompletion(assessment), day, by);
    }

    /** @throws AssessmentClosed if it is completed or discarded */
    @Transactional
    public void discard(UUID assessment, UUID by) {
        Assessment draft = assessments.findForCompletion(assessment).orElseThrow(NotFound::new);
        draft.discard(by, clock.instant());
        assessments.save(draft);
    }
}
