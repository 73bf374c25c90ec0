package org.trabecula.assessment;

import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;
import org.springframework.transaction.support.TransactionTemplate;
import org.trabecula.form.Absence;
import org.trabecula.form.Answer;
import org.trabecula.form.QuestionId;
import org.trabecula.patient.DoseForm;
import org.trabecula.patient.DoseUnit;
import org.trabecula.patient.Identity;
import org.trabecula.patient.Intake;
import org.trabecula.patient.LesionService;
import org.trabecula.patient.LesionView;
import org.trabecula.patient.MedicineDraft;
import org.trabecula.patient.MedicineService;
import org.trabecula.patient.NewPatient;
import org.trabecula.patient.PainLink;
import org.trabecula.patient.PainService;
import org.trabecula.patient.PainView;
import org.trabecula.patient.PatientService;
import org.trabecula.patient.ProfileService;
import org.trabecula.patient.Route;
import org.trabecula.patient.Schedule;
import org.trabecula.planning.Scope;
import org.trabecula.testing.TestUsers;

/** Patients and completed assessments for tests, written as short lines; all through services and entities. */
class Scene {

    private static final AtomicInteger MRN = new AtomicInteger(9000);

    private final PatientService patients;
    private final ProfileService profile;
    private final LesionService lesions;
    private final PainService pains;
    private final MedicineService medicines;
    private final Assessments assessments;
    private final Observations observations;
    private final CompletionStep results;
    private final TransactionTemplate transactions;
    private final TestUsers users;
    private final Clock clock;

    Scene(
            PatientService patients,
            ProfileService profile,
            LesionService lesions,
            PainService pains,
            MedicineService medicines,
            Assessments assessments,
            Observations observations,
            CompletionStep results,
            TransactionTemplate transactions,
            TestUsers users,
            Clock clock) {
        this.patients = patients;
        this.profile = profile;
        this.lesions = lesions;
        this.pains = pains;
        this.medicines = medicines;
        this.assessments = assessments;
        this.observations = observations;
        this.results = results;
        this.transactions = transactions;
        this.users = users;
        this.clock = clock;
    }

    LocalDate today() {
        return LocalDate.now(clock);
    }

    UUID clinician() {
        return users.id(TestUsers.CLINICIAN);
    }

    <T> T as(java.util.function.Supplier<T> action) {
        return users.as(TestUsers.CLINICIAN, action);
    }

    UUID patient() {
        UUID by = clinician();
        return as(() -> patients.register(
                new NewPatient(
                        new Identity("MRN-" + MRN.incrementAndGet(), "Beispiel", "Test-Anna", LocalDate.of(1968, 3, 9)),
                        List.of()),
                by));
    }

    void profile(UUID patient, @Nullable UUID lesion, String line) {
        UUID by = clinician();
        answers(line)
                .forEach((key, answer) ->
                        users.as(TestUsers.CLINICIAN, () -> profile.record(patient, lesion, key, answer, today(), by)));
    }

    UUID lesion(UUID patient, String site) {
        UUID by = clinician();
        return as(() -> lesions.add(patient, site, by));
    }

    UUID pain(UUID patient, String place, @Nullable PainLink link, UUID... linked) {
        UUID by = clinician();
        return as(() -> pains.add(patient, place, link, Set.of(linked), by));
    }

    /** Twice a day by mouth since 40 days ago, and the list is right as of today. */
    void morphine(UUID patient, String mg) {
        UUID by = clinician();
        users.as(TestUsers.CLINICIAN, () -> {
            medicines.add(
                    patient,
                    new MedicineDraft(
                            "morphine",
                            "morphine",
                            DoseForm.TABLET_MODIFIED,
                            Route.ORAL,
                            new BigDecimal(mg),
                            DoseUnit.MG,
                            Schedule.TIMES_A_DAY,
                            2,
                            Intake.REGULAR,
                            null,
                            today().minusDays(40)),
                    by);
            medicines.review(patient, today(), false, by);
        });
    }

    void noMedicines(UUID patient) {
        UUID by = clinician();
        users.as(TestUsers.CLINICIAN, () -> medicines.review(patient, today(), true, by));
    }

    /** A completed assessment of today; {@code key=value; L1.key=value}, {@code key=} is shown and left empty. */
    UUID assessment(UUID patient, String line) {
        UUID by = clinician();
        return as(() -> {
            UUID id = transactions.execute(status -> complete(patient, line, by));
            if (id == null) {
                throw new IllegalStateException();
            }
            return id;
        });
    }

    private UUID complete(UUID patient, String line, UUID by) {
        Map<String, UUID> subjects = new HashMap<>();
        lesions.lesions(patient, today()).forEach((LesionView lesion) -> subjects.put(lesion.code(), lesion.id()));
        pains.pains(patient, today()).forEach((PainView pain) -> subjects.put(pain.code(), pain.id()));
        int number = assessments.highestNumber(patient) + 1;
        Assessment assessment = assessments.saveAndFlush(Assessment.begin(
                patient,
                number,
                number == 1 ? AssessmentKind.INITIAL : AssessmentKind.REASSESSMENT,
                today(),
                by,
                clock.instant()));
        answers(line).forEach((name, answer) -> {
            int point = name.indexOf('.');
            String subject = point < 0 ? null : name.substring(0, point);
            UUID id = subject == null ? null : subjects.get(subject);
            Scope scope = subject == null ? Scope.PATIENT : subject.startsWith("L") ? Scope.LESION : Scope.PAIN;
            observations.save(Observation.of(
                    assessment.id(),
                    scope,
                    new QuestionId(name.substring(point + 1), id),
                    answer,
                    today(),
                    by,
                    clock.instant()));
        });
        observations.flush();
        assessment.complete(today(), by, clock.instant());
        Assessment done = assessments.saveAndFlush(assessment);
        results.completed(done, clock.instant(), by);
        return done.id();
    }

    private static Map<String, @Nullable Answer> answers(String line) {
        Map<String, @Nullable Answer> answers = new java.util.LinkedHashMap<>();
        for (String part : line.split(";")) {
            String item = part.strip();
            if (!item.isEmpty()) {
                int equals = item.indexOf('=');
                answers.put(item.substring(0, equals), answer(item.substring(equals + 1)));
            }
        }
        return answers;
    }

    private static @Nullable Answer answer(String text) {
        if (text.isEmpty()) {
            return null;
        }
        if (text.equals("?")) {
            return new Answer.Absent(Absence.NOT_KNOWN);
        }
        if (text.equals("yes") || text.equals("no")) {
            return new Answer.Flag(text.equals("yes"));
        }
        if (text.startsWith("[")) {
            String codes = text.substring(1, text.length() - 1).strip();
            return new Answer.Choices(codes.isEmpty() ? List.of() : List.of(codes.split(" +")));
        }
        if (text.matches("-?\\d+(\\.\\d+)?")) {
            return new Answer.Quantity(new BigDecimal(text), text, null);
        }
        return text.matches("\\d{4}-\\d\\d-\\d\\d") ? new Answer.Day(LocalDate.parse(text)) : new Answer.Choice(text);
    }
}
