package org.trabecula.assessment;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;
import org.trabecula.planning.Dictionary;
import org.trabecula.planning.Fact;
import org.trabecula.shared.text.Numbers;

/** Words of the result screens: messages, labels of the dictionary, names of lesions and pains instead of their codes. */
@Component
class ResultWords {

    private final MessageSource messages;
    private final Dictionary dictionary;

    ResultWords(MessageSource messages, Dictionary dictionary) {
        this.messages = messages;
        this.dictionary = dictionary;
    }

    String say(String key, @Nullable Object... args) {
        return messages.getMessage(key, args, LocaleContextHolder.getLocale());
    }

    /** The message, or the words instead if there is none. */
    String sayOr(String key, String instead) {
        String message = messages.getMessage(key, null, instead, LocaleContextHolder.getLocale());
        return message == null ? instead : message;
    }

    /** The label of a fact or item; the key itself if the dictionary does not know it. */
    String label(String key) {
        Fact fact = dictionary.find(key);
        return fact == null ? sayOr("assessment.result.key." + key, key) : fact.label();
    }

    /** A code in words. */
    String code(String key, String code) {
        Fact fact = dictionary.find(key);
        return fact == null ? code : fact.labelOf(code);
    }

    /** An answer as an instrument wrote it, in words: yes and no, labels of codes, numbers. */
    String answer(String key, String answer) {
        if (answer.equals("true") || answer.equals("false")) {
            return say(answer.equals("true") ? "shared.yes" : "shared.no");
        }
        Fact fact = dictionary.find(key);
        if (fact == null || fact.codes().isEmpty()) {
            return answer;
        }
        if (answer.equals("NONE") && !fact.hasCode("NONE")) {
            return say("assessment.result.none-of-these");
        }
        return Arrays.stream(answer.split(",")).map(fact::labelOf).collect(Collectors.joining(", "));
    }

    /** The name of a missing fact, {@code fact@L1}, with the place instead of the code. */
    String missing(String name, Map<String, String> places) {
        int at = name.indexOf('@');
        if (at < 0) {
            return label(name);
        }
        return label(name.substring(0, at)) + ", " + place(name.substring(at + 1), places);
    }

    List<String> missing(List<String> names, Map<String, String> places) {
        return names.stream().map(name -> missing(name, places)).distinct().toList();
    }

    /** A lesion or pain in words. */
    static String place(String code, Map<String, String> places) {
        return places.getOrDefault(code, code);
    }

    /** How a number moved, with the old one: "up 3, was 4". */
    String moved(ResponseView.Trend trend, @Nullable Double was) {
        Double amount = trend.amount();
        if (amount == null || was == null) {
            return say("assessment.result.trend.none");
        }
        return trend.direction().equals("same")
                ? say("assessment.result.trend.same")
                : say(
                        "assessment.result.trend." + trend.direction(),
                        Numbers.format(amount, 1),
                        Numbers.format(was, 1));
    }

    @Nullable
    Integer staleAfter(String key) {
        Fact fact = dictionary.find(key);
        return fact == null ? null : fact.staleAfterDays();
    }
}
