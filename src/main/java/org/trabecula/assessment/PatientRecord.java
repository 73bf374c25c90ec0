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
import org.trabecula.catalog.PublishedCatalog;
import org.trabecula.patient.EndReason;
import org.trabecula.patient.LesionService;
import org.trabecula.patient.LesionView;
import org.trabecula.patient.MedicineService;
import org.trabecula.patient.PainService;
import org.trabecula.patient.PainView;
import org.trabecula.patient.PatientFacts;
import org.trabecula.planning.FactSheet;

/** The patient's own record as fact sheets and derivations need it: read once for a day. */
@Component
class PatientRecord {

    private final PatientFacts facts;
    private final LesionService lesions;
    private final PainService pains;
    private final MedicineService medicines;
    private final PublishedCatalog catalog;

    PatientRecord(
            PatientFacts facts,
            LesionService lesions,
            PainService pains,
            MedicineService medicines,
            PublishedCatalog catalog) {
        this.facts = facts;
        this.lesions = lesions;
        this.pains = pains;
        this.medicines = medicines;
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
        return new Part(lesionList, painList, use, sheet -> facts.contribute(patient, on, sheet));
    }

    /**
     * What was read.
     *
     * @param use {@code null}: the medicine list is not given
     */
    record Part(
            List<LesionView> lesions,
            List<PainView> pains,
            @Nullable MedicineUse use,
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
            return new Surroundings(linked, use, past);
        }
    }
}
