package org.trabecula.assessment;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.config.AutowireCapableBeanFactory;
import org.trabecula.patient.PainLink;
import org.trabecula.shared.text.Dates;
import org.trabecula.shared.time.MovableClock;
import org.trabecula.testing.BrowserTest;
import org.trabecula.testing.Tab;
import org.trabecula.testing.TestUsers;

/** How fast an assessment is entered with the keyboard alone: fields and keys are counted, the time is estimated from them. */
@BrowserTest
class KeyboardEntryTests {

    /** Keystroke-level model (Card, Moran and Newell, 1980): one keystroke of an average typist, and one act of thought, in seconds. */
    private static final double KEY = 0.28;

    private static final double THOUGHT = 1.35;

    private static final int WIDE = 1280;

    /** What the page in the documentation says. */
    private static final Path FIGURES = Path.of("docs/entry-speed.md");

    /** Mixed pain at L3, on morphine, unsteady; mood screens below their cuts; four laboratory values of one sample. */
    private static final Map<String, String> TYPICAL = Map.ofEntries(
            Map.entry("prognosis", "5"),
            Map.entry("has_pain", "y"),
            Map.entry("cancer_spine_pain", "y"),
            Map.entry("p_worst", "7"),
            Map.entry("p_least", "2"),
            Map.entry("p_average", "5"),
            Map.entry("p_now", "4"),
            Map.entry("p_movement", "7"),
            Map.entry("p_rest", "3"),
            Map.entry("p_quality", "17⏎"),
            Map.entry("p_nights_woken", "3⏎"),
            Map.entry("p_background_hours", "14⏎"),
            Map.entry("p_flares", "y"),
            Map.entry("p_flares_per_day", "3⏎"),
            Map.entry("p_flare_minutes_to_peak", "5⏎"),
            Map.entry("p_flare_duration", "30⏎"),
            Map.entry("p_flare_predictable", "y"),
            Map.entry("p_neuro_cause", "y"),
            Map.entry("p_plausible_area", "y"),
            Map.entry("pain_goal", "3"),
            Map.entry("mechanical_pain", "y"),
            Map.entry("rescue_doses_per_day", "3⏎"),
            Map.entry("respiratory_rate", "14⏎"),
            Map.entry("days_since_bowel_movement", "1⏎"),
            Map.entry("can_swallow", "y"),
            Map.entry("ecog", "2"),
            Map.entry("falls_12m", "1⏎"),
            Map.entry("unsteady", "y"),
            Map.entry("phq_item1", "1"),
            Map.entry("phq_item2", "0"),
            Map.entry("gad_item1", "1"),
            Map.entry("gad_item2", "0"),
            Map.entry("creatinine", "92⏎"),
            Map.entry("hemoglobin", "112⏎"),
            Map.entry("platelets", "210⏎"),
            Map.entry("calcium_total", "2.35⏎"),
            Map.entry("priorities", "↓⏎"),
            Map.entry("falls_since_last", "0⏎"),
            Map.entry("pain_worst", "5"),
            Map.entry("pain_average", "3"),
            Map.entry("pain_on_movement", "5"),
            Map.entry("red_flag_sweep", "n⏎"));

    private final Scene scene;

    @Autowired
    private MovableClock clock;

    KeyboardEntryTests(@Autowired AutowireCapableBeanFactory beans) {
        scene = beans.createBean(Scene.class);
    }

    @AfterEach
    void letTheClockRun() {
        clock.reset();
    }

    @ParameterizedTest
    @ValueSource(ints = {1280, 390})
    void entersAFullAssessment(int width, Tab tab) {
        Typist typist = type(tab, width, patient(), "Begin the initial assessment");

        assertThat(typist.fields()).as("fields of the form in full").isGreaterThan(100);
        assertThat(minutes(typist)).as("minutes, by the keystroke-level model").isLessThanOrEqualTo(6);
        keep(width, "full", typist);
    }

    @ParameterizedTest
    @ValueSource(ints = {1280, 390})
    void entersAQuickReassessment(int width, Tab tab) {
        UUID patient = patient();
        scene.assessment(patient, "respondent=SELF; has_pain=yes; P1.p_worst=7; P1.p_average=5; ecog=2; falls_12m=1");
        clock.travelTo(clock.instant().plus(Duration.ofDays(3)));

        Typist typist = type(tab, width, patient, "Begin a quick reassessment");

        assertThat(typist.fields()).isLessThanOrEqualTo(12 + 1);
        assertThat(minutes(typist)).as("minutes, by the keystroke-level model").isLessThanOrEqualTo(1.5);
        keep(width, "quick", typist);
    }

    private Typist type(Tab tab, int width, UUID patient, String begin) {
        Page page = tab.page();
        tab.signIn(TestUsers.CLINICIAN).open("/patients/" + patient + "/assessment");
        page.setViewportSize(width, 900);
        page.getByText(begin).focus();
        page.keyboard().press("Enter");
        page.waitForURL(url -> url.contains("/sections/"));
        page.waitForFunction("() => document.activeElement !== document.body");
        Typist typist = new Typist(page, answers());
        typist.until(Pattern.compile("/review$"));
        tab.accessible();
        typist.until(Pattern.compile("/(verdict|result)$"));
        return typist;
    }

    private Map<String, String> answers() {
        String day = Dates.format(LocalDate.now(clock).minusDays(4)) + "⏎";
        return Stream.concat(TYPICAL.entrySet().stream(), Stream.of(Map.entry("creatinine.date", day)))
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    private UUID patient() {
        UUID patient = scene.patient();
        scene.profile(patient, null, "sex=FEMALE; weight=68; height=165; primary_cancer=BREAST");
        UUID spine = scene.lesion(patient, "LUMBAR_SPINE.MIDLINE.L3");
        scene.profile(patient, spine, "lesion_type=LYTIC");
        scene.pain(patient, "LUMBAR_SPINE.MIDLINE.L3", PainLink.LINKED, spine);
        scene.morphine(patient, "30");
        return patient;
    }

    /** Writes the row of the table in the documentation; the figures are the same at each width. */
    private static void keep(int width, String row, Typist typist) {
        if (width != WIDE) {
            return;
        }
        String figures = String.format(
                Locale.ROOT, "| %s | %d | %d | %.1f |", row, typist.fields(), typist.keys(), minutes(typist));
        try {
            Files.writeString(
                    FIGURES,
                    Files.readString(FIGURES)
                            .replaceFirst("(?m)^\\| " + row + " \\|.*$", Matcher.quoteReplacement(figures)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static double minutes(Typist typist) {
        return (typist.keys() * KEY + typist.fields() * THOUGHT) / 60;
    }
}
