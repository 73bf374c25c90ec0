package org.trabecula.assessment;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.TimeoutError;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Enters an assessment by keyboard alone, as somebody would who knows the answers: looks at what has the focus, presses the keys of the
 * answer, waits until the focus has moved on. Counts the fields and the keys.
 */
class Typist {

    /** A page goes on with its primary button; so many of them are more than any form has. */
    private static final int MOST_STEPS = 600;

    private static final String FOCUS = """
            () => {
              const at = document.activeElement;
              const question = at?.closest?.(".question[data-name]");
              if (!question) return { name: "", look: at?.matches?.("button.btn--primary") ? "BUTTON" : "NOWHERE", part: "" };
              const look = question.querySelector("fieldset.nrs") ? "SCALE"
                : at.matches("select") ? "SELECT"
                : at.matches("textarea") ? "TEXT"
                : at.matches("input.input--date") ? "DATE"
                : at.matches("input[type=text]") ? "NUMBER"
                : at.matches("input[type=checkbox]") ? "CHECKS"
                : question.querySelector("input[value=true]") ? "FLAG" : "CHOICE";
              return { name: question.dataset.name, look, part: at.name };
            }""";

    private final Page page;
    private final Map<String, String> answers;
    private final Set<String> fields = new HashSet<>();
    private int keys;
    private boolean dated;

    /** @param answers keys to press by key of the fact, or by key and {@code .date}; what is not there is answered as nothing special */
    Typist(Page page, Map<String, String> answers) {
        this.page = page;
        this.answers = new HashMap<>(answers);
    }

    /** What has the focus. */
    private record Focus(String name, String look, String part) {
        String key() {
            int of = name.indexOf('~');
            return of < 0 ? name : name.substring(0, of);
        }
    }

    int keys() {
        return keys;
    }

    int fields() {
        return fields.size();
    }

    /** Types until a page whose address matches is shown. */
    void until(Pattern address) {
        for (int step = 0; step < MOST_STEPS; step++) {
            if (address.matcher(page.url()).find()) {
                return;
            }
            Focus focus = focus();
            if (focus.look().equals("BUTTON")) {
                String here = page.url();
                page.evaluate("() => { window.left = false; }");
                press("Enter");
                page.waitForFunction("here => location.href !== here || window.left === undefined", here);
                page.waitForLoadState();
                mustHaveFocus(address);
            } else if (focus.look().equals("NOWHERE")) {
                throw new IllegalStateException("the focus is nowhere on " + page.url());
            } else {
                answer(focus);
            }
        }
        throw new IllegalStateException("still on " + page.url());
    }

    /** A page that was reached by a key has the focus in its form; the last one need not. */
    private void mustHaveFocus(Pattern last) {
        if (last.matcher(page.url()).find()) {
            return;
        }
        try {
            page.waitForFunction("() => document.activeElement !== document.body");
        } catch (TimeoutError nowhere) {
            throw new IllegalStateException("nothing has the focus on " + page.url() + ": " + page.title(), nowhere);
        }
    }

    private void answer(Focus focus) {
        fields.add(focus.name());
        String own = answers.get(focus.part().endsWith(".date") ? focus.key() + ".date" : focus.key());
        String usual = switch (focus.look()) {
            case "FLAG" -> "n";
            case "SCALE" -> "2";
            case "CHOICE" -> "1";
            case "CHECKS" -> "1⏎";
            case "DATE" -> focus.part().endsWith(".date") ? (dated ? "s⏎" : "") : "⏎";
            default -> "⏎";
        };
        String typed = own == null ? usual : own;
        dated |= focus.part().endsWith(".date") && own != null;
        for (String key : typed.split("")) {
            press(key.equals("⏎") ? "Enter" : key.equals("↓") ? "ArrowDown" : key);
        }
        moved(focus);
    }

    private void press(String key) {
        page.keyboard().press(key);
        keys++;
    }

    /** The focus moves on once the server has answered. */
    private void moved(Focus from) {
        try {
            page.waitForFunction(
                    "from => (" + FOCUS + ")().part !== from || (" + FOCUS + ")().look === 'BUTTON'", from.part());
        } catch (TimeoutError stays) {
            throw new IllegalStateException("the focus stays at " + from + " on " + page.url(), stays);
        }
    }

    private Focus focus() {
        @SuppressWarnings("unchecked")
        Map<String, String> found = (Map<String, String>) page.evaluate(FOCUS);
        return new Focus(found.get("name"), found.get("look"), found.get("part"));
    }
}
