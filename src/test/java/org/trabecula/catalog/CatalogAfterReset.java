package org.trabecula.catalog;

import org.springframework.stereotype.Component;
import org.trabecula.testing.ResetsWithDatabase;

/** Puts the shipped catalog into a new database, as the start of the application does. */
@Component
class CatalogAfterReset implements ResetsWithDatabase {

    private final ShippedCatalog shipped;

    CatalogAfterReset(ShippedCatalog shipped) {
        this.shipped = shipped;
    }

    @Override
    public void databaseWasReset() {
        shipped.afterSingletonsInstantiated();
    }
}
