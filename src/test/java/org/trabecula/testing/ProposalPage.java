package org.trabecula.testing;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;

/** The proposal on the screen of a clinician, line by line. */
public final class ProposalPage {

    private final Page page;

    public ProposalPage(Tab tab) {
        this.page = tab.page();
    }

    /** Returns the first line with this in its title. */
    public Locator item(String title) {
        return page.locator(".item:has(.item-title:has-text('" + title + "'))").first();
    }

    public void accept(String title) {
        String id = id(title);
        page.locator(id + "-accept").click();
        page.waitForSelector(id + ".is-decided");
    }

    /** Accepts a line that says that it needs a reason, over a major interaction. */
    public void acceptBecause(String title, String reason) {
        String id = id(title);
        page.locator(id + "-accept").click();
        page.locator(id + "-acceptReason").fill(reason);
        page.locator(id + "-save-accept").click();
        page.waitForSelector(id + ".is-decided");
    }

    public void modify(String title, String change, String reason) {
        String id = id(title);
        page.locator(id + "-modify").click();
        page.locator(id + "-change").fill(change);
        page.locator(id + "-changeReason").fill(reason);
        page.locator(id + "-save-modify").click();
        page.waitForSelector(id + ".is-decided");
    }

    /** @param reason code of the reason, like PATIENT_DECLINES */
    public void decline(String title, String reason) {
        String id = id(title);
        page.locator(id + "-decline").click();
        page.locator(id + "-reason").selectOption(reason);
        page.locator(id + "-save-decline").click();
        page.waitForSelector(id + ".is-declined");
    }

    /** Accepts all that is urgent and not decided yet, with a reason where one is asked for. */
    public void acceptUrgent() {
        Locator open = page.locator(".domain--urgent .item:not(.is-decided):not(.is-declined)");
        for (int left = open.count(); left > 0; left--) {
            String id = "#" + open.first().getAttribute("id");
            page.locator(id + "-accept").click();
            if (page.locator(id + "-save-accept").isVisible()) {
                page.locator(id + "-acceptReason").fill("needed at once");
                page.locator(id + "-save-accept").click();
            }
            page.waitForSelector(id + ".is-decided");
        }
    }

    /** Adds an item of one's own: education, by a nurse. */
    public void addOwn(String what, String how, String why, String due) {
        page.locator("#own-domain").selectOption("EDUCATION");
        page.locator("#own-what").fill(what);
        page.locator("#own-how").fill(how);
        page.locator("#own-why").fill(why);
        page.locator("#own-owner").selectOption("NURSE");
        page.locator("#own-due").fill(due);
        page.locator("form[action$='/items'] button[type=submit]").click();
        item(what).waitFor();
    }

    /** Adds a follow-up for a nurse. */
    public void addFollowUp(String what, String due) {
        page.locator("summary:has-text('Add a follow-up')").click();
        page.locator("#follow-what").fill(what);
        page.locator("#follow-due").fill(due);
        page.locator("#follow-owner").selectOption("NURSE");
        page.locator("form[action$='/follow-ups'] button[type=submit]").click();
        page.locator("td:has-text('" + what + "')").first().waitFor();
    }

    /** Leaves what is not decided open, by the one tick, and signs with the password of the {@link TestUsers}. */
    public void sign(String nextReview) {
        page.locator("#leaveOthersOpen").check();
        page.locator("#nextReview").fill(nextReview);
        page.locator("#password").fill(TestUsers.PASSWORD);
        page.locator("form[action$='/signature'] button[type=submit]").click();
        page.waitForURL("**/plans/*");
    }

    private String id(String title) {
        return "#" + item(title).getAttribute("id");
    }
}
