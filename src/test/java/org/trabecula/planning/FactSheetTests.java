package org.trabecula.planning;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FactSheetTests {

    private static FactSheet.Builder sheet() {
        return FactSheet.on(Request.DAY, Shipped.DICTIONARY);
    }

    private static Reading read(FactSheet sheet, String fact) {
        return Shipped.CATALOG.reader().read(sheet).reading(Subject.PATIENT, fact);
    }

    @ParameterizedTest(name = "{0}, {1} days old: stale {2}")
    @CsvSource({
        "egfr, 30, false",
        "egfr, 31, true",
        "height, 9000, false",
        "pain_worst, 14, false",
        "pain_worst, 15, true"
    })
    void aValueIsStaleFromTheDayAfterItsLimit(String fact, int age, boolean stale) {
        double value = java.util.Objects.requireNonNull(
                        Shipped.DICTIONARY.get(fact).range())
                .high();
        Reading reading = read(
                sheet().put(Subject.PATIENT, fact, FactValue.number(value), Request.DAY.minusDays(age))
                        .build(),
                fact);

        assertThat(reading.known()).isEqualTo(!stale);
        assertThat(reading.stale() != null).isEqualTo(stale);
        assertThat(reading.missing()).isEqualTo(stale ? List.of(fact) : List.of());
    }

    @Test
    void aStaleValueStandsInTheWayOfNoDerivation() {
        Reading reading = read(
                sheet().put(Subject.PATIENT, "frail", FactValue.flag(false), Request.DAY.minusDays(200))
                        .put("age", FactValue.number(81))
                        .build(),
                "frail");

        assertThat(reading.value()).isEqualTo(FactValue.flag(true));
        assertThat(reading.derived()).isTrue();
    }

    @Test
    void aDerivedValueHasTheOldestDateOfItsInputs() {
        LocalDate older = Request.DAY.minusDays(20);
        Reading reading = read(
                sheet().put(Subject.PATIENT, "age", FactValue.number(70), Request.DAY.minusDays(3))
                        .put(Subject.PATIENT, "creatinine", FactValue.number(90), older)
                        .build(),
                "egfr");

        assertThat(reading.known()).isTrue();
        assertThat(reading.observed()).isEqualTo(older);
        assertThat(reading.from()).as("sex is not known").containsExactly("age", "creatinine");
    }

    @ParameterizedTest(name = "{0} = {1}")
    @CsvSource(delimiter = '|', textBlock = """
            agee       | 70   | there is no fact of this name
            age        | 17   | expected a number from 18 to 120 (years)
            age        | 121  | expected a number from 18 to 120 (years)
            age        | NaN  | expected a number from 18 to 120 (years)
            frail      | 1    | expected true or false
            sex        | 1    | expected one of FEMALE, MALE, UNKNOWN
            sins       | 7    | this is a fact of a lesion, not of a patient
            """)
    void aValueThatDoesNotFitIsRefusedInPlainWords(String fact, double value, String expected) {
        assertThatThrownBy(() -> sheet().put(fact, FactValue.number(value)))
                .isInstanceOfSatisfying(
                        InvalidFact.class,
                        refused -> assertThat(refused.expected()).isEqualTo(expected));
    }

    @Test
    void codesMustBeKnownAndStandOnce() {
        assertThatThrownBy(() -> sheet().put("comorbidities", FactValue.codes(List.of("CKD", "CKD"))))
                .isInstanceOf(InvalidFact.class);
        assertThatThrownBy(() -> sheet().put("comorbidities", FactValue.codes(List.of("NO_SUCH"))))
                .isInstanceOf(InvalidFact.class);
        assertThatThrownBy(() -> sheet().put("sex", FactValue.code("FEMAIL"))).isInstanceOf(InvalidFact.class);
    }

    @Test
    void aValueFromTheFutureIsRefused() {
        LocalDate tomorrow = Request.DAY.plusDays(1);
        assertThatThrownBy(() -> sheet().put(Subject.PATIENT, "age", FactValue.number(70), tomorrow))
                .isInstanceOf(InvalidFact.class);
    }

    @Test
    void aLesionStandsOnceAndBeforeItsFacts() {
        assertThatThrownBy(() -> sheet().lesion("L1").lesion("L1")).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> sheet().put(Subject.lesion("L1"), "sins", FactValue.number(7)))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void theMedicineListGivesClassesAndIsOpenWithAStranger() {
        Reading known = read(sheet().medications(List.of("MORPHINE ", "advil")).build(), "med_classes");
        Reading open =
                read(sheet().medications(List.of("morphine", "Herbal tonic")).build(), "med_classes");
        Reading none = read(sheet().medications(List.of()).build(), "med_classes");
        Reading notGiven = read(sheet().build(), "med_classes");

        assertThat(known.value()).isEqualTo(FactValue.codes(List.of("NSAID", "OPIOID")));
        assertThat(open.value()).isEqualTo(new FactValue.Codes(List.of("OPIOID"), true));
        assertThat(open.known()).isFalse();
        assertThat(open.missing()).containsExactly("med_classes");
        assertThat(none.value()).isEqualTo(FactValue.codes(List.of()));
        assertThat(notGiven.value()).isNull();
    }

    @Test
    void sexNotKnownTakesTheLowerOfTheTwo() {
        FactSheet.Builder values = sheet().put("age", FactValue.number(67)).put("creatinine", FactValue.number(114.92));
        double female = number(read(values.put("sex", FactValue.code("FEMALE")).build(), "egfr"));
        double unknown =
                number(read(values.put("sex", FactValue.code("UNKNOWN")).build(), "egfr"));

        assertThat(female).isBetween(45.06, 45.08); // instruments.md 7.1: F67, 1.3 mg/dL
        assertThat(unknown).isEqualTo(female);
    }

    private static double number(Reading reading) {
        if (reading.value() instanceof FactValue.Num number) {
            return number.value();
        }
        throw new AssertionError(reading);
    }
}
