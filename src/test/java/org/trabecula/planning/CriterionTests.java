package org.trabecula.planning;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

/** Criteria and derivations on a small dictionary, at each boundary and with each part missing. */
class CriterionTests {

    @ParameterizedTest(name = "{0}")
    @CsvFileSource(
            resources = {"criteria.csv", "aggregates.csv"},
            numLinesToSkip = 1,
            delimiter = ';')
    void aCriterionIsMetNotMetOrUnknown(
            String why, String criterion, @Nullable String facts, Truth value, @Nullable String missing) {
        Criterion compiled = Criterion.compile(criterion, SmallDictionary.DICTIONARY, Scope.PATIENT, false);
        Facts read = SmallDictionary.read(facts == null ? "" : facts);

        assertThat(compiled.evaluate(read, Subject.PATIENT)).as(why).isEqualTo(value);
        assertThat(String.join(" ", compiled.missing(read, Subject.PATIENT)))
                .as(why)
                .isEqualTo(missing == null ? "" : missing);
    }

    @ParameterizedTest(name = "{0}")
    @CsvFileSource(resources = "refusals.csv", numLinesToSkip = 1, delimiter = ';')
    void aMistakeIsToldWithItsPlace(String text, int line, int column, String message) {
        InvalidKnowledge refused = catchThrowableOfType(
                InvalidKnowledge.class, () -> Criterion.compile(text, Shipped.DICTIONARY, Scope.PATIENT, false));

        Problem first = refused.problems().get(0);
        assertThat(first.message()).contains(message);
        assertThat(List.of(first.line(), first.column())).as(first.message()).isEqualTo(List.of(line, column));
    }

    @Test
    void everyMistakeOfACriterionIsToldAtOnce() {
        assertThatThrownBy(() ->
                        Criterion.compile("egf < 3 &&\n  sexx == 'MALE'", Shipped.DICTIONARY, Scope.PATIENT, false))
                .isInstanceOfSatisfying(InvalidKnowledge.class, refused -> {
                    assertThat(refused.problems()).hasSize(2);
                    assertThat(refused.problems().get(1).line()).isEqualTo(2);
                    assertThat(refused.problems().get(1).column()).isEqualTo(3);
                });
    }

    @Test
    void aCriterionIsSaidInWords() {
        Criterion criterion = Criterion.compile(
                "egfr < 30 || (age >= 75 && !('CKD' in comorbidities)) || sex != 'MALE'",
                Shipped.DICTIONARY,
                Scope.PATIENT,
                false);

        assertThat(criterion.inWords())
                .isEqualTo("eGFR (CKD-EPI 2021) is below 30 or (Age is 75 or more and Other conditions do not include "
                        + "Chronic kidney disease) or Sex for clinical use is not Male");
        assertThat(criterion.facts()).containsExactly("egfr", "age", "comorbidities", "sex");
    }

    @Test
    void aFormMayAskOfAPainAndOfThePatient() {
        Criterion criterion =
                Criterion.compile("p_worst >= 1 && 'OPIOID' in med_classes", Shipped.DICTIONARY, Scope.PAIN, true);
        Subject pain = Subject.pain("1");
        Facts facts = Shipped.CATALOG
                .reader()
                .read(FactSheet.on(Request.DAY, Shipped.DICTIONARY)
                        .pain("1")
                        .put(pain, "p_worst", FactValue.number(3))
                        .medications(List.of("Morphine"))
                        .build());

        assertThat(criterion.evaluate(facts, pain)).isEqualTo(Truth.MET);
    }

    @Test
    void theClausesThatDecidedAreSaidWithValueAndDate() {
        FactSheet sheet = FactSheet.on(Request.DAY, Shipped.DICTIONARY)
                .put(Subject.PATIENT, "egfr", FactValue.number(24), Request.DAY.minusDays(12))
                .put("age", FactValue.number(70))
                .put("new_limb_weakness", FactValue.flag(false))
                .medications(List.of("warfarin"))
                .build();
        Facts facts = Shipped.CATALOG.reader().read(sheet);
        Criterion criterion = Criterion.compile(
                "(egfr < 30 || age >= 75) && 'ANTICOAGULANT' in med_classes && !new_limb_weakness",
                Shipped.DICTIONARY,
                Scope.PATIENT,
                false);

        assertThat(criterion.clauses(facts, Subject.PATIENT).stream().map(Finding::sentence))
                .containsExactly(
                        "eGFR (CKD-EPI 2021) 24 mL/min/1.73 m2 (12-Nov-2026, 12 days old) is below 30",
                        "Classes of the current medicines include Anticoagulant: warfarin (24-Nov-2026)",
                        "New weakness of a limb: no (24-Nov-2026)");
        assertThat(criterion.clauses(facts, Subject.PATIENT))
                .extracting(
                        Finding::criterion, finding -> finding.values().get(0).shown())
                .containsExactly(
                        tuple("eGFR (CKD-EPI 2021) is below 30", "24 mL/min/1.73 m2"),
                        tuple("Classes of the current medicines include Anticoagulant", "warfarin"),
                        tuple("New weakness of a limb is no", "no"));
    }
}
