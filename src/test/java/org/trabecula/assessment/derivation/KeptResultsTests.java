package org.trabecula.assessment.derivation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.trabecula.instrument.Finding;
import org.trabecula.instrument.Score;

/** What the instruments say for the screen, besides the facts that rules ask for. */
class KeptResultsTests {

    /** The instruments that are always on the screen, as a result or as "not assessed". */
    private static final List<String> ALWAYS = List.of(
            "pain_worst",
            "pain_average",
            "peg",
            "ecog",
            "tug_seconds",
            "fall_risk",
            "phq2",
            "phq9",
            "gad2",
            "gad7",
            "mme_daily",
            "egfr",
            "crcl",
            "calcium_corrected",
            "alt_uln",
            "ast_uln",
            "bilirubin_uln");

    @ParameterizedTest(name = "{2}: {0}")
    @CsvFileSource(resources = "kept-results.csv", numLinesToSkip = 1)
    void keeps(String why, String given, String code, String expected) {
        Subject subject = Notation.subject(code);
        String key = code.substring(code.indexOf('.') + 1);

        assertThat(results(given))
                .filteredOn(result -> result.subject().equals(subject)
                        && result.instrument().code().equals(key))
                .extracting(KeptResultsTests::written)
                .containsExactlyElementsOf(expected.equals("-") ? List.of() : List.of(expected));
    }

    @Test
    void doesNotClutterTheScreenWithWhatNobodyAsked() {
        assertThat(results("age=70; sex=MALE; primary_cancer=LUNG; comorbidities=[CKD]; ecog=1"))
                .extracting(result -> result.instrument().code())
                .containsExactlyInAnyOrderElementsOf(ALWAYS);
    }

    @Test
    void keepsEachResultOnce() {
        assertThat(results(
                        "age=70; sex=MALE; weight=70; height=170; creatinine=90; distress=4; isi=15; katz=5; lesions"))
                .extracting(result -> result.instrument().code())
                .doesNotHaveDuplicates();
    }

    private static List<Result> results(String given) {
        return Derivations.of(Notation.read(given, null, Past.NONE), Map.<String, Integer>of()::get)
                .results();
    }

    /** A value or its word, with the band. */
    private static String written(Result result) {
        Score score = result.score();
        Finding<?> finding = result.finding();
        if (score == null) {
            return String.valueOf(finding == null ? null : finding.value());
        }
        String value = score.value() == null ? "?" : String.valueOf(score.rounded(2));
        return score.band() == null ? value : value + " " + score.band().code();
    }
}
