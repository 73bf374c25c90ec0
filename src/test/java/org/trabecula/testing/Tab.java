package org.trabecula.testing;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.AxeResults;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.FormData;
import com.microsoft.playwright.options.ReducedMotion;
import com.microsoft.playwright.options.RequestOptions;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;

/**
 * A browser tab with a fresh profile. It collects console messages, page errors, refused content (CSP) and answers of 400 and
 * more, and fails at the end if there were any that the test did not {@link #expect}.
 */
public final class Tab {

    private static final int WIDE = 1280;
    private static final int NARROW = 390;

    private final BrowserContext context;
    private final Page page;
    private final List<String> complaints = new ArrayList<>();
    private final List<String> expected = new ArrayList<>();

    Tab(Browser browser, String address) {
        context = browser.newContext(new Browser.NewContextOptions()
                .setBaseURL(address)
                .setViewportSize(WIDE, 900)
                .setReducedMotion(ReducedMotion.REDUCE)
                .setTimezoneId("UTC")
                .setLocale("en-GB"));
        context.setDefaultTimeout(15_000);
        page = context.newPage();
        page.onConsoleMessage(message -> complain("console " + message.type() + ": " + message.text()));
        page.onPageError(error -> complain("page error: " + error));
        page.onResponse(response -> {
            if (response.status() >= 400) {
                complain(response.status() + " " + response.request().method() + " " + path(response.url()));
            }
        });
    }

    /** Returns Playwright's page, for everything else. */
    public Page page() {
        return page;
    }

    /** Opens an address of the application, like {@code /sign-in}. */
    public Tab open(String path) {
        page.navigate(path);
        return this;
    }

    /** Signs in as one of the {@link TestUsers}, and ends on the start page. */
    public Tab signIn(String username) {
        open("/sign-in");
        signInHere(username);
        page.waitForURL(url -> !path(url).startsWith("/sign-in"));
        return this;
    }

    /** Signs in where the page asks for it, for example after the session has ended. */
    public Tab signInHere(String username) {
        page.locator("#username").fill(username);
        page.locator("#password").fill(TestUsers.PASSWORD);
        page.locator("main button[type=submit]").click();
        return this;
    }

    public Tab signOut() {
        page.locator(".topbar-menu > summary").click();
        page.locator(".topbar-menu form[action$='/sign-out'] button").click();
        page.waitForURL(url -> path(url).startsWith("/sign-in"));
        return this;
    }

    /** Clicks the first button that is called exactly this. */
    public Tab press(String button) {
        button(button).click();
        return this;
    }

    /** Presses a button that leads to a new page, and waits until that is there; its address may be the same. */
    public Tab submit(String button) {
        return submit(button(button));
    }

    /** Clicks what leads to a new page, and waits until that is there; its address may be the same. */
    public Tab submit(Locator button) {
        button.waitFor();
        return leave(button::click);
    }

    /** Does what leads to a new page, and waits until that is there; its address may be the same. */
    public Tab leave(Runnable action) {
        page.evaluate("() => document.documentElement.setAttribute('data-before', '')");
        action.run();
        page.waitForSelector("html:not([data-before])");
        page.waitForLoadState();
        return this;
    }

    private Locator button(String name) {
        return page.getByRole(
                        AriaRole.BUTTON,
                        new Page.GetByRoleOptions().setName(name).setExact(true))
                .first();
    }

    /** Clicks the first link that is called exactly this. */
    public Tab follow(String link) {
        page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName(link).setExact(true))
                .first()
                .click();
        return this;
    }

    /** Sends a form straight to the server, as the user of this page but past what it offers; returns the status of the answer. */
    public int postPastThePage(String address) {
        FormData form = FormData.create()
                .set("_csrf", page.locator("input[name=_csrf]").first().inputValue())
                .set("reason", "past the page")
                .set("password", TestUsers.PASSWORD);
        return page.request()
                .post(address, RequestOptions.create().setForm(form).setMaxRedirects(0))
                .status();
    }

    /** Returns the path of the page shown. */
    public String path() {
        return path(page.url());
    }

    /** Says that a complaint containing this text is meant to come, like {@code "403 GET /admin/users"} or {@code "status of 403"}. */
    public Tab expect(String complaint) {
        expected.add(complaint);
        return this;
    }

    /**
     * Looks at the page as a reviewer would, at 1280 and 390 pixels: axe finds nothing, nothing scrolls sideways; writes
     * {@code docs/screens/<screen>-{1280,390}.png}. Leaves the window wide.
     */
    public Tab screen(String screen) {
        check(screen, NARROW);
        check(screen, WIDE);
        return this;
    }

    /** Runs axe (WCAG 2.2 AA and best practices for landmarks) on the page as it is. */
    public Tab accessible() {
        AxeResults results = new AxeBuilder(page)
                .withTags(List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa"))
                .analyze();
        String found = results.getViolations().stream()
                .map(rule -> rule.getId() + ": " + rule.getHelp() + "\n"
                        + rule.getNodes().stream()
                                .map(node -> "    " + node.getHtml())
                                .collect(Collectors.joining("\n")))
                .collect(Collectors.joining("\n"));
        assertThat(found).as("axe on %s", path()).isEmpty();
        return this;
    }

    private void check(String screen, int width) {
        page.setViewportSize(width, 900);
        accessible();
        Object sideways =
                page.evaluate("() => document.documentElement.scrollWidth - document.documentElement.clientWidth");
        assertThat(sideways)
                .as("pixels that %s scrolls sideways at %d", screen, width)
                .isEqualTo(0);
        Screens.save(
                Path.of("docs", "screens", screen + "-" + width + ".png"),
                page.screenshot(new Page.ScreenshotOptions().setFullPage(true)));
    }

    private void complain(String text) {
        complaints.add(text);
    }

    void close() {
        context.close();
        List<String> unexpected = complaints.stream()
                .filter(text -> expected.stream().noneMatch(text::contains))
                .toList();
        assertThat(unexpected).as("complaints of the browser").isEmpty();
    }

    private static String path(String url) {
        return Objects.requireNonNull(java.net.URI.create(url).getPath());
    }
}
