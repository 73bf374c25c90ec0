package org.trabecula.patient;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.trabecula.form.Answer;
import org.trabecula.form.FactValues;
import org.trabecula.patient.bodymap.SiteKey;
import org.trabecula.planning.Dictionary;
import org.trabecula.planning.FactSheet;
import org.trabecula.planning.FactValue;
import org.trabecula.planning.Subject;
import org.trabecula.shared.text.Dates;

/**
 * Puts what the record says of a patient on a day into a fact sheet: values of the profile with their dates, age, lesions
 * with what is known of them, pains with place and link, medicines. What is not given stays unknown; no scores, nothing of
 * assessments.
 */
@Service
@Transactional(readOnly = true)
@PreAuthorize("hasAnyRole('CLINICIAN', 'NURSE')")
public class PatientFacts {

    private final PatientReads reads;
    private final ProfileService profile;
    private final LesionService lesions;
    private final PainService pains;
    private final MedicineService medicines;
    private final Dictionary dictionary;

    PatientFacts(
            PatientReads reads,
            ProfileService profile,
            LesionService lesions,
            PainService pains,
            MedicineService medicines,
            Dictionary dictionary) {
        this.reads = reads;
        this.profile = profile;
        this.lesions = lesions;
        this.pains = pains;
        this.medicines = medicines;
        this.dictionary = dictionary;
    }

    /**
     * Adds everything to the sheet.
     *
     * @throws org.trabecula.shared.NotFound if there is no such patient
     */
    public void contribute(UUID patientId, LocalDate on, FactSheet.Builder sheet) {
        contribute(patientId, on, sheet, profile.valuesOn(patientId, on));
    }

    /** The same with other values of the profile than the stored ones: those that somebody is about to record. */
    void contribute(UUID patientId, LocalDate on, FactSheet.Builder sheet, List<ProfileValue> recorded) {
        LocalDate born = reads.patient(patientId).identity().birthDate();
        sheet.put(Subject.PATIENT, "birth_date", FactValue.day(born));
        sheet.put(Subject.PATIENT, "age", FactValue.number(Dates.years(born, on)), null, List.of("birth_date"));
        Map<UUID, String> codes = lesions(patientId, on, sheet);
        values(recorded, codes, sheet);
        pains(patientId, on, sheet);
        medicines(patientId, on, sheet);
    }

    /** Returns the codes of the lesions that each pain is linked to, by the pain's code: P1 → L1, L3. */
    public Map<String, List<String>> linkedLesions(UUID patientId, LocalDate on) {
        Map<String, List<String>> linked = new HashMap<>();
        pains.pains(patientId, on).forEach(pain -> linked.put(pain.code(), pain.lesionCodes()));
        return linked;
    }

    private Map<UUID, String> lesions(UUID patientId, LocalDate on, FactSheet.Builder sheet) {
        LesionList list = lesions.list(patientId, on);
        if (list.isGiven()) {
            sheet.lesionsGiven();
        }
        Map<UUID, String> codes = new HashMap<>();
        for (LesionView lesion : list.lesions()) {
            codes.put(lesion.id(), lesion.code());
            Subject subject = Subject.lesion(lesion.code());
            LocalDate since = lesion.siteOn().isAfter(on) ? null : lesion.siteOn();
            sheet.lesion(lesion.code());
            put(sheet, subject, "site_region", lesion.region(), since);
            put(sheet, subject, "lesion_side", lesion.side(), since);
            put(sheet, subject, "lesion_part", lesion.part(), since);
            put(sheet, subject, "spine_level", SiteKey.parse(lesion.siteKey()).vertebra(), since);
        }
        return codes;
    }

    private static void values(List<ProfileValue> recorded, Map<UUID, String> codes, FactSheet.Builder sheet) {
        for (ProfileValue value : recorded) {
            Answer answer = value.answer();
            FactValue fact = answer == null ? null : FactValues.of(answer);
            UUID lesionId = value.lesionId();
            String code = lesionId == null ? null : codes.get(lesionId);
            if (fact != null && (lesionId == null || code != null)) {
                Subject subject = code == null ? Subject.PATIENT : Subject.lesion(code);
                sheet.put(subject, value.key(), fact, value.observedOn());
            }
        }
    }

    private void pains(UUID patientId, LocalDate on, FactSheet.Builder sheet) {
        Set<String> known = new HashSet<>();
        dictionary.get("p_place").codes().forEach(code -> known.add(code.code()));
        for (PainView pain : pains.pains(patientId, on)) {
            Subject subject = Subject.pain(pain.code());
            sheet.pain(pain.code());
            put(sheet, subject, "p_place", known.contains(pain.region()) ? pain.region() : null, null);
            put(sheet, subject, "p_side", pain.side(), null);
            put(sheet, subject, "p_level", SiteKey.parse(pain.placeKey()).vertebra(), null);
            LocalDate linkOn = pain.linkOn();
            put(
                    sheet,
                    subject,
                    "p_link",
                    pain.link() == null ? null : pain.link().name(),
                    linkOn == null || linkOn.isAfter(on) ? null : linkOn);
        }
    }

    /** A list that was last reviewed longer ago than its classes stay fresh is not given any more. */
    private void medicines(UUID patientId, LocalDate on, FactSheet.Builder sheet) {
        MedicineList list = medicines.list(patientId, on);
        LocalDate reviewed = list.reviewedOn();
        Integer fresh = dictionary.get("med_classes").staleAfterDays();
        if (!list.isGiven()
                || reviewed == null
                || fresh != null && reviewed.plusDays(fresh).isBefore(on)) {
            return;
        }
        sheet.medications(list.entries().stream().map(MedicineView::checkedName).toList());
        long regular = list.entries().stream()
                .filter(entry -> entry.intake() == Intake.REGULAR)
                .count();
        sheet.put(Subject.PATIENT, "med_count", FactValue.number(regular), reviewed);
    }

    private static void put(
            FactSheet.Builder sheet, Subject subject, String fact, @Nullable String code, @Nullable LocalDate on) {
        if (code != null) {
            sheet.put(subject, fact, FactValue.code(code), on);
        }
    }
}
