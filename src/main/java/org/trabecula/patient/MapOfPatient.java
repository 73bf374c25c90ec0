package org.trabecula.patient;

import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.trabecula.form.Answer;
import org.trabecula.patient.bodymap.BodyMap;
import org.trabecula.patient.bodymap.SiteState;

/** Paints the lesions and pains of a patient into the body map. The list beside it is the record; the drawing repeats it. */
@Service
@Transactional(readOnly = true)
@PreAuthorize("hasAnyRole('CLINICIAN', 'NURSE')")
public class MapOfPatient {

    private final LesionService lesions;
    private final PainService pains;
    private final ProfileService profile;
    private final BodyMap map;
    private final ObjectProvider<PainIntensities> intensities;
    private final Clock clock;

    MapOfPatient(
            LesionService lesions,
            PainService pains,
            ProfileService profile,
            BodyMap map,
            ObjectProvider<PainIntensities> intensities,
            Clock clock) {
        this.lesions = lesions;
        this.pains = pains;
        this.profile = profile;
        this.map = map;
        this.intensities = intensities;
        this.clock = clock;
    }

    /** Returns front and back as SVG for a page, with what is recorded on a day; drawn by {@code patient/still :: still(drawing)}. */
    public String still(UUID patientId, LocalDate on) {
        return paint(
                        lesions.lesions(patientId, on),
                        pains.pains(patientId, on),
                        profile.valuesOn(patientId, on),
                        worst(patientId, on))
                .map();
    }

    /** The same of today. */
    public String still(UUID patientId) {
        return still(patientId, LocalDate.now(clock));
    }

    Map<UUID, PainIntensities.Worst> worst(UUID patientId, LocalDate on) {
        PainIntensities known = intensities.getIfAvailable();
        return known == null ? Map.of() : known.worst(patientId, on);
    }

    BodyMap.Painted paint(
            List<LesionView> listed,
            List<PainView> followed,
            List<ProfileValue> values,
            Map<UUID, PainIntensities.Worst> worst) {
        Map<String, SiteState> states = new HashMap<>();
        for (LesionView lesion : listed) {
            boolean irradiated = PlaceWords.isTrue(PlaceWords.answer(lesion, "prior_rt", values));
            states.merge(
                    lesion.siteKey(),
                    SiteState.NOTHING.withLesion(kind(lesion, values), irradiated),
                    (before, now) -> before.withLesion(kind(lesion, values), irradiated));
        }
        for (PainView pain : followed) {
            PainIntensities.Worst how = worst.get(pain.id());
            Integer intensity = how == null ? null : Integer.valueOf(how.intensity());
            SiteState before = states.getOrDefault(pain.placeKey(), SiteState.NOTHING);
            states.put(pain.placeKey(), before.withPain(intensity));
        }
        return map.paint(states);
    }

    private static SiteState.Lesion kind(LesionView lesion, List<ProfileValue> values) {
        return PlaceWords.answer(lesion, "lesion_type", values) instanceof Answer.Choice choice
                ? SiteState.Lesion.valueOf(choice.code())
                : SiteState.Lesion.UNKNOWN;
    }
}
