package org.trabecula.patient;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

class MedicineRulesTests {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 24);

    @ParameterizedTest(name = "{0}")
    @CsvFileSource(resources = "medicine-rules.csv", numLinesToSkip = 1, nullValues = "-")
    void saysWhatCannotBeMeant(
            String why,
            String name,
            @Nullable String classes,
            @Nullable DoseForm form,
            @Nullable Route route,
            @Nullable BigDecimal amount,
            @Nullable DoseUnit unit,
            @Nullable Schedule schedule,
            @Nullable Integer number,
            Intake intake,
            @Nullable BigDecimal taken,
            @Nullable LocalDate from,
            @Nullable String problems) {
        MedicineDraft draft =
                new MedicineDraft(name, name, form, route, amount, unit, schedule, number, intake, taken, from);
        Set<String> of = classes == null ? Set.of() : Set.of(classes.split(" "));
        String found = MedicineRules.check(draft, of, null, TODAY).stream()
                .map(problem -> problem.field() + ":" + problem.message().replace("patient.medicine.problem.", ""))
                .collect(Collectors.joining(" "));
        assertThat(found).isEqualTo(problems == null ? "" : problems);
    }
}
