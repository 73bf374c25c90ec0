package org.trabecula.assessment;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.authentication;

import com.microsoft.playwright.Page;
import java.time.Duration;
import java.time.LocalDate;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.config.AutowireCapableBeanFactory;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.trabecula.patient.PainLink;
import org.trabecula.shared.text.Dates;
import org.trabecula.shared.time.MovableClock;
import org.trabecula.testing.BrowserTest;
import org.trabecula.testing.Tab;
import org.trabecula.testing.TestUsers;

/** Earlier body maps: each day shows what was known on it, with the strength that the pains had then. */
@BrowserTest
class BodyMapPageTests {

    private final Scene scene;

    @Autowired
    private MockMvcTester mvc;

    @Autowired
    private TestUsers users;

    @Autowired
    private MovableClock clock;

    private UUID patient = new UUID(0, 0);
    private LocalDate first = LocalDate.EPOCH;
    private LocalDate second = LocalDate.EPOCH;

    BodyMapPageTests(@Autowired AutowireCapableBeanFactory beans) {
        scene = beans.createBean(Scene.class);
    }

    /** L3 and its pain of 8 thirty days ago; ten days ago the pelvis as well, and the pain was 3. */
    @BeforeEach
    void record() {
        clock.travelTo(clock.instant().minus(Duration.ofDays(30)));
        first = scene.today();
        patient = scene.patient();
        UUID spine = scene.lesion(patient, "LUMBAR_SPINE.MIDLINE.L3");
        scene.profile(patient, spine, "lesion_type=LYTIC");
        scene.pain(patient, "LUMBAR_SPINE.MIDLINE.L3", PainLink.LINKED, spine);
        scene.assessment(patient, "respondent=SELF; has_pain=yes; P1.p_worst=8");
        clock.travelTo(clock.instant().plus(Duration.ofDays(20)));
        second = scene.today();
        scene.lesion(patient, "PELVIS.LEFT");
        scene.assessment(patient, "respondent=SELF; has_pain=yes; P1.p_worst=3");
        clock.reset();
    }

    @AfterEach
    void letTheClockRun() {
        clock.reset();
    }

    @Test
    void stepsThroughEarlierMaps(Tab tab) {
        Page page = tab.page();
        tab.signIn(TestUsers.NURSE).open("/patients/" + patient + "/profile");
        page.getByText("Earlier maps, and as text").click();
        assertThat(page.locator("h1")).containsText(Dates.format(LocalDate.now(clock)));
        assertThat(page.locator(".places > li")).hasCount(3);

        page.locator("a[rel=prev]").click();
        assertThat(page.locator("h1")).containsText(Dates.format(second));
        assertThat(page.locator("main")).containsText("worst 3, " + Dates.format(second));
        page.locator("a[rel=prev]").click();
        assertThat(page.locator("h1")).containsText(Dates.format(first));
        assertThat(page.locator(".places > li")).hasCount(2);
        assertThat(page.locator("main")).containsText("worst 8, " + Dates.format(first));
        assertThat(page.locator("a[rel=prev]")).hasCount(0);
        assertThat(page.locator("#bodymap-text"))
                .hasValue("Body map of " + Dates.format(first) + "\nLesions:\n- L3: lytic; "
                        + "imaging not dated, radiotherapy not known\nPains:\n- L3: linked to L3; worst 8, "
                        + Dates.format(first));
        tab.screen("body-map");

        page.locator("#on").selectOption(second.toString());
        page.getByText("Show", new Page.GetByTextOptions().setExact(true)).click();
        assertThat(page.locator("h1")).containsText(Dates.format(second));
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            value = {
                "a day to come is today | ?on=2999-01-01 | clinician | OK",
                "no day                 | ?on=soon       | clinician | NOT_FOUND",
                "an administrator       |                | admin     | FORBIDDEN"
            })
    void answersAsItShould(String what, String query, String user, HttpStatus status) {
        assertThat(mvc.get()
                        .uri("/patients/" + patient + "/body-map" + (query == null ? "" : query))
                        .with(authentication(as(user)))
                        .exchange())
                .as(what)
                .hasStatus(status);
    }

    private Authentication as(String user) {
        return users.as(user, () -> SecurityContextHolder.getContext().getAuthentication());
    }
}
