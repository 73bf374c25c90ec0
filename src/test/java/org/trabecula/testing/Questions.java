package org.trabecula.testing;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.util.List;

/**
 * The questions on a page, answered as somebody would: by clicking and typing. A question is named by its key; {@code p_worst@2}
 * is that of the second pain or lesion on the page, {@code creatinine.date} a part of it.
 */
public final class Questions {

    /** An answer of its own, distinct from no. */
    public static final String NOT_KNOWN = "absent:NOT_KNOWN";

    /** Many answers in a row are stored one after the other. */
    private static final double PATIENCE_MS = 90_000;

    private final Page page;

    public Questions(Tab tab) {
        this.page = tab.page();
    }

    /** Answers a section of the form, and goes on to the next page. */
    public void section(String code, String answers) {
        page.waitForURL("**/sections/" + code);
        answer(answers);
        onward();
    }

    /** Goes on to the next section, or after the last one to the review. */
    public void onward() {
        String here = page.url();
        page.locator("#section .btn--primary").click();
        page.waitForURL(url -> !url.equals(here), new Page.WaitForURLOptions().setTimeout(PATIENCE_MS));
    }

    /** Answers one after the other, {@code key=code; key=typed; key=code+code}. */
    public void answer(String answers) {
        for (String each : answers.isEmpty() ? new String[0] : answers.split(";")) {
            String[] parts = each.strip().split("=", 2);
            int point = parts[0].indexOf('.');
            String key = point < 0 ? parts[0] : parts[0].substring(0, point);
            give(of(key), parts[0].substring(key.length()), List.of(parts[1].split("\\+")));
        }
    }

    /** Waits until the page says that all is stored. */
    public void stored() {
        page.waitForSelector("#saved[data-state=saved]", new Page.WaitForSelectorOptions().setTimeout(PATIENCE_MS));
    }

    /** Returns a question. */
    public Locator of(String key) {
        String[] parts = key.split("@", 2);
        return parts.length == 1
                ? page.locator(".question[data-name='" + key + "']")
                : page.locator(".question[data-name^='" + parts[0] + "~']").nth(Integer.parseInt(parts[1]) - 1);
    }

    private static void give(Locator question, String part, List<String> codes) {
        open(question);
        Locator controls = question.locator("[name='" + question.getAttribute("data-name") + part + "']");
        switch (controls.first()
                .evaluate("it => it.tagName === 'INPUT' ? it.type : it.tagName")
                .toString()) {
            case "radio", "checkbox" -> codes.forEach(code -> choose(question, code));
            case "SELECT" -> {
                for (int i = 0; i < codes.size(); i++) {
                    controls.nth(i).selectOption(codes.get(i));
                }
            }
            default -> {
                controls.first().fill(String.join("+", codes));
                controls.first().blur();
            }
        }
    }

    private static void choose(Locator question, String code) {
        Locator choice = question.locator("input[value='" + code + "']").first();
        if (!choice.isChecked()) {
            choice.locator("xpath=ancestor::label").click();
        }
    }

    /** Opens what the question is folded away in. */
    private static void open(Locator question) {
        Locator closed = question.locator("xpath=ancestor::details[not(@open)]/summary");
        while (closed.count() > 0) {
            closed.first().click();
        }
    }
}
