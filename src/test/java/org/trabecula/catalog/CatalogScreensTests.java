package org.trabecula.catalog;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.MediaType;
import org.springframework.security.authentication.AuthenticationCredentialsNotFoundException;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.trabecula.planning.Rule;
import org.trabecula.planning.Therapy;
import org.trabecula.testing.IntegrationTest;

@IntegrationTest
class CatalogScreensTests {

    @Autowired
    private MockMvcTester mvc;

    @Autowired
    private PublishedCatalog catalogs;

    @Autowired
    private CatalogBrowser browser;

    @ParameterizedTest
    @ValueSource(strings = {"CLINICIAN", "NURSE", "ADMIN"})
    void everyRoleReadsTheCatalog(String role) {
        assertThat(open("/catalog", role)).hasStatusOk().bodyText().contains("103 therapies", "2026.11", "Duloxetine");
    }

    @Test
    void nobodyElseDoes() {
        assertThat(mvc.get().uri("/catalog").accept(MediaType.TEXT_HTML)).hasStatus3xxRedirection();
        assertThatThrownBy(() -> browser.versions()).isInstanceOf(AuthenticationCredentialsNotFoundException.class);
    }

    @Test
    void aDomainAndASearchNarrowTheList() {
        assertThat(open("/catalog?domain=OPIOID"))
                .bodyText()
                .contains("16 therapies")
                .doesNotContain("Duloxetine");
        assertThat(open("/catalog?q=DULOX")).bodyText().contains("1 therapy", "Duloxetine");
        assertThat(open("/catalog?q=Cymbalta")).bodyText().contains("Duloxetine");
        assertThat(open("/catalog?q=<b>nothing"))
                .bodyText()
                .contains("Nothing is found")
                .doesNotContain("<b>nothing");
        assertThat(open("/catalog?domain=NO_SUCH")).hasStatus(404);
        assertThat(mvc.post()
                        .uri("/catalog/search")
                        .with(user("a").roles("ADMIN"))
                        .with(csrf())
                        .param("q", "heat"))
                .hasRedirectedUrl("/catalog?q=heat");
    }

    @Test
    void aTherapyShowsItsCriteriaInWordsAndInCel() {
        assertThat(open("/catalog/therapies/gabapentin"))
                .hasStatusOk()
                .bodyText()
                .contains(
                        "&#39;GABAPENTINOID&#39; in allergies",
                        "Gabapentinoids",
                        "Rules that name it",
                        "Never when",
                        "[U]");
        assertThat(open("/catalog/therapies/no-such")).hasStatus(404);
    }

    @Test
    void everyTherapyAndEveryRuleHasAPage() {
        for (Therapy therapy : catalogs.current().knowledge().therapies()) {
            assertThat(open("/catalog/therapies/" + therapy.code()))
                    .as(therapy.code())
                    .hasStatusOk();
        }
        for (Rule rule : catalogs.current().knowledge().rules()) {
            assertThat(open("/catalog/rules/" + rule.id()))
                    .as(rule.id())
                    .hasStatusOk()
                    .bodyText()
                    .doesNotContain("??");
        }
    }

    @Test
    void theOtherPartsShowAllOfTheirEntries() {
        assertThat(open("/catalog/rules?kind=ALERT")).bodyText().contains("31 rules", "RF-01");
        assertThat(open("/catalog/rules?q=cord")).bodyText().contains("RF-01").doesNotContain("FU-07");
        assertThat(open("/catalog/interactions")).bodyText().contains("66 interactions", "serotonin");
        assertThat(open("/catalog/medicines")).bodyText().contains("344 medicines");
        assertThat(open("/catalog/medicines?q=oxycontin")).bodyText().contains("1 medicine<", "oxycodone");
        assertThat(open("/catalog/ranking")).bodyText().contains("Being alert", "−4");
        assertThat(open("/catalog/citations")).bodyText().contains("42 sources", "10.1093/annonc/mdy152", "[U]");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/catalog",
                "/catalog/rules",
                "/catalog/interactions",
                "/catalog/medicines",
                "/catalog/ranking",
                "/catalog/citations",
                "/catalog/therapies/ibuprofen",
                "/api/docs"
            })
    void noMessageIsMissing(String address) {
        assertThat(open(address)).hasStatusOk().bodyText().doesNotContain("??");
    }

    private MvcTestResult open(String address) {
        return open(address, "ADMIN");
    }

    private MvcTestResult open(String address, String role) {
        return mvc.get()
                .uri(address)
                .with(user("a").roles(role))
                .accept(MediaType.TEXT_HTML)
                .exchange();
    }
}
