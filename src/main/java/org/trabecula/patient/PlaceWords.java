package org.trabecula.patient;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;
import org.trabecula.form.Answer;
import org.trabecula.planning.Dictionary;
import org.trabecula.shared.text.Dates;

/** Says what is known of lesions and pains, in the short form of a list. Not given and not known are words, never left out. */
@Component
class PlaceWords {

    private final Dictionary dictionary;
    private final MessageSource messages;

    PlaceWords(Dictionary dictionary, MessageSource messages) {
        this.dictionary = dictionary;
        this.messages = messages;
    }

    /** Returns the type of a lesion. */
    String kind(LesionView lesion, List<ProfileValue> values) {
        Answer answer = answer(lesion, "lesion_type", values);
        if (answer instanceof Answer.Choice choice) {
            return label("lesion_type", choice);
        }
        return say(answer == null ? "patient.lesion.type-not-given" : "patient.lesion.type-unknown");
    }

    /** Returns imaging and radiotherapy of a lesion. */
    String detail(LesionView lesion, List<ProfileValue> values) {
        List<String> parts = new ArrayList<>();
        parts.add(imaging(lesion, values));
        if (isTrue(answer(lesion, "pathologic_fracture", values))) {
            parts.add(say("patient.lesion.fracture"));
        }
        parts.add(radiotherapy(lesion, values));
        return String.join(", ", parts);
    }

    private String imaging(LesionView lesion, List<ProfileValue> values) {
        String kind = answer(lesion, "imaging_kind", values) instanceof Answer.Choice choice
                ? dictionary.get("imaging_kind").labelOf(choice.code())
                : say("patient.lesion.imaging");
        return answer(lesion, "imaging_date", values) instanceof Answer.Day day
                ? kind + " " + Dates.format(day.date())
                : say("patient.lesion.imaging-undated", kind);
    }

    private String radiotherapy(LesionView lesion, List<ProfileValue> values) {
        Answer prior = answer(lesion, "prior_rt", values);
        if (!(prior instanceof Answer.Flag flag)) {
            return say("patient.lesion.rt-unknown");
        }
        if (!flag.value()) {
            return say("patient.lesion.rt-none");
        }
        return answer(lesion, "rt_last_date", values) instanceof Answer.Day day
                ? say("patient.lesion.rt-on", Dates.format(day.date()))
                : say("patient.lesion.rt-undated");
    }

    /** Returns what imaging shows where a pain is. */
    String link(PainView pain, Map<UUID, LesionView> lesions) {
        if (pain.link() == null) {
            return say("patient.pain.link-not-given");
        }
        return switch (pain.link()) {
            case LINKED ->
                say(
                        "patient.pain.linked-to",
                        pain.lesionIds().stream()
                                .map(lesions::get)
                                .filter(Objects::nonNull)
                                .map(LesionView::label)
                                .collect(Collectors.joining(", ")));
            case NO_CORRELATE -> say("patient.pain.no-correlate");
            case NOT_IMAGED -> say("patient.pain.not-imaged");
        };
    }

    /** Returns what was answered of a lesion; {@code null} if nothing was. */
    static @Nullable Answer answer(LesionView lesion, String key, List<ProfileValue> values) {
        return values.stream()
                .filter(value ->
                        lesion.id().equals(value.lesionId()) && value.key().equals(key))
                .map(ProfileValue::answer)
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(null);
    }

    static boolean isTrue(@Nullable Answer answer) {
        return answer instanceof Answer.Flag flag && flag.value();
    }

    private String label(String fact, Answer.Choice choice) {
        return dictionary.get(fact).labelOf(choice.code()).toLowerCase(locale());
    }

    private String say(String key, Object... args) {
        return messages.getMessage(key, args, locale());
    }

    private static Locale locale() {
        return LocaleContextHolder.getLocale();
    }
}
