package org.trabecula.demo;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.trabecula.catalog.Form;
import org.trabecula.catalog.FormField;
import org.trabecula.form.Reading;
import org.trabecula.patient.DoseForm;
import org.trabecula.patient.DoseUnit;
import org.trabecula.patient.EndReason;
import org.trabecula.patient.Identity;
import org.trabecula.patient.Intake;
import org.trabecula.patient.LesionService;
import org.trabecula.patient.LesionView;
import org.trabecula.patient.MedicineDraft;
import org.trabecula.patient.MedicineService;
import org.trabecula.patient.MedicineView;
import org.trabecula.patient.NewPatient;
import org.trabecula.patient.NewValue;
import org.trabecula.patient.PainLink;
import org.trabecula.patient.PainService;
import org.trabecula.patient.PatientService;
import org.trabecula.patient.ProfileService;
import org.trabecula.patient.Route;
import org.trabecula.patient.Schedule;

/** The part of the demo that is the patient's record: who it is, profile, lesions, pains, medicines. */
@Component
class DemoPeople {

    private final PatientService patients;
    private final ProfileService profile;
    private final LesionService lesions;
    private final PainService pains;
    private final MedicineService medicines;
    private final DemoAnswers answers;
    private final Form form;

    DemoPeople(
            PatientService patients,
            ProfileService profile,
            LesionService lesions,
            PainService pains,
            MedicineService medicines,
            DemoAnswers answers,
            Form form) {
        this.patients = patients;
        this.profile = profile;
        this.lesions = lesions;
        this.pains = pains;
        this.medicines = medicines;
        this.answers = answers;
        this.form = form;
    }

    /** When and by whom something is done. */
    record Doing(UUID by, LocalDate today, LocalDate zero) {}

    UUID register(DemoScript.Who who, Doing doing) {
        Map<String, Object> values = new LinkedHashMap<>();
        values.put("sex", who.sex());
        if (who.height() != null) {
            values.put("height", who.height());
        }
        if (who.weight() != null) {
            values.put("weight", who.weight());
        }
        return patients.register(
                new NewPatient(new Identity(who.mrn(), who.family(), who.given(), who.born()), values(values, doing)),
                doing.by());
    }

    void profile(UUID patient, Map<String, Object> said, Doing doing) {
        values(said, doing)
                .forEach(value -> profile.record(
                        patient,
                        null,
                        value.key(),
                        Objects.requireNonNull(value.answer()),
                        value.observedOn(),
                        doing.by()));
    }

    void lesions(UUID patient, List<Map<String, Object>> said, Doing doing) {
        for (Map<String, Object> each : said) {
            Map<String, Object> values = new LinkedHashMap<>(each);
            UUID lesion = lesions.add(patient, String.valueOf(values.remove("site")), doing.by());
            values(values, doing)
                    .forEach(value -> profile.record(
                            patient,
                            lesion,
                            value.key(),
                            Objects.requireNonNull(value.answer()),
                            value.observedOn(),
                            doing.by()));
        }
    }

    void pains(UUID patient, List<Map<String, Object>> said, Doing doing) {
        Map<String, UUID> byCode = lesions.lesions(patient, doing.today()).stream()
                .collect(Collectors.toMap(LesionView::code, LesionView::id));
        for (Map<String, Object> each : said) {
            Set<UUID> linked = each.get("lesions") instanceof List<?> codes
                    ? codes.stream()
                            .map(code -> byCode.get(String.valueOf(code)))
                            .collect(Collectors.toSet())
                    : Set.of();
            PainLink link = linked.isEmpty() ? PainLink.valueOf(String.valueOf(each.get("link"))) : PainLink.LINKED;
            pains.add(patient, String.valueOf(each.get("site")), link, linked, doing.by());
        }
    }

    void medicines(UUID patient, List<Map<String, Object>> said, Doing doing) {
        for (Map<String, Object> each : said) {
            if (each.containsKey("start")) {
                medicines.add(patient, draft(String.valueOf(each.get("start")), each, doing), doing.by());
            } else if (each.containsKey("change")) {
                MedicineView row = current(patient, String.valueOf(each.get("change")), doing);
                medicines.change(patient, row.id(), row.version(), draft(row.name(), each, doing), null, doing.by());
            } else {
                MedicineView row = current(patient, String.valueOf(each.get("end")), doing);
                medicines.end(
                        patient,
                        row.id(),
                        row.version(),
                        doing.today(),
                        EndReason.valueOf(String.valueOf(each.get("reason"))),
                        null,
                        doing.by());
            }
        }
        medicines.review(patient, doing.today(), false, doing.by());
    }

    private MedicineView current(UUID patient, String name, Doing doing) {
        return medicines.list(patient, doing.today()).entries().stream()
                .filter(entry -> entry.name().equals(name) && entry.to() == null)
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("demo: nobody takes " + name));
    }

    private MedicineDraft draft(String name, Map<String, Object> said, Doing doing) {
        String schedule = text(said, "schedule");
        String[] parts = schedule == null ? new String[0] : schedule.split(" ");
        Object from = said.get("from");
        return new MedicineDraft(
                name,
                medicines.listed(name),
                said.containsKey("form") ? DoseForm.valueOf(text(said, "form", "")) : null,
                said.containsKey("route") ? Route.valueOf(text(said, "route", "")) : null,
                said.containsKey("amount") ? new BigDecimal(text(said, "amount", "")) : null,
                said.containsKey("unit") ? DoseUnit.valueOf(text(said, "unit", "")) : null,
                parts.length == 2 ? Schedule.valueOf(parts[0]) : null,
                parts.length == 2 ? Integer.valueOf(parts[1]) : null,
                Intake.valueOf(text(said, "intake", Intake.REGULAR.name())),
                said.containsKey("taken") ? new BigDecimal(text(said, "taken", "")) : null,
                from == null ? null : doing.zero().plusDays(Long.parseLong(String.valueOf(from))));
    }

    private static @Nullable String text(Map<String, Object> said, String key) {
        Object value = said.get(key);
        return value == null ? null : String.valueOf(value);
    }

    private static String text(Map<String, Object> said, String key, String otherwise) {
        String value = text(said, key);
        return value == null ? otherwise : value;
    }

    private List<NewValue> values(Map<String, Object> said, Doing doing) {
        List<NewValue> values = new ArrayList<>();
        said.forEach((key, value) -> {
            FormField field = form.profileField(key)
                    .orElseThrow(() -> new IllegalStateException("demo: " + key + " is no value of the profile"));
            Reading reading = answers.read(field, value, doing.today(), doing.zero());
            values.add(new NewValue(key, reading.answer(), doing.today()));
        });
        return values;
    }
}
