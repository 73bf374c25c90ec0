package org.trabecula.testing;

import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Playwright;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.extension.ConditionEvaluationResult;
import org.junit.jupiter.api.extension.ExecutionCondition;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;
import org.springframework.core.env.Environment;
import org.springframework.test.context.junit.jupiter.SpringExtension;

/**
 * Gives a browser test its {@link Tab}: one Chromium a run, one fresh profile a test. Without a Chromium the test is skipped
 * with one line that says how to get it; with {@code CI=true} it fails.
 */
public class Browser implements ExecutionCondition, ParameterResolver {

    private static final List<String> PLACES = List.of(
            "/usr/bin/chromium",
            "/usr/bin/chromium-browser",
            "/usr/bin/google-chrome",
            "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
            "/Applications/Chromium.app/Contents/MacOS/Chromium");

    private static final String HOW =
            "Browser tests need Chromium: install the package 'chromium' (apt-get install chromium), or set CHROMIUM to its path.";

    private static final boolean CI = "true".equals(System.getenv("CI"));

    private static boolean said;
    private static com.microsoft.playwright.@org.jspecify.annotations.Nullable Browser one;

    @Override
    public ConditionEvaluationResult evaluateExecutionCondition(ExtensionContext test) {
        if (path().isPresent() || CI) {
            return ConditionEvaluationResult.enabled("a browser is there, or must be");
        }
        if (!said) {
            said = true;
            System.out.println("SKIPPED: " + HOW);
        }
        return ConditionEvaluationResult.disabled(HOW);
    }

    @Override
    public boolean supportsParameter(ParameterContext parameter, ExtensionContext test) {
        return parameter.getParameter().getType() == Tab.class;
    }

    @Override
    public Object resolveParameter(ParameterContext parameter, ExtensionContext test) {
        Environment environment = SpringExtension.getApplicationContext(test).getEnvironment();
        Tab tab = new Tab(chromium(), "http://localhost:" + environment.getRequiredProperty("local.server.port"));
        test.getStore(ExtensionContext.Namespace.create(Browser.class, test.getUniqueId()))
                .put(tab, (AutoCloseable) tab::close);
        return tab;
    }

    private static synchronized com.microsoft.playwright.Browser chromium() {
        if (one == null) {
            Path path = path().orElseThrow(() -> new IllegalStateException(HOW));
            one = Playwright.create(
                            new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")))
                    .chromium()
                    .launch(new BrowserType.LaunchOptions()
                            .setExecutablePath(path)
                            .setChromiumSandbox(false)
                            .setArgs(List.of(
                                    "--disable-gpu",
                                    "--disable-quic",
                                    "--disable-background-networking",
                                    "--disable-component-update",
                                    "--disable-sync",
                                    "--no-first-run")));
        }
        return one;
    }

    private static Optional<Path> path() {
        String set = System.getenv("CHROMIUM");
        return (set != null ? List.of(set) : PLACES)
                .stream().map(Path::of).filter(Files::isExecutable).findFirst();
    }
}
