package org.trabecula.account;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.trabecula.testing.BrowserTest;
import org.trabecula.testing.Tab;
import org.trabecula.testing.TestUsers;

@BrowserTest
class SignInTests {

    @Test
    void aClinicianSignsInAndOut(Tab tab) {
        tab.open("/profile");
        assertThat(tab.path()).isEqualTo("/sign-in");
        tab.screen("sign-in");
        tab.page().locator("#username").fill(TestUsers.CLINICIAN);
        tab.page().locator("#password").fill(TestUsers.PASSWORD);
        tab.page().locator("main button[type=submit]").click();
        tab.page().waitForURL("**/profile");
        assertThat(tab.page().locator(".topbar-user").textContent()).contains("Demo-Dr Carla Muster");
        tab.screen("profile");
        tab.signOut();
        tab.open("/profile");
        assertThat(tab.path()).isEqualTo("/sign-in");
    }

    @Test
    void aWrongPasswordSaysSo(Tab tab) {
        tab.open("/sign-in");
        tab.page().locator("#username").fill(TestUsers.CLINICIAN);
        tab.page().locator("#password").fill("not this one");
        tab.page().locator("main button[type=submit]").click();
        assertThat(tab.page().locator("#error-summary").textContent()).contains("User name or password is wrong");
        tab.screen("sign-in-error");
    }

    @Test
    void anUnknownAddressIsCalm(Tab tab) {
        tab.signIn(TestUsers.NURSE).expect("404").open("/no/such/page");
        assertThat(tab.page().locator("h1").textContent()).isEqualTo("Page not found");
        tab.screen("error-404");
    }
}
