package org.trabecula.patient;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.trabecula.catalog.PublishedCatalog;
import org.trabecula.planning.CompiledCatalog;
import org.trabecula.planning.FactSheet;
import org.trabecula.planning.Facts;

/** Works the facts out with the catalog in force. */
@Component
class CatalogFacts implements KnownFacts {

    private final PatientFacts facts;
    private final PublishedCatalog catalogs;
    private final Clock clock;

    CatalogFacts(PatientFacts facts, PublishedCatalog catalogs, Clock clock) {
        this.facts = facts;
        this.catalogs = catalogs;
        this.clock = clock;
    }

    @Override
    public Facts of(UUID patientId, List<ProfileValue> values) {
        CompiledCatalog catalog = catalogs.current();
        LocalDate today = LocalDate.now(clock);
        FactSheet.Builder sheet = FactSheet.on(today, catalog.dictionary());
        facts.contribute(patientId, today, sheet, values);
        return catalog.reader().read(sheet.build());
    }
}
