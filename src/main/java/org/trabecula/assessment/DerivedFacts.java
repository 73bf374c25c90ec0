package org.trabecula.assessment;

import java.time.LocalDate;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.trabecula.assessment.derivation.Past;

/**
 * Works out what follows from the answers of a draft; the patient's record is read once a draft. What compares two assessments is
 * left out: nothing that the form asks hangs on it, and it would cost each page queries.
 */
@Component
class DerivedFacts {

    private final PatientRecord record;
    private final FactCollector collector;

    DerivedFacts(PatientRecord record, FactCollector collector) {
        this.record = record;
        this.collector = collector;
    }

    /** @param on the day of the sheets */
    Workings.Worker begin(UUID patient, LocalDate on) {
        Surroundings around = record.read(patient, on).surroundings(Past.NONE);
        return sheet -> collector.work(sheet, around);
    }
}
