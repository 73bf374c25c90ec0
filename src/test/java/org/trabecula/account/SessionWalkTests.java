package org.trabecula.account;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.trabecula.testing.BrowserTest;
import org.trabecula.testing.Tab;
import org.trabecula.testing.TestUsers;

@BrowserTest
class SessionWalkTests {

    private static final String TYPED = "typed and never sent";

    @Autowired
    JdbcTemplate jdbc;

    @Test
    void aWarningComesTwoMinutesBeforeAndCanBeAnswered(Tab tab) {
        Page page = tab.page();
        page.clock().install();
        tab.signIn(TestUsers.CLINICIAN).open("/test/gallery");
        page.locator("#note").focus();
        page.clock().fastForward("17:50");
        assertThat(page.locator("#session-warning")).isHidden();
        page.clock().fastForward("00:15");
        assertThat(page.locator("#session-warning")).isVisible();
        assertThat(page.locator("#session-warning button")).isFocused();
        tab.accessible();
        page.waitForResponse(
                "**/session/stay", () -> page.locator("#session-warning button").click());
        assertThat(page.locator("#session-warning")).isHidden();
        assertThat(page.locator("#note")).isFocused();
        page.clock().fastForward("10:00");
        assertThat(page.locator("#session-warning")).isHidden();
    }

    @Test
    void theSameUserComesBackToTheSameField(Tab tab) {
        Page page = tab.page();
        expire(tab, TestUsers.CLINICIAN);
        tab.screen("session-expired");
        page.locator("#username").fill(TestUsers.CLINICIAN);
        page.locator("#password").fill("a wrong one first");
        page.locator("main button[type=submit]").click();
        tab.signInHere(TestUsers.CLINICIAN);
        page.waitForURL("**/test/gallery");
        assertThat(page.locator("#from")).hasValue(TYPED);
        assertThat(page.locator("#from")).isFocused();
        assertThat(page.locator("[name=sex][value=NO]")).isChecked();
        assertThat(page.locator("#session-restored")).isVisible();
        assertThat(page.evaluate("sessionStorage.getItem('trabecula.kept')")).isNull();
    }

    @Test
    void anotherUserNeverSeesIt(Tab tab) {
        Page page = tab.page();
        expire(tab, TestUsers.CLINICIAN);
        tab.signInHere(TestUsers.NURSE);
        page.waitForURL("**/test/gallery");
        assertThat(page.locator("#from")).hasValue("");
        assertThat(page.evaluate("JSON.stringify(sessionStorage)").toString())
                .doesNotContain("kept")
                .doesNotContain(TYPED);
        tab.signOut().signIn(TestUsers.CLINICIAN).open("/test/gallery");
        assertThat(page.locator("#from")).hasValue("");
    }

    @Test
    void aFormSentTooLateComesBackAsTyped(Tab tab) {
        Page page = tab.page();
        tab.signIn(TestUsers.CLINICIAN).open("/test/gallery");
        page.locator("#from").fill(TYPED);
        jdbc.update("delete from spring_session");
        page.locator("main form button[type=submit]").click();
        page.waitForURL("**/session-expired");
        tab.signInHere(TestUsers.CLINICIAN);
        page.waitForURL("**/test/gallery");
        assertThat(page.locator("#from")).hasValue(TYPED);
    }

    @Test
    void anOldTabGetsTheTokenOfANewSignIn(Tab tab) {
        tab.signIn(TestUsers.CLINICIAN).open("/test/gallery");
        Page old = tab.page();
        Page other = old.context().newPage();
        other.navigate("/profile");
        jdbc.update("delete from spring_session");
        other.navigate("/profile");
        other.locator("#username").fill(TestUsers.CLINICIAN);
        other.locator("#password").fill(TestUsers.PASSWORD);
        other.locator("main button[type=submit]").click();
        other.waitForURL("**/profile");
        String before = old.locator("main input[name=_csrf]").inputValue();
        old.evaluate("localStorage.setItem('trabecula.contact', String(Date.now() - 120000))");
        old.waitForResponse(
                "**/session/token", () -> old.evaluate("document.dispatchEvent(new Event('visibilitychange'))"));
        old.waitForCondition(
                () -> !old.locator("main input[name=_csrf]").inputValue().equals(before));
        tab.expect("409");
        old.locator("main form button[type=submit]").click();
        assertThat(old.locator("h1")).hasText("Demo-Nurse Ida Probe saved first");
    }

    /** Types, lets the session end unseen, and waits for the page that says so. */
    private void expire(Tab tab, String username) {
        Page page = tab.page();
        page.clock().install();
        tab.signIn(username).open("/test/gallery");
        page.locator("[name=sex][value=NO]").check(new com.microsoft.playwright.Locator.CheckOptions().setForce(true));
        page.locator("#from").fill(TYPED);
        jdbc.update("delete from spring_session");
        page.clock().fastForward("20:01");
        page.waitForURL("**/session-expired");
    }
}
