package org.trabecula.assessment;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What a completed assessment found, in one row: for lists, charts and comparisons. Written at completion, never changed;
 * {@code null} is not known.
 *
 * @param number of the patient's assessments, from 1
 * @param assessedOn the day that the answers describe
 * @param respondent who answered: SELF, SELF_WITH_HELP, PROXY or OBSERVED; ratings of the patient and of others are never
 *     one trend
 * @param numbers by fact key, in the units of the dictionary: {@code pain_worst}, {@code peg}, {@code mme_daily} …
 * @param codes by fact key: {@code mechanism}, {@code response}, {@code sedation_level} …
 * @param goalMet whether the average pain is at or below the personal goal
 * @param atLeast keys whose number is only the least that is known
 * @param dates day of a value that is older than the assessment, by fact key
 * @param lesionPain worst pain by code of the lesion
 */
public record AssessmentSummary(
        UUID id,
        UUID patientId,
        int number,
        AssessmentKind kind,
        LocalDate assessedOn,
        Instant completedAt,
        UUID completedBy,
        @Nullable String respondent,
        Map<String, Double> numbers,
        Map<String, String> codes,
        @Nullable Boolean goalMet,
        Set<String> atLeast,
        Map<String, LocalDate> dates,
        Map<String, Double> lesionPain) {

    public AssessmentSummary {
        numbers = Map.copyOf(numbers);
        codes = Map.copyOf(codes);
        atLeast = Set.copyOf(atLeast);
        dates = Map.copyOf(dates);
        lesionPain = Map.copyOf(lesionPain);
    }

    /** Worst pain in the last 24 hours, 0 to 10. */
    public @Nullable Double painWorst() {
        return numbers.get("pain_worst");
    }

    /** Average pain in the last 24 hours, 0 to 10. */
    public @Nullable Double painAverage() {
        return numbers.get("pain_average");
    }

    /** Personal pain goal, 0 to 10. */
    public @Nullable Double painGoal() {
        return numbers.get("pain_goal");
    }

    /** PEG score, 0 to 10. */
    public @Nullable Double peg() {
        return numbers.get("peg");
    }

    /** ECOG performance status, 0 to 4. */
    public @Nullable Double ecog() {
        return numbers.get("ecog");
    }

    /** Opioid dose in mg oral morphine equivalent a day. */
    public @Nullable Double mme() {
        return numbers.get("mme_daily");
    }

    /** PHQ-9, 0 to 27. */
    public @Nullable Double phq9() {
        return numbers.get("phq9");
    }

    /** eGFR in mL/min/1.73 m2. */
    public @Nullable Double egfr() {
        return numbers.get("egfr");
    }

    /** Overall response against the baseline: NO_BASELINE, IMPROVED, STABLE or WORSENED. */
    public @Nullable String response() {
        return codes.get("response");
    }

    /** Pain mechanism of the patient: NOCICEPTIVE, NEUROPATHIC, MIXED or UNDETERMINED. */
    public @Nullable String mechanism() {
        return codes.get("mechanism");
    }
}
