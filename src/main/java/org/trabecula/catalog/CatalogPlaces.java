package org.trabecula.catalog;

import java.util.Set;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.trabecula.shared.layout.NavigationItem;
import org.trabecula.shared.layout.TopbarSearch;

/** The catalog's place in the top bar, and for administrators its search. */
@Configuration(proxyBeanMethods = false)
class CatalogPlaces {

    private static final int ORDER = 60;

    @Bean
    NavigationItem catalogPlace() {
        return new NavigationItem("catalog.nav", "/catalog", ORDER, Set.of("CLINICIAN", "NURSE", "ADMIN"));
    }

    @Bean
    TopbarSearch catalogSearch() {
        return new TopbarSearch(
                "catalog.search.label", "catalog.search.placeholder", "/catalog/search", Set.of("ADMIN"));
    }
}
