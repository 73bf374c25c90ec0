package org.trabecula.form;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.trabecula.catalog.OtherUnit;

/**
 * Reads one number in the unit it was typed in. The unit is never guessed from the size of the number: a value that would
 * be usual in the other unit only is refused, or doubted, with a question about the unit.
 */
class QuantityReader {

    private static final Pattern NUMBER = Pattern.compile("[+-]?\\d{1,9}(\\.\\d{1,6})?");

    private final Question question;
    private final String typed;
    private final String unit;
    private final @Nullable OtherUnit other;

    /** @param unit as chosen; empty for the dictionary's */
    QuantityReader(Question question, String typed, String unit) {
        this.question = question;
        this.typed = typed;
        String own = question.unit() == null ? "" : question.unit();
        this.unit = unit.isEmpty() ? own : unit;
        OtherUnit second = question.otherUnit();
        this.other = second != null && second.unit().equals(this.unit) ? second : null;
    }

    /**
     * @param day as typed beside a laboratory value
     * @param sure what was confirmed: the number and its unit, so that a confirmation is of one value only
     */
    Reading read(String day, String sure, Function<String, Reading> sampleDay) {
        if (!NUMBER.matcher(typed).matches()) {
            return Reading.wrong(typed.contains(",") ? "form.problem.comma" : "form.problem.number");
        }
        if (other == null && question.unit() != null && !unit.equals(question.unit())) {
            return Reading.wrong("form.problem.unit");
        }
        BigDecimal entered = new BigDecimal(typed);
        if (question.isScale() && entered.stripTrailingZeros().scale() > 0) {
            return Reading.wrong("form.problem.whole");
        }
        BigDecimal value = other == null ? entered : other.toCanonical(entered);
        Question.Limits range = question.range();
        if (range != null && !range.holds(value)) {
            Reading.Problem problem = wrongUnit(entered).orElseGet(() -> outOf(range));
            return new Reading(null, null, List.of(problem), List.of());
        }
        Reading reading = Reading.of(new Answer.Quantity(value, typed, unit.isEmpty() ? null : unit));
        if (question.isDated()) {
            Reading sample = sampleDay.apply(day);
            if (!(sample.answer() instanceof Answer.Day taken)) {
                return sample;
            }
            reading = reading.observed(taken.date());
        }
        Question.Limits usual = question.usual();
        if (usual == null || usual.holds(value) || sure.equals(typed + " " + unit)) {
            return reading;
        }
        return reading.doubtful(wrongUnit(entered)
                .orElseGet(() -> new Reading.Problem("form.doubt.unusual", List.of(typed, UnitNames.of(unit)))));
    }

    private Optional<Reading.Problem> wrongUnit(BigDecimal entered) {
        OtherUnit second = question.otherUnit();
        Question.Limits usual = question.usual() == null ? question.range() : question.usual();
        if (second == null || usual == null || question.unit() == null || isSame(second)) {
            return Optional.empty();
        }
        BigDecimal elsewhere = other == null ? second.toCanonical(entered) : entered;
        if (!usual.holds(elsewhere)) {
            return Optional.empty();
        }
        String likely = other == null ? second.unit() : question.unit();
        return Optional.of(new Reading.Problem(
                "form.problem.wrongUnit", List.of(typed, UnitNames.of(unit), UnitNames.of(likely))));
    }

    private Reading.Problem outOf(Question.Limits range) {
        return new Reading.Problem(
                "form.problem.range", List.of(shown(range.low()), shown(range.high()), UnitNames.of(unit)));
    }

    private String shown(BigDecimal canonical) {
        BigDecimal limit =
                other == null ? canonical : other.fromCanonical(canonical).setScale(2, RoundingMode.HALF_UP);
        return limit.stripTrailingZeros().toPlainString();
    }

    /** One unit under two names: no value can be in the wrong one. */
    private static boolean isSame(OtherUnit second) {
        return second.minus().signum() == 0 && second.times().compareTo(second.dividedBy()) == 0;
    }
}
