package org.trabecula.patient;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.trabecula.catalog.Form;
import org.trabecula.form.AnswerWords;
import org.trabecula.form.Questions;

/** Shows earlier values of the profile, and what left the lists of lesions and pains. */
@Controller
class HistoryController {

    private final ProfileService profile;
    private final LesionService lesions;
    private final PainService pains;
    private final Form form;
    private final Questions questions;
    private final AnswerWords words;
    private final MessageSource messages;

    HistoryController(
            ProfileService profile,
            LesionService lesions,
            PainService pains,
            Form form,
            Questions questions,
            AnswerWords words,
            MessageSource messages) {
        this.profile = profile;
        this.lesions = lesions;
        this.pains = pains;
        this.form = form;
        this.questions = questions;
        this.words = words;
        this.messages = messages;
    }

    /**
     * A value in words.
     *
     * @param lesion the lesion that it is of; {@code null} for the patient
     * @param words {@code null} if the answer was taken back
     */
    record Row(
            String label, @Nullable String lesion, @Nullable String words, LocalDate observedOn, Instant recordedAt) {}

    /** What left its list. */
    record Gone(
            String label,
            LocalDate on,
            String reason,
            @Nullable String note) {}

    @GetMapping("/patients/{id}/profile/history")
    String history(
            @PathVariable UUID id,
            @RequestParam(defaultValue = "" + Long.MAX_VALUE) long before,
            Model model,
            Locale locale) {
        List<ProfileValue> values = profile.recorded(id, before);
        Map<UUID, String> codes = new HashMap<>();
        List<LesionView> every = lesions.everyLesion(id);
        every.forEach(lesion -> codes.put(lesion.id(), lesion.label()));
        model.addAttribute("patientId", id);
        model.addAttribute("tab", "overview");
        model.addAttribute(
                "rows", values.stream().map(value -> row(value, codes)).toList());
        model.addAttribute(
                "next",
                values.size() == ProfileService.PAGE
                        ? values.get(values.size() - 1).seq()
                        : null);
        model.addAttribute("gone", gone(every, pains.everyPain(id), locale));
        return "patient/history";
    }

    private Row row(ProfileValue value, Map<UUID, String> codes) {
        String label = form.profileField(value.key())
                .map(field -> field.fact().label())
                .orElse(value.key());
        String said = value.answer() == null
                ? null
                : form.profileField(value.key())
                        .map(field -> words.of(questions.of(field), Objects.requireNonNull(value.answer())))
                        .orElse(null);
        return new Row(
                label,
                value.lesionId() == null ? null : codes.get(value.lesionId()),
                said,
                value.observedOn(),
                value.recordedAt());
    }

    private List<Gone> gone(List<LesionView> every, List<PainView> everyPain, Locale locale) {
        List<Gone> gone = new ArrayList<>();
        for (LesionView lesion : every) {
            if (lesion.removal() != null && lesion.removedOn() != null) {
                gone.add(new Gone(
                        lesion.label(),
                        lesion.removedOn(),
                        messages.getMessage("patient.lesion.leave." + lesion.removal(), null, locale),
                        lesion.removalNote()));
            }
        }
        for (PainView pain : everyPain) {
            if (pain.ending() != null && pain.endedOn() != null) {
                gone.add(new Gone(
                        pain.label(),
                        pain.endedOn(),
                        messages.getMessage("patient.pain.leave." + pain.ending(), null, locale),
                        pain.endingNote()));
            }
        }
        return gone.stream().sorted(Comparator.comparing(Gone::on).reversed()).toList();
    }
}
