package org.trabecula.testing;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;

/** What a clinician does with the result of an assessment: states a view of each pain, and acknowledges what is urgent. */
public final class ResultPage {

    private final Tab tab;

    public ResultPage(Tab tab) {
        this.tab = tab;
    }

    /**
     * States a view of one's own, then decides with the rules beside it.
     *
     * @param pain as the page calls it
     * @param reason for deciding otherwise than the rules or than before; empty: none
     */
    public void verdict(String pain, String view, String choice, String reason) {
        Locator panel = tab.page()
                .locator("section[id^=mechanism-]")
                .filter(new Locator.FilterOptions().setHasText("Pain mechanism, " + pain));
        assertThat(panel).not().containsText("Rules R1 to R10");
        panel.locator("label:has(input[name=view][value=" + view + "])").click();
        tab.submit(panel.getByText("State my view"));
        assertThat(panel).containsText("Rules R1 to R10");
        panel.locator("label:has(input[name=choice][value=" + choice + "])").click();
        panel.locator("textarea[name=reason]").fill(reason);
        tab.submit(panel.getByText("Save verdict"));
    }

    /** Says of each open flag what was done, and the day to ask again. */
    public void acknowledgeAll(String done, String askAgain) {
        Locator open = tab.page().locator("form[action*='/acknowledgement']");
        for (int left = open.count(); left > 0; left--) {
            Locator form = open.first();
            if (!form.locator("textarea").isVisible()) {
                form.locator("summary").click();
            }
            form.locator("textarea").fill(done);
            form.locator("input[name=askAgainOn]").fill(askAgain);
            tab.submit(form.locator("button"));
            assertThat(open).hasCount(left - 1);
        }
    }
}
