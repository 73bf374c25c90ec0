package org.trabecula.instrument;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.junit.jupiter.params.provider.CsvSource;

class ResponseTests {
    @ParameterizedTest(name = "{0}")
    @CsvFileSource(resources = "response.csv", numLinesToSkip = 1, nullValues = "?")
    void compares(
            String why,
            @Nullable BigDecimal averageBefore,
            @Nullable BigDecimal average,
            @Nullable BigDecimal mmeBefore,
            @Nullable BigDecimal mme,
            boolean overSedated,
            Response.@Nullable Overall overall,
            @Nullable Warning warning) {
        Response response = Response.of(
                new Response.Visit(averageBefore, null, mmeBefore, null, null, Map.of()),
                new Response.Visit(average, null, mme, null, overSedated, Map.of()));

        assertThat(response.overall().value()).isEqualTo(overall);
        if (warning == null) {
            assertThat(response.overall().warnings()).isEmpty();
        } else {
            assertThat(response.overall().warnings()).containsExactly(warning);
        }
    }

    @ParameterizedTest
    @CsvSource(
            nullValues = "?",
            value = {"1, 2, WORSENED", "2, 1, IMPROVED", "2, 2, STABLE", "?, 2, ?", "2, ?, ?"})
    void tellsFunctionByEcog(
            @Nullable BigDecimal before, @Nullable BigDecimal now, Change.@Nullable Direction direction) {
        Response response = Response.of(
                new Response.Visit(null, null, null, before, null, Map.of()),
                new Response.Visit(null, null, null, now, null, Map.of()));

        assertThat(response.function()).isEqualTo(direction);
    }

    @ParameterizedTest
    @CsvSource(
            nullValues = "?",
            value = {
                "1 1, 2 1, WORSENED",
                "1 1, 2 0, WORSENED",
                "1 1, 1 0, IMPROVED",
                "1 1, 1 1, STABLE",
                "1 1, 1 ?, ?",
                "1 1, 2 ?, WORSENED",
                "? ?, 1 1, ?",
                "? ?, ? ?, ?"
            })
    void tellsSideEffectsByTheWorst(String before, String now, Change.@Nullable Direction direction) {
        Response response = Response.of(
                new Response.Visit(null, null, null, null, null, grades(before)),
                new Response.Visit(null, null, null, null, null, grades(now)));

        assertThat(response.sideEffects()).isEqualTo(direction);
    }

    @Test
    void hasNoBaselineAtFirst() {
        Response response = Response.of(
                null, new Response.Visit(new BigDecimal("5"), new BigDecimal("3"), null, null, null, Map.of()));

        assertThat(response.overall().value()).isEqualTo(Response.Overall.NO_BASELINE);
        assertThat(response.goalMet().value()).isFalse();
        assertThat(response.function()).isNull();
    }

    private static Map<String, BigDecimal> grades(String text) {
        var grades = new HashMap<String, BigDecimal>();
        var answers = Results.answers(text);
        for (int i = 0; i < answers.size(); i++) {
            BigDecimal grade = answers.get(i);
            if (grade != null) {
                grades.put("grade_" + i, grade);
            }
        }
        return grades;
    }
}
