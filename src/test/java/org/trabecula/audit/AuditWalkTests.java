package org.trabecula.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.microsoft.playwright.Page;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.security.access.AccessDeniedException;
import org.trabecula.shared.audit.AuditKind;
import org.trabecula.shared.audit.AuditSubject;
import org.trabecula.shared.audit.Viewed;
import org.trabecula.testing.BrowserTest;
import org.trabecula.testing.Tab;
import org.trabecula.testing.TestUsers;

@BrowserTest
class AuditWalkTests {

    @Autowired
    ApplicationEventPublisher events;

    @Autowired
    AuditViewer viewer;

    @Autowired
    Sealer sealer;

    @Autowired
    TestUsers users;

    @Test
    void anAdminReadsTheTrail(Tab tab) {
        UUID patient = UUID.randomUUID();
        users.as(TestUsers.NURSE, () -> {
            for (int i = 0; i < 60; i++) {
                events.publishEvent(new Viewed(AuditKind.PATIENT_OPENED, AuditSubject.patient(patient)));
            }
            assertThatThrownBy(() -> viewer.waiting()).isInstanceOf(AccessDeniedException.class);
        });
        sealer.seal();
        tab.signIn(TestUsers.ADMIN).open("/audit");
        Page page = tab.page();
        page.locator("form[action$='/audit/check'] button").click();
        assertThat(page.locator("section [role=status]").first().textContent()).contains("Unbroken to place");
        tab.screen("audit");

        page.locator("#record").fill("patient " + patient.toString().substring(0, 8));
        page.locator("form[action$='/audit'] button").click();
        assertThat(page.locator("#h-rows").textContent()).isEqualTo("60 rows");
        assertThat(page.locator("tbody tr:not(.group)").count()).isEqualTo(50);
        page.locator("main .panel-foot a").click();
        assertThat(page.locator("tbody tr:not(.group)").count()).isEqualTo(10);

        tab.open("/audit?what=REFUSED");
        assertThat(page.locator("tbody").first().textContent()).contains("AuditViewer.waiting", "Refused");
        tab.open("/audit?from=9/3/2026&record=x");
        assertThat(page.locator(".error-summary a").count()).isEqualTo(2);
        tab.accessible();
    }

    @Test
    void theExportIsItselfRecorded() {
        List<Entry> rows = new ArrayList<>();
        Search all = new Search(null, What.EVERYTHING, null, null, null, null, null);
        users.as(TestUsers.ADMIN, () -> viewer.export(all, rows::add));
        assertThat(rows.get(0).kind()).isEqualTo("EXPORTED");
    }
}
