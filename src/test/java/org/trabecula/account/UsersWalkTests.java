package org.trabecula.account;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import org.junit.jupiter.api.Test;
import org.trabecula.testing.BrowserTest;
import org.trabecula.testing.Tab;
import org.trabecula.testing.TestUsers;

@BrowserTest
class UsersWalkTests {

    @Test
    void anAdminAddsAUserWhoChoosesAPassword(Tab tab) {
        tab.signIn(TestUsers.ADMIN).open("/users");
        Page page = tab.page();
        page.locator("main form[action$='/users'] button").click();
        assertThat(page.locator(".error-summary a").count()).isEqualTo(1);
        page.locator("#username").fill("Not OK");
        page.locator("input[name=role][value=NURSE]").check();
        page.locator("main form[action$='/users'] button").click();
        assertThat(page.locator("#username").inputValue()).isEqualTo("Not OK");
        tab.screen("users-error");

        page.locator("#displayName").fill("Test-Nurse Nils Schein");
        page.locator("#username").fill("n.schein");
        page.locator("main form[action$='/users'] button").click();
        String password = page.locator("#once").textContent();
        assertThat(page.locator("tbody").textContent()).contains("Test-Nurse Nils Schein", "invited");
        tab.screen("users");
        page.reload();
        tab.signOut();

        page.locator("#username").fill("n.schein");
        page.locator("#password").fill(password);
        page.locator("main button[type=submit]").click();
        page.waitForURL("**/profile/password");
        tab.open("/users");
        assertThat(tab.path()).isEqualTo("/profile/password");
        tab.screen("password");

        choose(page, password, "short");
        assertThat(page.locator(".error-summary").textContent()).contains("at least 12");
        choose(page, "wrong one", "a sentence with words");
        assertThat(page.locator(".error-summary").textContent()).contains("not your current password");
        choose(page, password, "a sentence with words");
        page.waitForURL("**/profile");
        assertThat(page.locator("[role=status]").first().textContent()).contains("Password changed");
        tab.expect("403").open("/users");
        assertThat(page.locator("h1").textContent()).isEqualTo("You cannot open this page");
    }

    @Test
    void anAdminChangesRoleAndDeactivates(Tab tab) {
        tab.signIn(TestUsers.ADMIN).open("/users");
        Page page = tab.page();
        row(page, "clinician2").getByText("Change").click();
        tab.screen("users-change");
        page.locator("main form[action$='/role'] input[value=NURSE]").check();
        page.locator("main form[action$='/role'] button").click();
        assertThat(row(page, "clinician2").textContent()).contains("Nurse");

        row(page, "clinician2").getByText("Change").click();
        page.locator("main form[action$='/deactivation'] button").click();
        assertThat(page.locator(".error-summary").textContent()).contains("Give a reason");
        page.locator("#why").fill("left the clinic");
        page.locator("main form[action$='/deactivation'] button").click();
        assertThat(row(page, "clinician2").count()).isZero();
        tab.open("/users?show=DEACTIVATED");
        assertThat(row(page, "clinician2").count()).isEqualTo(1);
    }

    private static Locator row(Page page, String username) {
        return page.locator("tbody tr")
                .filter(new Locator.FilterOptions()
                        .setHas(page.locator(
                                ".who-meta",
                                new Page.LocatorOptions()
                                        .setHasText(java.util.regex.Pattern.compile("^" + username + "($|,)")))));
    }

    private static void choose(Page page, String current, String next) {
        page.locator("#current").fill(current);
        page.locator("#next").fill(next);
        page.locator("#again").fill(next);
        page.locator("main form button").click();
    }
}
