package org.trabecula.assessment;

import java.time.LocalDate;
import java.util.UUID;
import java.util.function.UnaryOperator;
import org.springframework.stereotype.Component;
import org.trabecula.planning.FactSheet;

/** Adds to the sheet of a draft what follows from its answers; the patient's record and the past are read once a draft. */
@Component
class DerivedFacts implements DraftDerivations {

    private final PatientRecord record;
    private final PastAssessments past;
    private final FactCollector collector;

    DerivedFacts(PatientRecord record, PastAssessments past, FactCollector collector) {
        this.record = record;
        this.past = past;
        this.collector = collector;
    }

    @Override
    public UnaryOperator<FactSheet> begin(UUID patient, LocalDate on) {
        Surroundings around = record.read(patient, on).surroundings(past.beforeDraft(patient, on));
        return sheet -> collector.with(sheet, collector.derive(sheet, around));
    }
}
