package org.trabecula.assessment.derivation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

class DerivationsTests {

    private static final Map<String, Integer> LIMITS = Map.of(
            "p_worst",
            14,
            "pain_worst",
            14,
            "sins",
            60,
            "lesion_type",
            180,
            "sins_alignment",
            60,
            "sins_collapse",
            60,
            "sins_posterolateral",
            60,
            "sins_pain",
            30,
            "peg",
            30,
            "peg_average",
            14);

    static List<Derived> derive(Findings findings) {
        return Derivations.of(findings, LIMITS::get).derived();
    }

    static String value(Findings findings, String fact) {
        Subject subject = Notation.subject(fact);
        String key = fact.substring(fact.indexOf('.') + 1);
        return derive(findings).stream()
                .filter(derived ->
                        derived.subject().equals(subject) && derived.key().equals(key))
                .findFirst()
                .map(derived -> Notation.written(derived.worth()))
                .orElseGet(() -> recorded(findings, subject, key));
    }

    private static String recorded(Findings findings, Subject subject, String key) {
        Map<String, Recorded> values = subject.equals(Subject.PATIENT)
                ? findings.patient()
                : java.util.stream.Stream.concat(
                                findings.lesions() == null ? java.util.stream.Stream.of() : findings.lesions().stream(),
                                findings.pains().stream())
                        .filter(other -> other.subject().equals(subject))
                        .findFirst()
                        .orElseThrow()
                        .values();
        Recorded value = values.get(key);
        return value == null ? "?" : Notation.written(Worth.exactly(value.value()));
    }

    @ParameterizedTest(name = "{2}: {0}")
    @CsvFileSource(resources = "derivations.csv", numLinesToSkip = 1)
    void derives(String why, String given, String fact, String expected) {
        assertThat(value(Notation.read(given, null, Past.NONE), fact)).isEqualTo(expected);
    }

    @Test
    void takesTheOldestDateOfItsInputs() {
        Findings findings = Notation.read("P1.p_worst=7@2026-11-20; P2.p_worst=4@2026-11-18", null, Past.NONE);
        assertThat(derive(findings))
                .filteredOn(derived -> derived.key().equals("pain_worst"))
                .singleElement()
                .satisfies(derived -> {
                    assertThat(derived.on()).isEqualTo(LocalDate.of(2026, 11, 18));
                    assertThat(derived.inputs()).hasSize(2);
                });
    }

    @Test
    void isNotAgedByAnInputThatStaysValidForLonger() {
        Findings findings = Notation.read(
                "L1.spine_level=L3@2026-01-01; L1.lesion_type=LYTIC@2026-08-01; L1.sins_alignment=NORMAL@2026-11-10;"
                        + "L1.sins_collapse=NONE@2026-11-20; L1.sins_posterolateral=NONE; L1.sins_pain=NONE;"
                        + "L1.site_region=LUMBAR_SPINE@2026-01-01",
                null,
                Past.NONE);
        assertThat(derive(findings))
                .filteredOn(derived -> derived.key().equals("sins"))
                .singleElement()
                .satisfies(derived -> assertThat(derived.on()).isEqualTo(LocalDate.of(2026, 11, 10)));
    }

    @Test
    void namesWhatIsMissing() {
        Findings findings = Notation.read("P1.p_worst=7; P2", null, Past.NONE);
        assertThat(derive(findings))
                .filteredOn(derived -> derived.key().equals("pain_worst"))
                .singleElement()
                .satisfies(derived ->
                        assertThat(derived.missing()).containsExactly(new Input.Name(Subject.pain("P2"), "p_worst")));
    }
}
