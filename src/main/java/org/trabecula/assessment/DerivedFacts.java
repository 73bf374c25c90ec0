package org.trabecula.assessment;

import java.time.LocalDate;
import java.util.UUID;
import java.util.function.UnaryOperator;
import org.springframework.stereotype.Component;
import org.trabecula.assessment.derivation.Past;
import org.trabecula.planning.FactSheet;

/**
 * Adds to the sheet of a draft what follows from its answers; the patient's record is read once a draft. What compares two
 * assessments is left out: nothing that the form asks hangs on it, and it would cost each page queries.
 */
@Component
class DerivedFacts implements DraftDerivations {

    private final PatientRecord record;
    private final FactCollector collector;

    DerivedFacts(PatientRecord record, FactCollector collector) {
        this.record = record;
        this.collector = collector;
    }

    @Override
    public UnaryOperator<FactSheet> begin(UUID patient, LocalDate on) {
        Surroundings around = record.read(patient, on).surroundings(Past.NONE);
        return sheet -> collector.with(sheet, collector.derive(sheet, around));
    }
}
