package org.trabecula.assessment;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.trabecula.assessment.derivation.Derivations;
import org.trabecula.planning.FactSheet;
import org.trabecula.planning.Facts;

/**
 * What is known of a patient on a day.
 *
 * @param sheet given and worked out, as criteria read it
 * @param facts the same, read
 * @param outcome how the derived part came about
 * @param painLesions lesions that each pain is linked to, by code
 * @param codes codes of lesions and pains by their ids
 * @param worker works out of another sheet of the same day what follows
 */
record FactPicture(
        FactSheet sheet,
        Facts facts,
        Derivations.Outcome outcome,
        Map<String, List<String>> painLesions,
        Map<UUID, String> codes,
        Workings.Worker worker) {}
