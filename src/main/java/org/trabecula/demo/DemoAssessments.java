package org.trabecula.demo;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.trabecula.assessment.AssessmentHistory;
import org.trabecula.assessment.AssessmentKind;
import org.trabecula.assessment.AssessmentService;
import org.trabecula.assessment.NewAnswer;
import org.trabecula.assessment.OpenQuestions;
import org.trabecula.assessment.RedFlagService;
import org.trabecula.assessment.RedFlagView;
import org.trabecula.assessment.VerdictService;
import org.trabecula.catalog.Carry;
import org.trabecula.catalog.Form;
import org.trabecula.catalog.FormField;
import org.trabecula.catalog.FormKind;
import org.trabecula.catalog.FormSection;
import org.trabecula.form.Absence;
import org.trabecula.form.Answer;
import org.trabecula.form.QuestionId;
import org.trabecula.form.Reading;
import org.trabecula.patient.LesionService;
import org.trabecula.patient.LesionView;
import org.trabecula.patient.PainService;
import org.trabecula.patient.PainView;
import org.trabecula.planning.Scope;

/** The part of the demo that is assessed: answers, completion, red flags. */
@Component
class DemoAssessments {

    private static final String VIEW = "p_mechanism_clinician";

    private final AssessmentService assessments;
    private final VerdictService verdicts;
    private final AssessmentHistory history;
    private final RedFlagService flags;
    private final LesionService lesions;
    private final PainService pains;
    private final DemoAnswers answers;
    private final Form form;
    private final DemoScript.Usual usual;

    DemoAssessments(
            AssessmentService assessments,
            VerdictService verdicts,
            AssessmentHistory history,
            RedFlagService flags,
            LesionService lesions,
            PainService pains,
            DemoAnswers answers,
            Form form,
            DemoScripts scripts) {
        this.assessments = assessments;
        this.verdicts = verdicts;
        this.history = history;
        this.flags = flags;
        this.lesions = lesions;
        this.pains = pains;
        this.answers = answers;
        this.form = form;
        this.usual = scripts.usual();
    }

    /** Begins an assessment and answers what the script and the usual answers say. */
    void answer(UUID patient, DemoScript.Assess script, DemoPeople.Doing doing) {
        UUID draft = assessments.start(patient, doing.by());
        boolean again = history.draft(patient).orElseThrow().kind() == AssessmentKind.REASSESSMENT;
        FormKind kind = again ? FormKind.REASSESSMENT : FormKind.INITIAL;
        List<NewAnswer> given = new ArrayList<>();
        for (FormSection section : form.sections()) {
            if (script.sections() != null && !script.sections().contains(section.code())) {
                continue;
            }
            for (FormField field : section.fields(kind)) {
                if (field.key().startsWith("p_mechanism")) {
                    continue; // a record of its own, after completion
                }
                given.addAll(answers(field, patient, script, doing, again));
            }
        }
        assessments.record(draft, given, doing.by());
    }

    /** Returns the open questions after an attempt to complete, none when it is completed. */
    List<QuestionId> complete(UUID patient, DemoPeople.Doing doing) {
        UUID draft = history.draft(patient).orElseThrow().id();
        try {
            assessments.complete(draft, doing.today(), doing.by());
            return List.of();
        } catch (OpenQuestions open) {
            return open.questions();
        }
    }

    /** Answers what is still open as usual; what has no usual answer was not asked. */
    void fill(UUID patient, DemoScript.Assess script, List<QuestionId> open, DemoPeople.Doing doing) {
        UUID draft = history.draft(patient).orElseThrow().id();
        List<NewAnswer> given = new ArrayList<>();
        for (QuestionId question : open) {
            FormField field = form.field(question.key()).orElseThrow();
            Object value = Boolean.TRUE.equals(script.sparse()) ? null : usually(field);
            given.add(
                    value == null
                            ? NewAnswer.of(question, new Answer.Absent(Absence.NOT_ASKED))
                            : answer(field, question.subject(), value, doing));
        }
        assessments.record(draft, given, doing.by());
    }

    private @Nullable Object usually(FormField field) {
        return switch (field.fact().scope()) {
            case PATIENT -> usual.patient().get(field.key());
            case PAIN -> usual.pain().get(field.key());
            case LESION -> usual.lesion().get(field.key());
        };
    }

    /** States and decides the mechanism of each pain of the last assessment, as a clinician does. */
    void verdict(UUID patient, DemoScript.Assess script, DemoPeople.Doing doing) {
        UUID assessment = history.latest(patient).orElseThrow().id();
        for (VerdictService.OfPain pain : verdicts.ofPains(assessment)) {
            verdicts.state(pain.id(), pain.seen(), view(script, pain), doing.by());
        }
        for (VerdictService.OfPain pain : verdicts.ofPains(assessment)) {
            verdicts.decide(
                    pain.id(), pain.seen(), view(script, pain), "Fits the story and the examination.", doing.by());
        }
    }

    private String view(DemoScript.Assess script, VerdictService.OfPain pain) {
        Map<String, Object> own =
                script.pains() == null ? Map.of() : script.pains().getOrDefault(pain.painCode(), Map.of());
        return String.valueOf(own.getOrDefault(VIEW, usual.pain().get(VIEW)));
    }

    /** Acknowledges open flags: each rule that is named, or all of them under a star. */
    void acknowledge(UUID patient, Map<String, DemoScript.Acknowledge> script, DemoPeople.Doing doing) {
        for (RedFlagView flag : flags.open(patient)) {
            DemoScript.Acknowledge said = script.getOrDefault(flag.rule(), script.get("*"));
            if (said != null) {
                LocalDate wanted = doing.today().plusDays(said.again());
                LocalDate latest = flag.latestAskAgainOn();
                flags.acknowledge(
                        flag.id(), flag.version(), said.done(), wanted.isAfter(latest) ? latest : wanted, doing.by());
            }
        }
    }

    private List<NewAnswer> answers(
            FormField field, UUID patient, DemoScript.Assess script, DemoPeople.Doing doing, boolean again) {
        List<NewAnswer> given = new ArrayList<>();
        Scope scope = field.fact().scope();
        // a reassessment keeps what was carried over, so the usual answers only fill what is asked anew
        boolean sparse = Boolean.TRUE.equals(script.sparse()) || (again && field.carry() == Carry.STABLE);
        if (scope == Scope.PATIENT) {
            said(script.patient(), usual.patient(), field, sparse)
                    .ifPresent(value -> given.add(answer(field, null, value, doing)));
        } else if (scope == Scope.PAIN) {
            for (PainView pain : pains.pains(patient, doing.today())) {
                Map<String, Object> own =
                        script.pains() == null ? null : script.pains().get(pain.code());
                said(own, usual.pain(), field, sparse)
                        .ifPresent(value -> given.add(answer(field, pain.id(), value, doing)));
            }
        } else {
            for (LesionView lesion : lesions.lesions(patient, doing.today())) {
                Map<String, Object> own =
                        script.lesions() == null ? null : script.lesions().get(lesion.code());
                said(own, usual.lesion(), field, sparse)
                        .ifPresent(value -> given.add(answer(field, lesion.id(), value, doing)));
            }
        }
        return given;
    }

    private static Optional<Object> said(
            @Nullable Map<String, Object> own, Map<String, Object> usual, FormField field, boolean sparse) {
        Map<String, Object> all = new HashMap<>(sparse ? Map.of() : usual);
        if (own != null) {
            all.putAll(own);
        }
        return Optional.ofNullable(all.get(field.key()));
    }

    private NewAnswer answer(FormField field, @Nullable UUID subject, Object said, DemoPeople.Doing doing) {
        Reading reading = answers.read(field, said, doing.today(), doing.zero());
        Answer answer = Objects.requireNonNull(reading.answer());
        QuestionId question = new QuestionId(field.key(), subject);
        return reading.observedOn() == null
                ? NewAnswer.of(question, answer)
                : NewAnswer.of(question, answer, reading.observedOn());
    }
}
