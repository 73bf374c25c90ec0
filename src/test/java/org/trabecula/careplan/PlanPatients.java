package org.trabecula.careplan;

import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationContext;
import org.trabecula.assessment.AssessmentService;
import org.trabecula.assessment.NewAnswer;
import org.trabecula.assessment.OpenQuestions;
import org.trabecula.form.Absence;
import org.trabecula.form.Answer;
import org.trabecula.form.QuestionId;
import org.trabecula.patient.DoseUnit;
import org.trabecula.patient.Identity;
import org.trabecula.patient.Intake;
import org.trabecula.patient.LesionService;
import org.trabecula.patient.MedicineDraft;
import org.trabecula.patient.MedicineService;
import org.trabecula.patient.NewPatient;
import org.trabecula.patient.NewValue;
import org.trabecula.patient.PainLink;
import org.trabecula.patient.PainService;
import org.trabecula.patient.PatientService;
import org.trabecula.patient.ProfileService;
import org.trabecula.patient.Route;
import org.trabecula.patient.Schedule;
import org.trabecula.testing.TestUsers;

/** Patients to plan for, made through the services that a user uses. */
final class PlanPatients {

    private static final AtomicInteger NUMBERS = new AtomicInteger();

    private final PatientService patients;
    private final LesionService lesions;
    private final PainService pains;
    private final ProfileService profile;
    private final MedicineService medicines;
    private final AssessmentService assessments;
    private final TestUsers users;
    private final Clock clock;

    PlanPatients(ApplicationContext application) {
        patients = application.getBean(PatientService.class);
        lesions = application.getBean(LesionService.class);
        pains = application.getBean(PainService.class);
        profile = application.getBean(ProfileService.class);
        medicines = application.getBean(MedicineService.class);
        assessments = application.getBean(AssessmentService.class);
        users = application.getBean(TestUsers.class);
        clock = application.getBean(Clock.class);
    }

    /** Someone to plan for, with the ids that answers are of. */
    record Person(UUID id, UUID spine, UUID femur, UUID pain, UUID hip) {}

    /** Mixed pain from L3 on tamoxifen and morphine, in someone for whom being alert comes first; nothing is assessed yet. */
    Person mixedPain() {
        return users.as(TestUsers.CLINICIAN, () -> {
            UUID by = users.id(TestUsers.CLINICIAN);
            UUID patient = patients.register(
                    new NewPatient(
                            new Identity(
                                    "9000-1%03d".formatted(NUMBERS.incrementAndGet()),
                                    "Beispiel",
                                    "Test-Anna",
                                    LocalDate.of(1968, 3, 9)),
                            List.of(
                                    value("sex", new Answer.Choice("FEMALE")),
                                    value("weight", number("68")),
                                    value("primary_cancer", new Answer.Choice("BREAST")),
                                    value("comorbidities", new Answer.Choices(List.of("HYPERTENSION"))),
                                    value("allergies", new Answer.Choices(List.of("ADHESIVE"))))),
                    by);
            UUID spine = lesions.add(patient, "LUMBAR_SPINE.MIDLINE.L3", by);
            UUID femur = lesions.add(patient, "FEMUR_PROXIMAL.LEFT", by);
            profile.record(patient, femur, "lesion_type", new Answer.Choice("LYTIC"), today(), by);
            profile.record(patient, spine, "lesion_type", new Answer.Choice("LYTIC"), today(), by);
            UUID pain = pains.add(patient, "LUMBAR_SPINE.MIDLINE.L3", PainLink.LINKED, Set.of(spine), by);
            medicine(patient, "tamoxifen", "tamoxifen", null);
            medicine(patient, "morphine", "morphine", "30");
            medicine(patient, "Demo-Pressin", null, null);
            medicines.review(patient, today(), false, by);
            UUID hip = pains.add(patient, "FEMUR_PROXIMAL.LEFT", PainLink.LINKED, Set.of(femur), by);
            return new Person(patient, spine, femur, pain, hip);
        });
    }

    private NewValue value(String key, Answer answer) {
        return new NewValue(key, answer, today());
    }

    /** Adds a medicine; of an opioid the amount in mg, twice a day. */
    void medicine(UUID patient, String name, @Nullable String entry, @Nullable String mg) {
        UUID by = users.id(TestUsers.CLINICIAN);
        users.as(
                TestUsers.CLINICIAN,
                () -> medicines.add(
                        patient,
                        new MedicineDraft(
                                name,
                                entry,
                                null,
                                mg == null ? null : Route.ORAL,
                                mg == null ? null : new BigDecimal(mg),
                                mg == null ? null : DoseUnit.MG,
                                mg == null ? null : Schedule.TIMES_A_DAY,
                                mg == null ? null : 2,
                                Intake.REGULAR,
                                null,
                                today().minusDays(40)),
                        by));
    }

    /** Completes an assessment of today: this worst pain, a femur at risk of fracture, everything else required "not known". */
    UUID assess(Person person, int worst) {
        List<NewAnswer> answers = new ArrayList<>();
        answers.add(patient("respondent", new Answer.Choice("SELF")));
        answers.add(patient("has_pain", new Answer.Flag(true)));
        answers.add(of(person.pain(), "p_worst", number(String.valueOf(worst))));
        answers.add(of(person.pain(), "p_average", number(String.valueOf(worst - 2))));
        answers.add(of(person.pain(), "p_movement", number(String.valueOf(worst))));
        answers.add(of(person.hip(), "p_worst", number("6")));
        answers.add(of(person.hip(), "p_average", number("4")));
        answers.add(of(person.hip(), "p_movement", number("6")));
        answers.add(patient("pain_goal", number("3")));
        answers.add(patient("ecog", number("1")));
        answers.add(patient("peg_average", number(String.valueOf(worst - 1))));
        answers.add(patient("peg_enjoyment", number(String.valueOf(worst - 1))));
        answers.add(patient("peg_activity", number(String.valueOf(worst))));
        answers.add(patient("fever", new Answer.Flag(false)));
        answers.add(patient("priorities", new Answer.Choices(List.of("ALERTNESS", "MOBILITY", "WORK"))));
        answers.add(patient("priority_words", new Answer.Words("I want a clear head for my grandchildren.")));
        answers.add(of(person.femur(), "mechanical_pain", new Answer.Flag(true)));
        answers.add(of(person.femur(), "mirels_size", new Answer.Choice("OVER_TWO_THIRDS")));
        return assess(person, answers);
    }

    /** Completes an assessment of today with these answers. */
    UUID assess(Person person, List<NewAnswer> answers) {
        UUID by = users.id(TestUsers.CLINICIAN);
        return users.as(TestUsers.CLINICIAN, () -> complete(assessments.start(person.id(), by), answers, today(), by));
    }

    /** Amends an assessment of a day: this worst pain instead. */
    UUID amend(Person person, UUID assessment, String why, int worst, LocalDate day) {
        UUID by = users.id(TestUsers.CLINICIAN);
        return users.as(
                TestUsers.CLINICIAN,
                () -> complete(
                        assessments.amend(assessment, why, by),
                        List.of(of(person.pain(), "p_worst", number(String.valueOf(worst)))),
                        day,
                        by));
    }

    private UUID complete(UUID draft, List<NewAnswer> answers, LocalDate day, UUID by) {
        assessments.record(draft, answers, by);
        for (int round = 0; round < 12; round++) {
            try {
                assessments.complete(draft, day, by);
                return draft;
            } catch (OpenQuestions open) {
                assessments.record(
                        draft,
                        open.questions().stream()
                                .map(question -> NewAnswer.of(question, new Answer.Absent(Absence.NOT_KNOWN)))
                                .toList(),
                        by);
            }
        }
        throw new IllegalStateException("questions stay open");
    }

    static NewAnswer patient(String key, Answer answer) {
        return NewAnswer.of(QuestionId.ofPatient(key), answer);
    }

    static NewAnswer of(UUID subject, String key, Answer answer) {
        return NewAnswer.of(new QuestionId(key, subject), answer);
    }

    private static Answer number(String value) {
        return new Answer.Quantity(new BigDecimal(value), value, null);
    }

    LocalDate today() {
        return LocalDate.now(clock);
    }
}
