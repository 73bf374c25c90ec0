package org.trabecula.assessment;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.trabecula.assessment.derivation.MedicineUse;
import org.trabecula.assessment.derivation.Past;
import org.trabecula.assessment.derivation.Recorded;
import org.trabecula.catalog.PublishedCatalog;
import org.trabecula.form.Answer;
import org.trabecula.patient.EndReason;
import org.trabecula.patient.LesionService;
import org.trabecula.patient.LesionView;
import org.trabecula.patient.MedicineService;
import org.trabecula.patient.PainService;
import org.trabecula.patient.PainView;
import org.trabecula.patient.PatientFacts;
import org.trabecula.patient.ProfileService;
import org.trabecula.patient.ProfileValue;
import org.trabecula.planning.FactSheet;

/** The patient's own record as fact sheets and derivations need it: read once for a day. */
@Component
class PatientRecord {

    private final PatientFacts facts;
    private final LesionService lesions;
    private final PainService pains;
    private final MedicineService medicines;
    private final ProfileService profile;
    private final PublishedCatalog catalog;

    PatientRecord(
            PatientFacts facts,
            LesionService lesions,
            PainService pains,
            MedicineService medicines,
            ProfileService profile,
            PublishedCatalog catalog) {
        this.facts = facts;
        this.lesions = lesions;
        this.pains = pains;
        this.medicines = medicines;
        this.profile = profile;
        this.catalog = catalog;
    }

    Part read(UUID patient, LocalDate on) {
        List<LesionView> lesionList = lesions.lesions(patient, on);
        List<PainView> painList = pains.pains(patient, on);
        MedicineUse use = MedicineUses.of(
                medicines.list(patient, on),
                medicines.ended(patient).stream()
                        .filter(row -> row.endReason() != EndReason.RECORDED_IN_ERROR)
                        .toList(),
                catalog.current().medicines(),
                on);
        return new Part(
                lesionList, painList, use, earlierWeight(patient, on), sheet -> facts.contribute(patient, on, sheet));
    }

    /**
     * The newest weight of 5 to 7 months ago: it stands for that of 6 months ago (form.yaml, weight_loss_pct_6m), and so it has the
     * date of the day that looks back: a loss is as old as the present weight.
     */
    private @Nullable Recorded earlierWeight(UUID patient, LocalDate on) {
        for (ProfileValue value : profile.history(patient, "weight")) {
            LocalDate weighed = value.observedOn();
            boolean then = !weighed.isBefore(on.minusMonths(7)) && !weighed.isAfter(on.minusMonths(5));
            if (then && value.answer() instanceof Answer.Quantity weight) {
                return new Recorded(weight.value().doubleValue(), on);
            }
        }
        return null;
    }

    /**
     * What was read.
     *
     * @param use {@code null}: the medicine list is not given
     * @param earlierWeight {@code null}: none of 5 to 7 months ago
     */
    record Part(
            List<LesionView> lesions,
            List<PainView> pains,
            @Nullable MedicineUse use,
            @Nullable Recorded earlierWeight,
            Consumer<FactSheet.Builder> facts) {

        void contribute(FactSheet.Builder sheet) {
            facts.accept(sheet);
        }

        /** Ids of lesions and pains with their codes in fact sheets. */
        Map<UUID, String> codes() {
            Map<UUID, String> codes = new HashMap<>();
            lesions.forEach(lesion -> codes.put(lesion.id(), lesion.code()));
            pains.forEach(pain -> codes.put(pain.id(), pain.code()));
            return codes;
        }

        Surroundings surroundings(Past past) {
            Map<String, List<String>> linked = new HashMap<>();
            pains.forEach(pain -> linked.put(pain.code(), pain.lesionCodes()));
            return new Surroundings(linked, use, earlierWeight, past);
        }
    }
}
