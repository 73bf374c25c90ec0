package org.trabecula.assessment;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.trabecula.form.Answer;
import org.trabecula.form.QuestionId;
import org.trabecula.patient.LesionList;
import org.trabecula.patient.LesionService;
import org.trabecula.patient.MedicineService;
import org.trabecula.patient.NewValue;
import org.trabecula.patient.ProfileService;

/** Values whose home is the patient's profile and that are answered, or confirmed, in an assessment. */
@Component
class ProfileDesk {
    private final ProfileService profile;
    private final MedicineService medicines;
    private final LesionService lesions;
    private final PatientSides patients;

    ProfileDesk(ProfileService profile, MedicineService medicines, LesionService lesions, PatientSides patients) {
        this.profile = profile;
        this.medicines = medicines;
        this.lesions = lesions;
        this.patients = patients;
    }

    /**
     * Records a value of the profile as of the day of the draft. An amendment corrects what held then; a newer value stays.
     *
     * @return whether anything changed
     * @throws AnswerConflict if something else is recorded than the writer saw, and it differs
     */
    boolean record(Draft draft, Place place, NewAnswer answer, UUID by) {
        UUID patient = draft.assessment().patientId();
        PatientSide.Value stored = draft.patient().profile(place.key());
        Given given = draft.given(place);
        if (Objects.equals(given.answer(), answer.answer())) {
            return false;
        }
        Long version = stored == null ? null : Long.valueOf(stored.seen());
        if (!answer.seen().is(version)) {
            throw new AnswerConflict(theirs(place, stored));
        }
        profile.record(
                patient,
                null,
                List.of(new NewValue(place.key(), answer.answer(), draft.today())),
                draft.assessment().isAmendment() ? Long.MAX_VALUE : version == null ? 0 : version,
                by);
        draft.changed(patients.of(patient, draft.today()));
        return true;
    }

    private static AnswerConflict.Theirs theirs(Place place, PatientSide.@Nullable Value stored) {
        return stored == null
                ? new AnswerConflict.Theirs(place.id(), null, null, null, null)
                : new AnswerConflict.Theirs(place.id(), stored.answer(), stored.by(), stored.at(), stored.seen());
    }

    /** What was said to be still right gets the day of the assessment (items.yaml, notes of the three questions). */
    void confirm(Draft draft, LocalDate day, UUID by) {
        UUID patient = draft.assessment().patientId();
        if (saysYes(draft, "profile_checked")) {
            draft.form()
                    .find(QuestionId.ofPatient("profile_checked"))
                    .ifPresent(place -> place.fact().feeds().forEach(key -> confirm(draft, patient, key, day, by)));
        }
        if (saysYes(draft, "medicines_checked")) {
            medicines.review(patient, day, medicines.list(patient, day).takesNone(), by);
        }
        if (saysYes(draft, "lesions_checked")) {
            LesionList list = lesions.list(patient, day);
            if (list.isGiven()) {
                lesions.review(patient, day, list.none(), by);
            }
        }
    }

    private void confirm(Draft draft, UUID patient, String key, LocalDate day, UUID by) {
        PatientSide.Value value = draft.patient().profile(key);
        if (value != null && value.answer().isKnown() && value.on().isBefore(day)) {
            profile.record(patient, null, key, value.answer(), day, by);
        }
    }

    private static boolean saysYes(Draft draft, String key) {
        return draft.form()
                .find(QuestionId.ofPatient(key))
                .filter(draft.visibility()::shows)
                .map(draft::given)
                .filter(given -> given.answer() instanceof Answer.Flag said && said.value())
                .isPresent();
    }
}
