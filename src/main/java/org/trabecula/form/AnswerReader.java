package org.trabecula.form;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.trabecula.shared.text.Dates;
import org.trabecula.shared.text.UnreadableDate;

/**
 * Reads the answer to one question out of the parameters of a browser's form. The parts of a question are
 * {@code name} (the value or values), {@code name.unit}, {@code name.date}, {@code name.absent} (why there is no
 * value), {@code name.none} (none of these) and {@code name.sure} (an unusual value was confirmed). {@code name.reason} (why
 * another value than the worked-out one is recorded) is for the caller to read.
 */
@Component
public class AnswerReader {

    /** Marks a radio button's value as a reason of absence. */
    static final String ABSENT = "absent:";

    /** Suffix of the input that holds the reason for another value than the worked-out one. */
    public static final String REASON = ".reason";

    /** Earliest day that is believed: before it something was mistyped. */
    private static final LocalDate EARLIEST = LocalDate.of(1900, 1, 1);

    private final Clock clock;

    AnswerReader(Clock clock) {
        this.clock = clock;
    }

    /**
     * Returns what the parameters say about the question.
     *
     * @param name of the question's input, see {@link QuestionId#name()}
     * @param params of the request: each name with its values
     */
    public Reading read(Question question, String name, Map<String, String[]> params) {
        List<String> values = Arrays.stream(params.getOrDefault(name, new String[0]))
                .map(String::strip)
                .filter(value -> !value.isEmpty())
                .toList();
        String reason = values.stream()
                .filter(value -> value.startsWith(ABSENT))
                .map(value -> value.substring(ABSENT.length()))
                .findFirst()
                .orElse(first(params, name + ".absent"));
        List<String> given =
                values.stream().filter(value -> !value.startsWith(ABSENT)).toList();
        boolean none = !first(params, name + ".none").isEmpty();
        if (!reason.isEmpty()) {
            return given.isEmpty() && !none ? absent(reason) : Reading.wrong("form.problem.both");
        }
        if (none) {
            return given.isEmpty() && question.kind() == Question.Kind.CODES
                    ? Reading.of(new Answer.Choices(List.of()))
                    : Reading.wrong("form.problem.noneAndSome");
        }
        if (given.isEmpty()) {
            return Reading.NOTHING;
        }
        return switch (question.kind()) {
            case NUMBER ->
                new QuantityReader(question, given.get(0), first(params, name + ".unit"))
                        .read(first(params, name + ".date"), first(params, name + ".sure"), this::sampleDay);
            case FLAG -> flag(given.get(0));
            case CODE -> code(question, given.get(0));
            case CODES -> codes(question, given);
            case TEXT -> text(given.get(0));
            case DATE -> date(question, given.get(0));
        };
    }

    private static Reading absent(String reason) {
        for (Absence absence : Absence.values()) {
            if (absence.name().equals(reason)) {
                return Reading.of(new Answer.Absent(absence));
            }
        }
        return Reading.wrong("form.problem.choice");
    }

    private static Reading flag(String given) {
        return switch (given) {
            case "true" -> Reading.of(new Answer.Flag(true));
            case "false" -> Reading.of(new Answer.Flag(false));
            default -> Reading.wrong("form.problem.choice");
        };
    }

    private static Reading code(Question question, String given) {
        return question.has(given) ? Reading.of(new Answer.Choice(given)) : Reading.wrong("form.problem.choice");
    }

    private static Reading codes(Question question, List<String> given) {
        if (!given.stream().allMatch(code -> question.has(code))) {
            return Reading.wrong("form.problem.choice");
        }
        Set<String> distinct = new TreeSet<>(given);
        if (distinct.size() < given.size()) {
            return Reading.wrong("form.problem.twice");
        }
        // a code that says "none" beside another one contradicts it, as the box "none of these" would
        if (given.size() > 1 && distinct.contains("NONE")) {
            return Reading.wrong("form.problem.noneAndSome");
        }
        return Reading.of(new Answer.Choices(given));
    }

    private static Reading text(String given) {
        return given.length() > Question.LONGEST_TEXT
                ? Reading.wrong("form.problem.tooLong", Question.LONGEST_TEXT)
                : Reading.of(new Answer.Words(given));
    }

    private Reading date(Question question, String given) {
        LocalDate day = parse(given);
        if (day == null) {
            return Reading.wrong("form.problem.date");
        }
        String impossible = impossible(day, question.mayLieAhead());
        return impossible == null ? Reading.of(new Answer.Day(day)) : Reading.wrong(impossible);
    }

    /** Reads the day of a sample: needed with every laboratory value. */
    private Reading sampleDay(String typed) {
        if (typed.isEmpty()) {
            return Reading.wrong("form.problem.sampleDate");
        }
        LocalDate day = parse(typed);
        if (day == null) {
            return Reading.wrong("form.problem.date");
        }
        String impossible = impossible(day, false);
        return impossible == null ? Reading.of(new Answer.Day(day)) : Reading.wrong(impossible);
    }

    private @Nullable String impossible(LocalDate day, boolean mayLieAhead) {
        if (day.isBefore(EARLIEST)) {
            return "form.problem.tooEarly";
        }
        return !mayLieAhead && day.isAfter(LocalDate.now(clock)) ? "form.problem.future" : null;
    }

    private static @Nullable LocalDate parse(String typed) {
        try {
            return Dates.parse(typed);
        } catch (UnreadableDate e) {
            return null;
        }
    }

    private static String first(Map<String, String[]> params, String name) {
        String[] values = params.get(name);
        return values == null || values.length == 0 ? "" : values[0].strip();
    }
}
