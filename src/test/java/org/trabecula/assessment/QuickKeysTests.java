package org.trabecula.assessment;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.trabecula.planning.FactSheet;
import org.trabecula.planning.FactValue;
import org.trabecula.planning.Facts;

/** What follow-ups that are due add to a quick reassessment, by the form that ships. */
class QuickKeysTests {

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            value = {
                "nothing due                              | morphine |                     | ",
                "an unknown rule                          | morphine | FU-99:3             | ",
                "the full one is due                      | morphine | FU-12:28            | ",
                "opioid begun                             | morphine | FU-01:3             | days_since_bowel_movement nausea_grade cognition_grade respiratory_rate",
                "each field once                          | morphine | FU-03:1 FU-01:3     | respiratory_rate patch_in_place days_since_bowel_movement nausea_grade",
                "no more than the limit                   | morphine | FU-05:14 FU-09:28   | creatinine bp_systolic bleeding_signs calcium_corrected",
                "without an opioid two fields more         | -        | FU-05:14 FU-09:28   | creatinine bp_systolic bleeding_signs calcium_corrected exposed_jaw_bone thigh_groin_prodrome",
                "a row of this day only                   | morphine | FU-06:2             | glucose distress sleep_problem infection_signs",
                "the row of the other days                | morphine | FU-06:5             | steroid_stopped pain_relief",
                "a day that is not known takes both       | morphine | FU-07:?             | treatment_skin_reaction nausea_grade lesion_pain_worst",
                "a condition that is met                  | duloxetine | FU-04:7           | pain_relief dizziness_grade bp_systolic sodium",
                "a condition that is not met              | morphine | FU-04:7             | pain_relief dizziness_grade oedema"
            })
    void asksForFollowUpsThatAreDue(
            String what, @Nullable String medicines, @Nullable String due, @Nullable String expected) {
        List<String> keys = QuickKeys.of(DraftBuilder.RELEASE.form().quick(), due(due), taking(medicines));

        assertThat(keys).containsExactlyElementsOf(words(expected));
    }

    private static List<DueFollowUps.Due> due(@Nullable String text) {
        return words(text).stream()
                .map(each -> each.split(":"))
                .map(each -> new DueFollowUps.Due(
                        each[0], each[1].equals("?") ? null : Integer.valueOf(each[1]), DraftBuilder.TODAY))
                .toList();
    }

    private static Facts taking(@Nullable String medicine) {
        FactSheet.Builder sheet = FactSheet.on(DraftBuilder.TODAY, DraftBuilder.RELEASE.dictionary());
        List<String> medicines = medicine == null || medicine.equals("-") ? List.of() : List.of(medicine);
        sheet.medications(medicines);
        sheet.put("med_count", FactValue.number(medicines.size()));
        return DraftBuilder.READER.read(sheet.build());
    }

    private static List<String> words(@Nullable String text) {
        return text == null || text.isBlank()
                ? List.of()
                : Arrays.asList(text.strip().split(" +"));
    }
}
