package org.trabecula.patient;

import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.trabecula.shared.layout.OverviewPart;

/** What this module shows on the overview: pains, lesions, medicines. */
@Configuration(proxyBeanMethods = false)
class OverviewParts {

    /** A pain in a line. */
    record PainLine(String label, String link, boolean given, PainIntensities.@Nullable Worst worst) {}

    /** A lesion in a line. */
    record LesionLine(int number, String label, String kind, boolean kindKnown, String detail) {}

    /** A medicine in a line; the parts are joined by em-dashes. */
    record MedicineLine(String name, boolean freeText, List<String> parts) {}

    @Bean
    OverviewPart overviewOfPains(
            PainService pains, LesionService lesions, PlaceWords words, MapOfPatient maps, Clock clock) {
        return part(40, false, "patient/overview-pains", id -> {
            LocalDate today = LocalDate.now(clock);
            Map<UUID, LesionView> byId = new HashMap<>();
            lesions.lesions(id, today).forEach(lesion -> byId.put(lesion.id(), lesion));
            Map<UUID, PainIntensities.Worst> worst = maps.worst(id, today);
            List<PainLine> rows = pains.pains(id, today).stream()
                    .map(pain -> new PainLine(
                            pain.label(), words.link(pain, byId), pain.link() != null, worst.get(pain.id())))
                    .toList();
            return Map.of("patientId", id, "rows", rows);
        });
    }

    @Bean
    OverviewPart overviewOfLesions(LesionService lesions, ProfileService profile, PlaceWords words, Clock clock) {
        return part(50, false, "patient/overview-lesions", id -> {
            LocalDate today = LocalDate.now(clock);
            LesionList list = lesions.list(id, today);
            List<ProfileValue> values = profile.valuesOn(id, today);
            List<LesionLine> rows = list.lesions().stream()
                    .map(lesion -> new LesionLine(
                            lesion.number(),
                            lesion.label(),
                            words.kind(lesion, values),
                            PlaceWords.answer(lesion, "lesion_type", values)
                                    instanceof org.trabecula.form.Answer.Choice,
                            words.detail(lesion, values)))
                    .toList();
            Map<String, Object> model = new HashMap<>();
            model.put("patientId", id);
            model.put("rows", rows);
            model.put("given", list.isGiven());
            if (list.noneOn() != null) {
                model.put("noneOn", list.noneOn());
            }
            return model;
        });
    }

    @Bean
    OverviewPart overviewOfMedicines(MedicineService medicines, MedicineWords words, Clock clock) {
        return part(70, true, "patient/overview-medicines", id -> {
            MedicineList list = medicines.list(id, LocalDate.now(clock));
            List<MedicineLine> rows = list.entries().stream()
                    .map(entry -> new MedicineLine(entry.checkedName(), entry.isFreeText(), parts(words, entry)))
                    .toList();
            Map<String, Object> model = new HashMap<>();
            model.put("patientId", id);
            model.put("rows", rows);
            model.put("count", rows.size());
            model.put("takesNone", list.takesNone());
            if (list.reviewedOn() != null) {
                model.put("reviewedOn", list.reviewedOn());
            }
            return model;
        });
    }

    private static List<String> parts(MedicineWords words, MedicineView entry) {
        return Stream.of(words.form(entry), words.amount(entry), words.route(entry), words.taking(entry))
                .filter(part -> !part.isEmpty())
                .toList();
    }

    private static OverviewPart part(
            int order, boolean half, String template, Function<UUID, Map<String, Object>> model) {
        return new OverviewPart() {

            @Override
            public int order() {
                return order;
            }

            @Override
            public boolean half() {
                return half;
            }

            @Override
            public String template() {
                return template;
            }

            @Override
            public Map<String, Object> model(UUID patientId) {
                return model.apply(patientId);
            }
        };
    }
}
