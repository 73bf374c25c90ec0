package org.trabecula.catalog;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.trabecula.catalog.bundle.CatalogImporter;
import org.trabecula.catalog.bundle.Release;
import org.trabecula.catalog.bundle.ShippedFiles;
import org.trabecula.planning.Dictionary;
import org.trabecula.planning.Formulas;

/** The dictionary and the form that ship with the release, checked at start: the application does not run with a wrong one. */
@Configuration(proxyBeanMethods = false)
class ReleaseKnowledge {

    @Bean
    Release release() {
        return Release.read(ShippedFiles.read());
    }

    @Bean
    Dictionary dictionary(Release release) {
        return release.dictionary();
    }

    @Bean
    Form form(Release release) {
        return release.form();
    }

    /** The importer of catalogs; the formulas come from whoever has the instruments. */
    @Bean
    CatalogImporter catalogImporter(Release release, Formulas formulas) {
        return new CatalogImporter(release, formulas);
    }
}
