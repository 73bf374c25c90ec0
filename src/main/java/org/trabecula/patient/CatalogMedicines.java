package org.trabecula.patient;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.trabecula.planning.Medicine;

/** The medicine list of the catalog in force. */
@Component
class CatalogMedicines implements KnownMedicines {

    private static final int MOST = 8;

    private final org.trabecula.catalog.MedicineList list;

    CatalogMedicines(org.trabecula.catalog.MedicineList list) {
        this.list = list;
    }

    @Override
    public @Nullable Medicine find(String name) {
        return list.named(name).orElse(null);
    }

    @Override
    public List<Suggestion> suggest(String typed) {
        return list.find(typed, MOST).stream()
                .map(match -> new Suggestion(match.name(), match.synonym()))
                .toList();
    }
}
