package org.trabecula.testing;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;

/** The clinical profile of a patient: lesions, pains and medicines, by the drawing, by the lists, and by keyboard alone. */
public final class ProfilePage {

    private final Tab tab;
    private final Page page;

    public ProfilePage(Tab tab) {
        this.tab = tab;
        this.page = tab.page();
    }

    /** Adds a lesion by a click on a level of the spine, like L3. */
    public void lesionOnTheSpine(String level) {
        pick(level, "Add a lesion here");
        tab.submit(page.locator("#add-lesion button[type=submit]"));
    }

    /** Adds a pain by a click on a level of the spine, linked to the first lesion. */
    public void painOnTheSpine(String level) {
        pick(level, "Add a pain here");
        page.locator("#add-pain input[name=link][value=LINKED]").check();
        page.locator("#add-pain input[name=linked]").first().check();
        tab.submit(page.locator("#add-pain button[type=submit]"));
        assertThat(page.locator("#add-pain button[type=submit]")).isHidden();
    }

    private void pick(String level, String what) {
        page.locator("#bodymap-levels > summary").click();
        page.locator("#bodymap-spine [data-level=" + level + "]").click();
        tab.press(what);
    }

    /** Adds a lesion without a pointer; the site is typed as the list calls it. */
    public void lesionByKeyboard(String site) {
        page.locator("#add-lesion > summary").press("Enter");
        keys("Tab");
        page.keyboard().type(site);
        keys("Tab");
        tab.leave(() -> keys("Enter"));
    }

    /** Adds a pain without a pointer, linked to the second lesion; the place is typed as the list calls it. */
    public void painByKeyboard(String place) {
        page.locator("#add-pain > summary").press("Enter");
        keys("Tab");
        page.keyboard().type(place);
        keys("Tab", "Space", "Tab", "Tab", "Space", "Tab");
        tab.leave(() -> keys("Enter"));
        assertThat(page.locator("#add-pain button[type=submit]")).isHidden();
    }

    private void keys(String... keys) {
        for (String key : keys) {
            page.keyboard().press(key);
        }
    }

    /** Adds a regular medicine of the list; what is said of the dose is left to {@code dose}. */
    public void medicineOfTheList(String name, Runnable dose) {
        tab.follow("Add a medicine");
        page.locator("#name").pressSequentially(name.substring(0, 5));
        page.locator("#medicine-suggestions button")
                .filter(new Locator.FilterOptions().setHasText(name))
                .first()
                .click();
        dose.run();
        enter();
    }

    /** Twice a day by mouth, slow release. */
    public void twiceADay(String mg) {
        page.locator("#form").selectOption("TABLET_MODIFIED");
        page.locator("#route").selectOption("ORAL");
        page.locator("#amount").fill(mg);
        page.locator("#amount-unit").selectOption("MG");
        page.locator("#scheduleNumber").fill("2");
        page.locator("#scheduleNumber-unit").selectOption("TIMES_A_DAY");
    }

    /** Adds a regular medicine in words that are not on the list. */
    public void medicineInFreeText(String name) {
        tab.follow("Add a medicine");
        page.locator("#name").pressSequentially(name);
        page.locator("#medicine-suggestions .suggest-free").click();
        enter();
    }

    private void enter() {
        page.locator("input[name=intake][value=REGULAR]").check();
        tab.submit("Enter the medicine");
    }
}
