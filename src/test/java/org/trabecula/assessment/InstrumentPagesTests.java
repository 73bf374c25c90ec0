package org.trabecula.assessment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;

import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.MediaType;
import org.springframework.security.authentication.AuthenticationCredentialsNotFoundException;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.web.util.HtmlUtils;
import org.trabecula.instrument.Instrument;
import org.trabecula.instrument.Instruments;
import org.trabecula.instrument.Licence;
import org.trabecula.testing.IntegrationTest;
import org.trabecula.testing.TestUsers;

@IntegrationTest
class InstrumentPagesTests {

    @Autowired
    private MockMvcTester mvc;

    @Autowired
    private InstrumentPages pages;

    @Autowired
    private TestUsers users;

    static Stream<String> codes() {
        return Stream.concat(Instruments.scores().stream(), Instruments.derived().stream())
                .map(Instrument::code);
    }

    @ParameterizedTest
    @MethodSource("codes")
    void everyInstrumentHasAPage(String code) {
        Instrument instrument = Instruments.named(code).orElseThrow();

        MvcTestResult page = open("/instruments/" + code, "NURSE");

        assertThat(page)
                .hasStatusOk()
                .bodyText()
                .contains(
                        "How it is worked out",
                        "When an answer is missing",
                        "What it starts",
                        "Licence",
                        HtmlUtils.htmlEscape(instrument.citation().text(), "UTF-8"))
                .doesNotContain("??");
        assertThat(page).bodyText().contains("Items");
        if (!instrument.verified()
                || !instrument.bands().verified()
                || !instrument.citation().verified()) {
            assertThat(page).bodyText().contains("Not verified: waits for");
        }
        if (instrument.licence() == Licence.GREEN) {
            assertThat(page).bodyText().contains("Free to use");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"CLINICIAN", "NURSE", "ADMIN"})
    void everyRoleReadsTheList(String role) {
        MvcTestResult list = open("/instruments", role);
        assertThat(list).hasStatusOk().bodyText().doesNotContain("??");
        codes().forEach(code -> assertThat(list).bodyText().contains("\"/instruments/" + code + "\""));
        assertThat(open("/catalog", role)).bodyText().contains("\"/instruments\"");
    }

    @Test
    void nobodyElseDoes() {
        assertThat(mvc.get().uri("/instruments").accept(MediaType.TEXT_HTML)).hasStatus3xxRedirection();
        assertThatThrownBy(() -> pages.groups("")).isInstanceOf(AuthenticationCredentialsNotFoundException.class);
    }

    @Test
    void aSearchNarrowsTheList() {
        assertThat(open("/instruments?q=cockcroft", "ADMIN"))
                .bodyText()
                .contains("/instruments/crcl")
                .doesNotContain("/instruments/sins\"");
        assertThat(open("/instruments?q=<b>nothing", "ADMIN"))
                .bodyText()
                .contains("Nothing is found")
                .doesNotContain("<b>nothing");
        assertThat(open("/instruments/no-such", "ADMIN")).hasStatus(404);
    }

    /** Both ends of each kind of cut, in words; the numbers are those of the published cuts. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            sins              | 0 to below 7   | Stable
            sins              | 13 to 18       | Unstable
            mirels            | 8 to below 9   | Clinical judgement
            tug_seconds       | below 12       | Below 12 s
            egfr              | below 15       | G5
            egfr              | 90 and above   | G1
            calcium_corrected | 3 to 3.5       | prompt treatment
            calcium_corrected | above 3.5      | urgent treatment
            phq9              | 20 to 27       | Severe
            """)
    void aBandSaysFromWhereToWhere(String code, String range, String means) {
        assertThat(pagesAs(code).bands()).anySatisfy(band -> {
            assertThat(band.range()).isEqualTo(range);
            assertThat(band.means()).contains(means);
        });
    }

    @Test
    void anItemShowsItsAnswersAndPoints() {
        assertThat(open("/instruments/sins", "NURSE"))
                .bodyText()
                .contains("Rigid (S2-S5) (0 points)", "Lytic (2 points)", "/instruments/sins_location");
        assertThat(open("/instruments/phq9", "NURSE")).bodyText().contains("3 Nearly every day");
    }

    @Test
    void theRulesAndTherapiesThatReadItAreNamed() {
        assertThat(pagesAs("sins").rules())
                .extracting(InstrumentPage.Reader::title)
                .anyMatch(title -> title.toLowerCase(Locale.ROOT).contains("spine"));
        assertThat(pagesAs("egfr").therapies())
                .extracting(InstrumentPage.Reader::id)
                .contains("ibuprofen")
                .doesNotContain("paracetamol");
    }

    private InstrumentPage pagesAs(String code) {
        return users.as(TestUsers.NURSE, () -> pages.page(code));
    }

    private MvcTestResult open(String address, String role) {
        return mvc.get()
                .uri(address)
                .with(user("a").roles(role))
                .accept(MediaType.TEXT_HTML)
                .exchange();
    }
}
