package org.trabecula.patient;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SearchWordsTests {

    private static final LocalDate BORN = LocalDate.of(1968, 3, 9);

    @Test
    void nameCountsInItsPartsAndAsOneWord() {
        assertThat(SearchWords.of(new Identity("9000-0142", "Béispiel van O'Test", "Test-Anna", BORN)))
                .containsExactlyInAnyOrder("beispiel", "van", "otest", "o", "test", "testanna", "anna", "90000142");
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource({
        "'BEISPIEL, Test-Ann', 'beispiel,testann'",
        "'  béispiel   anna ', 'beispiel,anna'",
        "'9000-0142', '90000142'",
        "'% _', '_'",
        "'---', ''"
    })
    void whatIsTypedBecomesBeginnings(String typed, String words) {
        assertThat(String.join(",", SearchWords.typed(typed))).isEqualTo(words.equals("_") ? "" : words);
    }

    @ParameterizedTest(name = "{0} {1}: {4}")
    @CsvSource({
        "beispiel, test-anne, beispiel, test-anna, true",
        "anna, beispiel, beispiel, anna, true",
        "beispiel, anna, bespiel, ana, true",
        "beispiel, anna, bespil, ana, false",
        "muster, karl, schmidt, karl, false"
    })
    void namesAreSimilarUpToTwoLetters(
            String family, String given, String otherFamily, String otherGiven, boolean similar) {
        assertThat(SimilarName.is(family, given, otherFamily, otherGiven)).isEqualTo(similar);
    }
}
