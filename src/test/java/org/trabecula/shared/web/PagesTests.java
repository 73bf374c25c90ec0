package org.trabecula.shared.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.trabecula.testing.BrowserTest;
import org.trabecula.testing.Tab;
import org.trabecula.testing.TestUsers;

@BrowserTest
@ExtendWith(OutputCaptureExtension.class)
class PagesTests {

    @Test
    void everySharedFragmentIsAccessibleAndNarrow(Tab tab) {
        tab.signIn(TestUsers.CLINICIAN).open("/test/gallery");
        assertThat(tab.page().locator(".error-summary").count()).isEqualTo(1);
        assertThat(tab.page().evaluate("document.activeElement.id")).isEqualTo("error-summary");
        assertThat(tab.page().locator(".error-summary a").count()).isEqualTo(9);
        for (var link : tab.page().locator(".error-summary a").all()) {
            String target = link.getAttribute("href");
            assertThat(tab.page().locator(target).count()).as(target).isEqualTo(1);
        }
        assertThat(tab.page().locator("#mrn").inputValue()).isEqualTo("<b>90000142</b>");
        assertThat(tab.page().locator("#mrn").getAttribute("aria-describedby")).isEqualTo("mrn-hint mrn-error");
        assertThat(tab.page().locator("[name='p1.worst']:checked").getAttribute("value"))
                .isEqualTo("7");
        assertThat(tab.page().locator("[name='p1.least']:checked").count()).isZero();
        tab.screen("shared-gallery");
    }

    @Test
    void somebodyWasFirst(Tab tab) {
        tab.signIn(TestUsers.CLINICIAN).open("/test/gallery").expect("409");
        tab.page().locator("main button[type=submit]").click();
        assertThat(tab.page().locator("h1").textContent()).isEqualTo("Demo-Nurse Ida Probe saved first");
        assertThat(tab.page().locator("tbody tr").count()).isEqualTo(2);
        assertThat(tab.page().locator("tbody").textContent()).contains("68 kg", "71 kg", "Not given");
        tab.screen("conflict");
    }

    @Test
    void aRoleIsNotEnough(Tab tab) {
        tab.signIn(TestUsers.NURSE).expect("403").open("/test/refused");
        assertThat(tab.page().locator("main").textContent()).contains("Demo-Nurse Ida Probe", "Nurse", "recorded");
        tab.screen("error-403");
    }

    @Test
    void aFailureShowsAReferenceAndTellsNothing(Tab tab, CapturedOutput log) {
        tab.signIn(TestUsers.CLINICIAN).expect("500").open("/test/broken");
        String reference = tab.page().locator("code").textContent();
        assertThat(tab.page().content()).doesNotContain("BEISPIEL").doesNotContain("Exception");
        assertThat(log.getAll()).contains(reference).contains("Gallery.broken").doesNotContain("BEISPIEL");
        tab.screen("error-500");
    }

    @Test
    void whatIsMissingIsNotFound(Tab tab) {
        tab.signIn(TestUsers.CLINICIAN).expect("404").open("/test/missing");
        assertThat(tab.page().locator("h1").textContent()).isEqualTo("Page not found");
    }
}
