package org.trabecula.assessment;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.trabecula.shared.form.Field;
import org.trabecula.shared.text.Dates;

/** Makes the red flags of the result screen, each with the form that acknowledges it. */
@Component
class FlagCards {

    private final ResultWords words;

    FlagCards(ResultWords words) {
        this.words = words;
    }

    /**
     * What was typed and refused.
     *
     * @param field {@code what} or {@code askAgainOn}
     */
    record Typed(UUID flag, String what, String day, String field, String message) {}

    List<ResultPage.Flag> of(
            List<RedFlagView> flags, Map<String, String> places, Map<UUID, String> people, @Nullable Typed typed) {
        return flags.stream()
                .map(flag ->
                        card(flag, places, people, typed != null && typed.flag().equals(flag.id()) ? typed : null))
                .toList();
    }

    private ResultPage.Flag card(
            RedFlagView flag, Map<String, String> places, Map<UUID, String> people, @Nullable Typed typed) {
        UUID by = flag.acknowledgedBy();
        LocalDate asked = flag.askAgainOn();
        return new ResultPage.Flag(
                flag.id(),
                flag.version(),
                flag.isOpen() ? flag.level().name() : "DONE",
                flag.lesion() == null ? flag.title() : flag.title() + ", " + ResultWords.place(flag.lesion(), places),
                flag.because(),
                flag.text(),
                source(flag),
                flag.isOpen(),
                flag.isOpen() && asked != null,
                flag.acknowledged(),
                by == null ? null : people.get(by),
                flag.acknowledgedAt(),
                asked,
                field(
                        Field.textarea("what", words.say("assessment.flag.what"))
                                .withId("what-" + flag.id()),
                        typed == null ? null : typed.what(),
                        typed),
                field(
                        Field.date("askAgainOn", words.say("assessment.flag.ask-again"))
                                .withId("ask-again-" + flag.id())
                                .withHint(words.say(
                                        "assessment.flag.hint." + flag.level(), Dates.format(flag.latestAskAgainOn()))),
                        typed == null ? Dates.format(flag.latestAskAgainOn()) : typed.day(),
                        typed),
                typed != null);
    }

    private static Field field(Field field, @Nullable String value, @Nullable Typed typed) {
        Field filled = value == null ? field : field.withValue(value);
        return typed != null && typed.field().equals(field.name()) ? filled.withError(typed.message()) : filled;
    }

    private String source(RedFlagView flag) {
        List<String> parts = new ArrayList<>(List.of(flag.rule()));
        if (!flag.refer().isEmpty()) {
            parts.add(words.say(
                    "assessment.flag.refer",
                    String.join(
                            ", ",
                            flag.refer().stream()
                                    .map(service -> words.sayOr("catalog.service." + service, service))
                                    .toList())));
        }
        parts.addAll(flag.citations());
        parts.add(words.say("assessment.flag.since", Dates.format(flag.since())));
        return String.join(" · ", parts);
    }
}
