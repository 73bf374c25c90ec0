package org.trabecula.form;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;
import org.trabecula.shared.text.Dates;

/** Makes the finished view of a question from what is stored, or from what was typed and could not be kept. */
@Component
public class QuestionViews {

    /** A row of segments holds this many characters of labels on a narrow screen before it breaks. */
    private static final int SEGMENT_CHARACTERS = 44;

    private static final int MOST_SEGMENTS = 5;
    private static final int MOST_RADIOS = 9;

    private final MessageSource messages;
    private final AnswerWords words;
    private final FormChoices choices;

    QuestionViews(MessageSource messages, AnswerWords words, FormChoices choices) {
        this.messages = messages;
        this.words = words;
        this.choices = choices;
    }

    /**
     * What a page shows of one question.
     *
     * @param answer stored or carried over; null when there is none
     * @param observedOn the day of the answer; shown where the question asks for one
     * @param typed parameters of a form that could not be kept, shown instead of the answer; null otherwise
     * @param reading what was wrong with them; null otherwise
     * @param earlier the answer given before, to compare; null without one
     * @param instead what an answer takes the place of; null without
     */
    public record State(
            @Nullable Answer answer,
            @Nullable LocalDate observedOn,
            @Nullable Map<String, String[]> typed,
            @Nullable Reading reading,
            @Nullable Earlier earlier,
            @Nullable Instead instead,
            boolean hidden,
            @Nullable Long seen) {

        /** Returns the state of a question that nobody touched. */
        public static State untouched() {
            return new State(null, null, null, null, null, null, false, null);
        }

        /** Returns the state of a stored answer. */
        public static State of(Answer answer, @Nullable LocalDate observedOn, @Nullable Long seen) {
            return new State(answer, observedOn, null, null, null, null, false, seen);
        }

        /** Returns this state with what was typed instead, and what is wrong with it. */
        public State rejected(Map<String, String[]> params, Reading problems) {
            return new State(answer, observedOn, params, problems, earlier, instead, hidden, seen);
        }

        /** Returns this state with the answer given before. */
        public State after(@Nullable Earlier before) {
            return new State(answer, observedOn, typed, reading, before, instead, hidden, seen);
        }

        /** Returns this state, shown or hidden. */
        public State hidden(boolean isHidden) {
            return new State(answer, observedOn, typed, reading, earlier, instead, isHidden, seen);
        }

        /** Returns this state of a question whose answer takes the place of a value that is worked out. */
        public State instead(@Nullable Instead other) {
            return new State(answer, observedOn, typed, reading, earlier, other, hidden, seen);
        }
    }

    /** An answer given before and how it stands to this form. */
    public record Earlier(QuestionView.Standing standing, Answer answer, LocalDate on, long ageInDays) {}

    /**
     * What an answer takes the place of.
     *
     * @param line the worked-out value in words; null when the page says it elsewhere
     * @param reason why another value was recorded; null if nobody said
     * @param explained address of the page that says how it is worked out; null without one
     * @param valuesOnly whether "not known" is no answer here: leaving it empty leaves the worked-out value
     */
    public record Instead(
            @Nullable String line,
            @Nullable String reason,
            @Nullable String explained,
            boolean valuesOnly) {}

    /** Returns the view of a question. */
    public QuestionView view(Question question, QuestionId id, State state) {
        Entered entered = state.typed() == null
                ? Entered.of(state.answer(), state.observedOn())
                : Entered.typed(id.name(), state.typed());
        Earlier earlier = state.earlier();
        String was = earlier == null ? "" : Entered.of(earlier.answer(), null).single();
        List<String> errors = new ArrayList<>();
        String doubt = null;
        if (state.reading() != null) {
            state.reading().problems().forEach(problem -> errors.add(say(problem, question)));
            doubt = state.reading().doubts().stream()
                    .findFirst()
                    .map(problem -> say(problem, question))
                    .orElse(null);
        }
        Instead instead = state.instead();
        boolean valuesOnly = instead != null && instead.valuesOnly();
        QuestionView.Look look = look(question);
        boolean chosenApart = look != QuestionView.Look.NUMBER
                && look != QuestionView.Look.DATE
                && look != QuestionView.Look.LINE
                && look != QuestionView.Look.TEXT;
        return new QuestionView(
                id.name(),
                id.htmlId(),
                look,
                question.label(),
                hint(question),
                entered.single(),
                options(question, look, entered, was),
                look == QuestionView.Look.RANKED ? entered.values() : List.of(),
                units(question, entered.unit()),
                question.unit() == null ? "" : UnitNames.of(question.unit()),
                question.isDated() ? entered.date() : null,
                anchors(question),
                !valuesOnly && !question.has("UNKNOWN"),
                entered.absence().equals(Absence.NOT_KNOWN.name()),
                valuesOnly ? List.of() : absences(question, entered.absence(), chosenApart),
                question.kind() == Question.Kind.CODES && !question.has("NONE") ? words.noneOf(question) : null,
                entered.none(),
                previous(question, earlier),
                instead(instead, id, state),
                errors,
                doubt,
                entered.single() + " "
                        + (entered.unit().isEmpty() && question.unit() != null ? question.unit() : entered.unit()),
                question.mustAnswer(),
                question.fold(),
                state.hidden(),
                state.seen(),
                instead == null ? null : instead.explained());
    }

    private static QuestionView.@Nullable Instead instead(@Nullable Instead instead, QuestionId id, State state) {
        if (instead == null) {
            return null;
        }
        String reason = state.typed() == null
                ? instead.reason()
                : Entered.first(state.typed(), id.name() + AnswerReader.REASON);
        boolean asked = instead.valuesOnly() || reason != null && !reason.isEmpty() || state.reading() != null;
        return new QuestionView.Instead(instead.line(), reason == null ? "" : reason, asked);
    }

    /** Returns a problem in words; the question's label is the first argument of every message. */
    public String say(Reading.Problem problem, Question question) {
        List<Object> args = new ArrayList<>();
        args.add(question.label());
        args.addAll(problem.args());
        return messages.getMessage(problem.code(), args.toArray(), locale());
    }

    private static QuestionView.Look look(Question question) {
        return switch (question.widget()) {
            case NRS, SLIDER -> question.isScale() ? QuestionView.Look.SCALE : QuestionView.Look.NUMBER;
            case YES_NO_UNKNOWN -> QuestionView.Look.SEGMENTS;
            case CHOICE -> choiceLook(question.options());
            case CHECKS -> QuestionView.Look.CHECKS;
            case RANKED -> QuestionView.Look.RANKED;
            case NUMBER, NUMBER_UNIT_DATE -> QuestionView.Look.NUMBER;
            case DATE -> QuestionView.Look.DATE;
            case TEXT -> question.key().endsWith("_name") ? QuestionView.Look.LINE : QuestionView.Look.TEXT;
            case BODYMAP -> QuestionView.Look.SELECT;
        };
    }

    private static QuestionView.Look choiceLook(List<Question.Option> options) {
        int characters =
                options.stream().mapToInt(option -> option.label().length()).sum();
        if (options.size() <= MOST_SEGMENTS && characters <= SEGMENT_CHARACTERS) {
            return QuestionView.Look.SEGMENTS;
        }
        return options.size() <= MOST_RADIOS ? QuestionView.Look.RADIOS : QuestionView.Look.SELECT;
    }

    private List<QuestionView.Choice> options(Question question, QuestionView.Look look, Entered entered, String was) {
        List<QuestionView.Choice> choices = new ArrayList<>();
        if (question.kind() == Question.Kind.FLAG) {
            choices.add(choice("true", message("form.yes"), entered, was));
            choices.add(choice("false", message("form.no"), entered, was));
            return choices;
        }
        if (look == QuestionView.Look.SCALE) {
            question.options().forEach(option -> choices.add(choice(option.code(), option.code(), entered, was)));
            return choices;
        }
        question.options().forEach(option -> choices.add(choice(option.code(), option.label(), entered, was)));
        return choices;
    }

    private static QuestionView.Choice choice(String code, String label, Entered entered, String was) {
        return new QuestionView.Choice(code, label, entered.values().contains(code), code.equals(was));
    }

    /** An empty field offers first what this installation uses. */
    private List<QuestionView.Choice> units(Question question, String entered) {
        if (question.otherUnit() == null || question.unit() == null) {
            return List.of();
        }
        String other = question.otherUnit().unit();
        String chosen = entered.isEmpty() ? choices.unitOf(question.key()) : entered;
        return List.of(
                new QuestionView.Choice(question.unit(), UnitNames.of(question.unit()), !other.equals(chosen), false),
                new QuestionView.Choice(other, UnitNames.of(other), other.equals(chosen), false));
    }

    /** Reasons other than "not known" matter where an answer is needed; elsewhere the field may simply stay empty. */
    private List<QuestionView.Choice> absences(Question question, String chosen, boolean notKnownApart) {
        if (!question.mustAnswer() && (chosen.isEmpty() || chosen.equals(Absence.NOT_KNOWN.name())) && notKnownApart) {
            return List.of();
        }
        return Arrays.stream(Absence.values())
                .filter(absence -> !notKnownApart || absence != Absence.NOT_KNOWN)
                .map(absence -> new QuestionView.Choice(
                        absence.name(),
                        message(absence.messageKey()),
                        absence.name().equals(chosen),
                        false))
                .toList();
    }

    private List<String> anchors(Question question) {
        String low = messages.getMessage("form.anchor.low." + question.key(), null, "", locale());
        String high = messages.getMessage("form.anchor.high." + question.key(), null, "", locale());
        return low == null || high == null || low.isEmpty() || high.isEmpty() ? List.of() : List.of(low, high);
    }

    private @Nullable String hint(Question question) {
        String own = messages.getMessage("form.hint." + question.key(), null, "", locale());
        String hint = own == null || own.isEmpty() ? null : own;
        if (question.licence() == null) {
            return hint;
        }
        String licence = message("form.licence." + question.licence());
        return hint == null ? licence : hint + ". " + licence;
    }

    private QuestionView.@Nullable Previous previous(Question question, @Nullable Earlier earlier) {
        if (earlier == null) {
            return null;
        }
        Integer fresh = question.staleAfterDays();
        String note = switch (earlier.standing()) {
            case CURRENT, EARLIER ->
                earlier.ageInDays() > 0
                        ? messages.getMessage("form.age", new Object[] {earlier.ageInDays()}, locale())
                        : null;
            case CARRIED ->
                fresh == null
                        ? messages.getMessage("form.age", new Object[] {earlier.ageInDays()}, locale())
                        : messages.getMessage("form.ageFresh", new Object[] {earlier.ageInDays(), fresh}, locale());
            case STALE ->
                messages.getMessage(
                        "form.ageFresh", new Object[] {earlier.ageInDays(), fresh == null ? 0 : fresh}, locale());
        };
        return new QuestionView.Previous(earlier.standing(), words.of(question, earlier.answer()), earlier.on(), note);
    }

    private String message(String key) {
        return messages.getMessage(key, null, locale());
    }

    private static Locale locale() {
        return LocaleContextHolder.getLocale();
    }

    /** What stands in the controls, wherever it came from. */
    private record Entered(List<String> values, String unit, String date, String absence, boolean none) {

        static Entered of(@Nullable Answer answer, @Nullable LocalDate observedOn) {
            String date = observedOn == null ? "" : Dates.format(observedOn);
            if (answer instanceof Answer.Quantity quantity) {
                String value = quantity.entered();
                return new Entered(List.of(value), quantity.unit() == null ? "" : quantity.unit(), date, "", false);
            }
            if (answer instanceof Answer.Absent absent) {
                return new Entered(List.of(), "", "", absent.reason().name(), false);
            }
            List<String> values = List.of();
            boolean none = false;
            if (answer instanceof Answer.Flag flag) {
                values = List.of(Boolean.toString(flag.value()));
            } else if (answer instanceof Answer.Choice choice) {
                values = List.of(choice.code());
            } else if (answer instanceof Answer.Choices choices) {
                values = choices.codes();
                none = values.isEmpty();
            } else if (answer instanceof Answer.Words text) {
                values = List.of(text.text());
            } else if (answer instanceof Answer.Day day) {
                values = List.of(Dates.format(day.date()));
            }
            return new Entered(values, "", date, "", none);
        }

        static Entered typed(String name, Map<String, String[]> params) {
            List<String> values = new ArrayList<>();
            String absence = first(params, name + ".absent");
            for (String value : params.getOrDefault(name, new String[0])) {
                if (value.startsWith(AnswerReader.ABSENT)) {
                    absence = value.substring(AnswerReader.ABSENT.length());
                } else if (!value.isBlank()) {
                    values.add(value);
                }
            }
            return new Entered(
                    values,
                    first(params, name + ".unit"),
                    first(params, name + ".date"),
                    absence,
                    !first(params, name + ".none").isEmpty());
        }

        String single() {
            return values.isEmpty() ? "" : values.get(0);
        }

        private static String first(Map<String, String[]> params, String name) {
            String[] values = params.get(name);
            return values == null || values.length == 0 ? "" : values[0];
        }
    }
}
