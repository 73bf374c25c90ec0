package org.trabecula.assessment;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.trabecula.form.UnitNames;
import org.trabecula.planning.Dictionary;
import org.trabecula.planning.Fact;
import org.trabecula.planning.FactType;
import org.trabecula.shared.text.Dates;
import org.trabecula.shared.text.Numbers;

/** Says what was worked out, and from what. */
@Component
class WorkedOutWords {
    private static final int DECIMALS = 2;

    /** So many missing answers are named; who wants to know more goes through the section anyway. */
    private static final int MOST_MISSING = 3;

    private final Dictionary dictionary;
    private final ResultWords words;

    WorkedOutWords(Dictionary dictionary, ResultWords words) {
        this.dictionary = dictionary;
        this.words = words;
    }

    /** Returns the value; in words too that it cannot be told. */
    String value(String key, WorkedOut workedOut) {
        String value = workedOut.value();
        if (value == null) {
            return words.say(
                    dictionary.get(key).derivation().needsHistory()
                            ? "assessment.worked.compares"
                            : "assessment.worked.unknown");
        }
        String said = value(key, value);
        return workedOut.atLeast() ? words.say("assessment.result.at-least", said) : said;
    }

    /** Returns a stored value in words, with its unit. */
    String value(String key, String value) {
        Fact fact = dictionary.get(key);
        if (fact.type() == FactType.DATE) {
            return Dates.format(LocalDate.parse(value));
        }
        if (fact.type() != FactType.NUMBER) {
            return words.answer(key, value);
        }
        String unit = fact.unit() == null ? "" : UnitNames.of(fact.unit());
        String number = Numbers.format(new BigDecimal(value).doubleValue(), DECIMALS);
        return unit.isEmpty() || unit.equals("0-10") ? number : number + "\u00a0" + unit;
    }

    /** Returns what it was worked out from, with days, or what is missing; {@code null}: there is nothing to say. */
    @Nullable
    String from(WorkedOut workedOut, Map<String, String> places) {
        List<String> parts = new ArrayList<>();
        if (workedOut.isKnown() && !workedOut.inputs().isEmpty()) {
            parts.add(words.say(
                    "assessment.worked.from",
                    String.join(
                            "; ",
                            workedOut.inputs().stream()
                                    .map(input -> input(input, places))
                                    .toList())));
        }
        if (!workedOut.isKnown() || workedOut.atLeast()) {
            List<String> missing = words.missing(workedOut.missing(), places);
            if (!missing.isEmpty()) {
                parts.add(missing(missing));
            }
        }
        return parts.isEmpty() ? null : String.join(". ", parts);
    }

    private String missing(List<String> all) {
        String first = String.join("; ", all.subList(0, Math.min(all.size(), MOST_MISSING)));
        return all.size() <= MOST_MISSING
                ? words.say("assessment.worked.missing", first)
                : words.say("assessment.worked.missing.more", first, all.size() - MOST_MISSING);
    }

    private String input(WorkedOut.In input, Map<String, String> places) {
        int at = input.name().indexOf('@');
        String key = at < 0 ? input.name() : input.name().substring(0, at);
        String label = words.missing(input.name(), places);
        String value = value(key, input.value());
        return input.on() == null
                ? words.say("assessment.worked.input", label, value)
                : words.say("assessment.worked.input.dated", label, value, Dates.format(input.on()));
    }

    /** Titles of a draft's lesions and pains by their codes. */
    static Map<String, String> places(Draft draft) {
        Map<String, String> places = new HashMap<>();
        draft.patient().subjects().forEach(subject -> places.put(subject.code(), subject.title()));
        return places;
    }
}
