package org.trabecula.assessment;

import org.springframework.stereotype.Component;
import org.trabecula.catalog.Form;
import org.trabecula.catalog.PublishedCatalog;
import org.trabecula.planning.Dictionary;
import org.trabecula.planning.FactReader;

/** The form of the release, and what reads facts with the medicines of the catalog in force. */
@Component
class Knowledge {
    private final Form form;
    private final PublishedCatalog catalog;

    Knowledge(Form form, PublishedCatalog catalog) {
        this.form = form;
        this.catalog = catalog;
    }

    Form form() {
        return form;
    }

    Dictionary dictionary() {
        return catalog.current().dictionary();
    }

    FactReader reader() {
        return catalog.current().reader();
    }
}
