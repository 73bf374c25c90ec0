package org.trabecula.catalog;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.trabecula.testing.BrowserTest;
import org.trabecula.testing.Tab;
import org.trabecula.testing.TestUsers;

/** The catalog's screens in a browser: the harness checks accessibility, the content policy, the console and the width. */
@BrowserTest
class CatalogBrowserTests {

    @ParameterizedTest
    @CsvSource({
        "catalog, /catalog, Therapy catalog",
        "catalog-therapy, /catalog/therapies/gabapentin, Gabapentin",
        "catalog-rules, /catalog/rules?kind=ALERT, Rules",
        "catalog-rule, /catalog/rules/RF-01, Possible spinal cord compression",
        "catalog-interactions, /catalog/interactions, Interactions",
        "catalog-medicines, /catalog/medicines?q=oxy, Medicines",
        "catalog-ranking, /catalog/ranking, Ranking",
        "catalog-citations, /catalog/citations, Sources",
        "api-docs, /api/docs, API"
    })
    void aScreenIsReadable(String screen, String address, String heading, Tab tab) {
        tab.signIn(TestUsers.ADMIN).open(address);
        assertThat(tab.page().locator("h1").textContent()).isEqualTo(heading);
        tab.screen(screen);
    }
}
