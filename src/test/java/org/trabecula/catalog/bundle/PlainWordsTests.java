package org.trabecula.catalog.bundle;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.trabecula.planning.Criterion;
import org.trabecula.planning.Dictionary;
import org.trabecula.planning.Fact;
import org.trabecula.planning.FactType;
import org.trabecula.planning.InvalidKnowledge;
import org.trabecula.planning.Scope;

class PlainWordsTests {

    private static final Dictionary DICTIONARY = Dictionary.of(List.of(
            Fact.simple("age", "Age", FactType.NUMBER, Scope.PATIENT),
            Fact.simple("frail", "Frail", FactType.FLAG, Scope.PATIENT)));

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = ';',
            value = {
                "age >= ;the criterion ends too early",
                "(age > 1;\")\" is missing at the end",
                "age > 1 &&& frail;\"&\" is no sign of a criterion",
                "age > 1) && frail;\")\" cannot stand here",
                "age => 1;\"=>\" is no sign of a criterion",
                "age > 1 frail;\"frail\" cannot stand here"
            })
    void theParsersWordsAreTranslated(String criterion, String words) {
        InvalidKnowledge refused = catchThrowableOfType(
                InvalidKnowledge.class, () -> Criterion.compile(criterion, DICTIONARY, Scope.PATIENT, true));

        assertThat(refused.problems())
                .extracting(problem -> PlainWords.of(problem.message()))
                .first()
                .asString()
                .contains(words, "a criterion has comparisons")
                .doesNotContain("EOF", "expecting", "NUM_INT");
    }
}
