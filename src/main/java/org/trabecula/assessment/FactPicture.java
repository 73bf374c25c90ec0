package org.trabecula.assessment;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.trabecula.assessment.derivation.Derivations;
import org.trabecula.planning.FactSheet;
import org.trabecula.planning.Facts;
import org.trabecula.planning.Reading;

/**
 * What is known of a patient on a day.
 *
 * @param sheet given and worked out, as criteria read it
 * @param facts the same, read
 * @param outcome how the derived part came about
 * @param painLesions lesions that each pain is linked to, by code
 * @param codes codes of lesions and pains by their ids
 * @param worker works out of another sheet of the same day what follows
 * @param given what was recorded, before anything was hidden or worked out
 * @param asked names ({@code fact@id}) of what was answered in an assessment
 */
record FactPicture(
        FactSheet sheet,
        Facts facts,
        Derivations.Outcome outcome,
        Map<String, List<String>> painLesions,
        Map<UUID, String> codes,
        Workings.Worker worker,
        FactSheet given,
        Set<String> asked) {

    /** Tells whether a value of the sheet was recorded as it is, rather than put there because its question is not asked. */
    boolean isGiven(FactSheet.Entry entry) {
        return entry.equals(given.entry(entry.subject(), entry.fact()));
    }

    /** Tells whether the recorded value is an answer of an assessment. */
    boolean isAsked(Reading reading) {
        return asked.contains(reading.subject().name(reading.fact().key()));
    }
}
