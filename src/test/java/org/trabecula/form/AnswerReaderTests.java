package org.trabecula.form;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.trabecula.catalog.OtherUnit;
import org.trabecula.catalog.Widget;

class AnswerReaderTests {

    private static final Clock TODAY = Clock.fixed(Instant.parse("2026-11-24T12:00:00Z"), ZoneOffset.UTC);

    private final AnswerReader reader = new AnswerReader(TODAY);

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            nullValues = "-",
            value = {
                "canonical unit,              86,    umol/L, 16-Nov-2026, 86,       -",
                "other unit,                  1.2,   mg/dL,  16.11.2026,  106.080,  -",
                "lowest allowed,              10,    umol/L, 2026-11-16,  10,       form.doubt.unusual",
                "below the range,             9.9,   umol/L, 2026-11-16,  -,        form.problem.range",
                "highest allowed,             2000,  umol/L, 2026-11-16,  2000,     form.doubt.unusual",
                "above the range,             2001,  umol/L, 2026-11-16,  -,        form.problem.range",
                "mg/dL typed as µmol/L,       1.2,   umol/L, 2026-11-16,  -,        form.problem.wrongUnit",
                "µmol/L typed as mg/dL,       86,    mg/dL,  2026-11-16,  -,        form.problem.wrongUnit",
                "comma,                       '1,2', mg/dL,  2026-11-16,  -,        form.problem.comma",
                "words,                       high,  mg/dL,  2026-11-16,  -,        form.problem.number",
                "a unit not offered,          86,    mmol/L, 2026-11-16,  -,        form.problem.unit",
                "no day of the sample,        86,    umol/L, '',          -,        form.problem.sampleDate",
                "slashes,                     86,    umol/L, 16/11/2026,  -,        form.problem.date",
                "today,                       86,    umol/L, 24-Nov-2026, 86,       -",
                "tomorrow,                    86,    umol/L, 25-Nov-2026, -,        form.problem.future",
            })
    void readsALaboratoryValue(String why, String typed, String unit, String day, BigDecimal value, String message) {
        Reading reading = reader.read(
                creatinine(),
                "creatinine",
                params("creatinine", typed, "creatinine.unit", unit, "creatinine.date", day));
        assertThat(message(reading)).isEqualTo(message);
        if (value == null) {
            assertThat(reading.answer()).isNull();
        } else {
            Answer.Quantity quantity = (Answer.Quantity) reading.answer();
            assertThat(quantity.value()).isEqualByComparingTo(value);
            assertThat(quantity.entered()).isEqualTo(typed);
            assertThat(quantity.unit()).isEqualTo(unit);
            assertThat(reading.observedOn()).isNotNull();
        }
    }

    @Test
    void keepsAnUnusualValueOnceItIsConfirmed() {
        Map<String, String[]> params = params("creatinine", "900", "creatinine.date", "2026-11-16");
        assertThat(reader.read(creatinine(), "creatinine", params).isSound()).isFalse();
        params.put("creatinine.sure", new String[] {"900 umol/L"});
        assertThat(reader.read(creatinine(), "creatinine", params).isSound()).isTrue();
        params.put("creatinine", new String[] {"950"});
        assertThat(reader.read(creatinine(), "creatinine", params).isSound())
                .as("the confirmation is of one value only")
                .isFalse();
    }

    @Test
    void readsDegreesFahrenheitWithoutLosingTheCutOfThirtyEight() {
        Question temperature = question(
                "temperature",
                Question.Kind.NUMBER,
                Widget.NUMBER,
                "Cel",
                new OtherUnit("[degF]", new BigDecimal(32), BigDecimal.ONE, new BigDecimal("1.8")),
                "30",
                "43");
        Reading reading =
                reader.read(temperature, "temperature", params("temperature", "100.4", "temperature.unit", "[degF]"));
        assertThat(((Answer.Quantity) reading.answer()).value()).isEqualByComparingTo("38");
    }

    @ParameterizedTest(name = "{0} is {1}")
    @CsvSource(
            nullValues = "-",
            value = {
                "true,             -,       flag true",
                "false,            -,       flag false",
                "absent:NOT_KNOWN, -,       NOT_KNOWN",
                "'',               REFUSED, REFUSED",
                "'',               UNABLE,  UNABLE",
                "'',               '',      nothing",
                "true,             REFUSED, form.problem.both",
                "maybe,            -,       form.problem.choice",
                "'',               LATER,   form.problem.choice",
            })
    void tellsYesNoAndTheReasonsOfAbsenceApart(String value, String absent, String expected) {
        Question fever = question("fever", Question.Kind.FLAG, Widget.YES_NO_UNKNOWN, null, null, null, null);
        Map<String, String[]> params = params("fever", value);
        if (absent != null) {
            params.put("fever.absent", new String[] {absent});
        }
        assertThat(said(reader.read(fever, "fever", params))).isEqualTo(expected);
    }

    @ParameterizedTest(name = "{0}, none {1}")
    @CsvSource(
            nullValues = "-",
            value = {
                "CKD|STROKE, -,    '[CKD, STROKE]'",
                "STROKE|CKD, -,    '[STROKE, CKD]'",
                "'',         true, []",
                "'',         -,    nothing",
                "CKD,        true, form.problem.noneAndSome",
                "CKD|CKD,    -,    form.problem.twice",
                "CKD|GOUT,   -,    form.problem.choice",
            })
    void keepsTheOrderOfAListAndTellsNoneFromUntouched(String chosen, String none, String expected) {
        Question list = question("comorbidities", Question.Kind.CODES, Widget.CHECKS, null, null, null, null);
        Map<String, String[]> params = new HashMap<>();
        params.put("comorbidities", chosen.isEmpty() ? new String[0] : chosen.split("\\|"));
        if (none != null) {
            params.put("comorbidities.none", new String[] {none});
        }
        assertThat(said(reader.read(list, "comorbidities", params))).isEqualTo(expected);
    }

    @Test
    void refusesTextThatIsTooLongAndKeepsMarkupAsText() {
        Question words = question("p_words", Question.Kind.TEXT, Widget.TEXT, null, null, null, null);
        assertThat(said(reader.read(words, "p_words", params("p_words", "x".repeat(Question.LONGEST_TEXT + 1)))))
                .isEqualTo("form.problem.tooLong");
        assertThat(reader.read(words, "p_words", params("p_words", "<b>'; drop table patient"))
                        .answer())
                .isEqualTo(new Answer.Words("<b>'; drop table patient"));
    }

    @ParameterizedTest
    @CsvSource({
        "24-Nov-2026, p_onset, 2026-11-24",
        "25-Nov-2026, p_onset, form.problem.future",
        "25-Nov-2026, event_date, 2026-11-25",
        "31-Dec-1899, p_onset, form.problem.tooEarly",
        "30-Feb-2026, p_onset, form.problem.date"
    })
    void acceptsOnlyDaysThatCanBe(String typed, String key, String expected) {
        Question day = question(key, Question.Kind.DATE, Widget.DATE, null, null, null, null);
        assertThat(said(reader.read(day, key, params(key, typed)))).isEqualTo(expected);
    }

    private static String said(Reading reading) {
        if (message(reading) != null) {
            return message(reading);
        }
        Answer answer = reading.answer();
        if (answer == null) {
            return "nothing";
        }
        if (answer instanceof Answer.Absent absent) {
            return absent.reason().name();
        }
        if (answer instanceof Answer.Flag flag) {
            return "flag " + flag.value();
        }
        if (answer instanceof Answer.Choices choices) {
            return choices.codes().toString();
        }
        return answer instanceof Answer.Day day ? day.date().toString() : answer.toString();
    }

    private static String message(Reading reading) {
        return java.util.stream.Stream.concat(reading.problems().stream(), reading.doubts().stream())
                .map(Reading.Problem::code)
                .findFirst()
                .orElse(null);
    }

    private static Question creatinine() {
        return new Question(
                "creatinine",
                "Creatinine",
                Question.Kind.NUMBER,
                Widget.NUMBER_UNIT_DATE,
                List.of(),
                "umol/L",
                new OtherUnit("mg/dL", BigDecimal.ZERO, new BigDecimal("88.4"), BigDecimal.ONE),
                limits("10", "2000"),
                limits("35", "400"),
                14,
                false,
                false,
                null);
    }

    private static Question question(
            String key, Question.Kind kind, Widget widget, String unit, OtherUnit other, String low, String high) {
        return new Question(
                key,
                key,
                kind,
                widget,
                List.of(new Question.Option("CKD", "Kidney disease"), new Question.Option("STROKE", "Stroke")),
                unit,
                other,
                low == null ? null : limits(low, high),
                null,
                null,
                false,
                false,
                null);
    }

    private static Question.Limits limits(String low, String high) {
        return new Question.Limits(new BigDecimal(low), new BigDecimal(high));
    }

    private static Map<String, String[]> params(String... pairs) {
        Map<String, String[]> params = new HashMap<>();
        for (int i = 0; i < pairs.length; i += 2) {
            params.put(pairs[i], new String[] {pairs[i + 1]});
        }
        return params;
    }
}
