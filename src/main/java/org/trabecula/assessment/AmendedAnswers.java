package org.trabecula.assessment;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.trabecula.catalog.Widget;
import org.trabecula.form.Answer;
import org.trabecula.form.AnswerWords;
import org.trabecula.form.QuestionId;
import org.trabecula.form.Questions;
import org.trabecula.patient.LesionService;
import org.trabecula.patient.PainService;
import org.trabecula.planning.Scope;
import org.trabecula.shared.NotFound;
import org.trabecula.shared.text.Dates;

/** Says which answers an amendment changed, in the order of the form. */
@Component
class AmendedAnswers {
    private final Assessments assessments;
    private final Observations observations;
    private final Drafts drafts;
    private final LesionService lesions;
    private final PainService pains;
    private final Questions questions;
    private final AnswerWords answers;
    private final ResultWords words;

    AmendedAnswers(
            Assessments assessments,
            Observations observations,
            Drafts drafts,
            LesionService lesions,
            PainService pains,
            Questions questions,
            AnswerWords answers,
            ResultWords words) {
        this.assessments = assessments;
        this.observations = observations;
        this.drafts = drafts;
        this.lesions = lesions;
        this.pains = pains;
        this.questions = questions;
        this.answers = answers;
        this.words = words;
    }

    List<AmendmentPart.Section> changed(
            AssessmentSummary summary, Amendments.Revision before, Amendments.Revision after) {
        Map<QuestionId, Observation> then = new LinkedHashMap<>();
        Map<QuestionId, Observation> now = new LinkedHashMap<>();
        observations
                .findByAssessmentIdIn(List.of(before.id(), after.id()))
                .forEach(row -> (row.assessmentId().equals(before.id()) ? then : now).put(row.question(), row));
        List<AmendmentPart.Section> sections = new ArrayList<>();
        if (!before.assessedOn().equals(after.assessedOn())) {
            sections.add(new AmendmentPart.Section(
                    words.say("assessment.amend.day"),
                    List.of(new AmendmentPart.Change(
                            words.say("assessment.day.label"), day(before.assessedOn()), day(after.assessedOn())))));
        }
        DraftForm form = drafts.form(summary.kind(), () -> quickKeys(after.id()), subjects(summary.patientId()));
        form.sections().forEach(section -> {
            List<AmendmentPart.Change> changes = form.places(section.code()).stream()
                    .map(place -> change(place, then.get(place.id()), now.get(place.id())))
                    .filter(Objects::nonNull)
                    .toList();
            if (!changes.isEmpty()) {
                sections.add(new AmendmentPart.Section(section.title(), changes));
            }
        });
        return sections;
    }

    private List<String> quickKeys(UUID assessment) {
        return assessments.findById(assessment).orElseThrow(NotFound::new).quickKeys();
    }

    private List<AskedOf> subjects(UUID patient) {
        List<AskedOf> subjects = new ArrayList<>();
        lesions.everyLesion(patient)
                .forEach(each -> subjects.add(new AskedOf(Scope.LESION, each.id(), each.code(), each.label(), "")));
        pains.everyPain(patient)
                .forEach(each -> subjects.add(new AskedOf(Scope.PAIN, each.id(), each.code(), each.label(), "")));
        return subjects;
    }

    private AmendmentPart.@Nullable Change change(Place place, @Nullable Observation then, @Nullable Observation now) {
        AmendmentPart.Side before = side(place, then);
        AmendmentPart.Side after = side(place, now);
        return before.equals(after) ? null : new AmendmentPart.Change(place.label(), before, after);
    }

    /** Of a sample with its day: the same value of another day is another finding. */
    private AmendmentPart.Side side(Place place, @Nullable Observation row) {
        Answer answer = row == null ? null : row.answer();
        if (row == null || answer == null) {
            return new AmendmentPart.Side(words.say("assessment.conflict.empty"), false);
        }
        String text = answers.of(questions.of(place.field()), answer);
        boolean dated = answer.isKnown() && place.field().widget() == Widget.NUMBER_UNIT_DATE;
        return new AmendmentPart.Side(
                dated ? words.say("assessment.amend.of-day", text, Dates.format(row.observedOn())) : text,
                answer.isKnown());
    }

    private static AmendmentPart.Side day(LocalDate day) {
        return new AmendmentPart.Side(Dates.format(day), true);
    }
}
