package org.trabecula.patient;

import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.trabecula.form.Answer;
import org.trabecula.planning.Dictionary;
import org.trabecula.planning.Fact;
import org.trabecula.shared.layout.BannerFact;
import org.trabecula.shared.layout.BannerHead;
import org.trabecula.shared.layout.BannerPart;
import org.trabecula.shared.text.Dates;
import org.trabecula.shared.text.Numbers;

/** Who it is, allergies, cancer and bone sites: what every page about a patient shows. Not known is said in words. */
@Component
@Order(10)
class PatientBanner implements BannerPart {

    private final PatientService patients;
    private final ProfileService profile;
    private final LesionService lesions;
    private final Dictionary dictionary;
    private final MessageSource messages;
    private final Clock clock;

    PatientBanner(
            PatientService patients,
            ProfileService profile,
            LesionService lesions,
            Dictionary dictionary,
            MessageSource messages,
            Clock clock) {
        this.patients = patients;
        this.profile = profile;
        this.lesions = lesions;
        this.dictionary = dictionary;
        this.messages = messages;
        this.clock = clock;
    }

    @Override
    public BannerHead head(UUID patientId) {
        PatientSummary patient = patients.summary(patientId);
        List<BannerFact> facts = new ArrayList<>();
        String age = say("patient.banner.age", Dates.years(patient.birthDate(), LocalDate.now(clock)));
        facts.add(BannerFact.of("patient.banner.born", patient.birthDate(), age));
        BannerFact sex = patient.sex() == null
                ? BannerFact.unknown("patient.banner.sex", patient.sexLabel())
                : BannerFact.of("patient.banner.sex", patient.sexLabel()).looking(BannerFact.Look.SECONDARY);
        facts.add(sex);
        facts.add(BannerFact.of("patient.banner.mrn", patient.mrn()));
        facts.add(weight(values(patientId)));
        return new BannerHead(patient.name(), "/patients/" + patientId, facts, false);
    }

    @Override
    public List<BannerFact> facts(UUID patientId) {
        List<ProfileValue> values = values(patientId);
        return List.of(allergies(values), cancer(values), bones(patientId));
    }

    private BannerFact weight(List<ProfileValue> values) {
        ProfileValue weight = find(values, "weight");
        if (weight == null || !(weight.answer() instanceof Answer.Quantity quantity)) {
            return unknown("patient.banner.weight", weight);
        }
        BigDecimal kilograms = quantity.value();
        return BannerFact.of(
                        "patient.banner.weight", say("patient.banner.kg", Numbers.format(kilograms.doubleValue(), 1)))
                .asOf(weight.observedOn())
                .looking(BannerFact.Look.SECONDARY);
    }

    private BannerFact allergies(List<ProfileValue> values) {
        ProfileValue value = find(values, "allergies");
        if (value == null || !(value.answer() instanceof Answer.Choices choices)) {
            return unknown("patient.banner.allergies", value);
        }
        if (choices.codes().isEmpty()) {
            return BannerFact.of("patient.banner.allergies", say("shared.none-known"));
        }
        Fact fact = dictionary.get("allergies");
        String words = choices.codes().stream().map(fact::labelOf).collect(Collectors.joining(", "));
        return BannerFact.of("patient.banner.allergies", words).looking(BannerFact.Look.ALLERGY);
    }

    private BannerFact cancer(List<ProfileValue> values) {
        ProfileValue value = find(values, "primary_cancer");
        if (value == null || !(value.answer() instanceof Answer.Choice primary)) {
            return unknown("patient.banner.cancer", value);
        }
        ProfileValue status = find(values, "disease_status");
        String detail = status != null
                        && status.answer() instanceof Answer.Choice choice
                        && !"UNKNOWN".equals(choice.code())
                ? dictionary.get("disease_status").labelOf(choice.code()).toLowerCase(LocaleContextHolder.getLocale())
                : null;
        return BannerFact.of(
                        "patient.banner.cancer",
                        dictionary.get("primary_cancer").labelOf(primary.code()))
                .withDetail(detail);
    }

    private BannerFact bones(UUID patientId) {
        LesionList list = lesions.list(patientId, LocalDate.now(clock));
        if (!list.isGiven()) {
            return BannerFact.unknown("patient.banner.bones", say("patient.not-given"));
        }
        if (list.lesions().isEmpty()) {
            return BannerFact.of("patient.banner.bones", say("shared.none-known"))
                    .asOf(list.noneOn());
        }
        return BannerFact.of(
                        "patient.banner.bones",
                        list.lesions().stream().map(LesionView::label).collect(Collectors.joining(", ")))
                .looking(BannerFact.Look.WIDE);
    }

    private BannerFact unknown(String label, @Nullable ProfileValue value) {
        return BannerFact.unknown(label, say(value == null ? "patient.not-given" : "shared.unknown"));
    }

    private List<ProfileValue> values(UUID patientId) {
        return profile.valuesOn(patientId, LocalDate.now(clock));
    }

    private static @Nullable ProfileValue find(List<ProfileValue> values, String key) {
        return values.stream()
                .filter(value -> Objects.isNull(value.lesionId()) && value.key().equals(key))
                .findFirst()
                .orElse(null);
    }

    private String say(String key, Object... args) {
        return messages.getMessage(key, args, LocaleContextHolder.getLocale());
    }
}
