package org.trabecula.assessment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.authentication;

import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.config.AutowireCapableBeanFactory;
import org.springframework.http.MediaType;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.trabecula.patient.PainLink;
import org.trabecula.shared.NotFound;
import org.trabecula.shared.time.MovableClock;
import org.trabecula.testing.IntegrationTest;
import org.trabecula.testing.Queries;
import org.trabecula.testing.TestUsers;

/** Each value says where it came from, and what is worked out from what. */
@IntegrationTest
class FactAccountsTests {

    private static final int BUDGET = 8;

    private final Scene scene;

    @Autowired
    private FactAccounts accounts;

    @Autowired
    private FactWords words;

    @Autowired
    private MockMvcTester mvc;

    @Autowired
    private Queries queries;

    @Autowired
    private TestUsers users;

    @Autowired
    private MovableClock clock;

    FactAccountsTests(@Autowired AutowireCapableBeanFactory beans) {
        scene = beans.createBean(Scene.class);
    }

    @AfterEach
    void today() {
        clock.reset();
    }

    /** name | value | age in days | source | from | missing; one line for each way in which a value comes about. */
    private static final String TABLE = """
            ecog              | 1                 | 0  | asked   |                                                        |
            L1.sins_collapse  | None of these     | 0  | asked   |                                                        |
            P1.p_worst        | 7                 | 0  | asked   |                                                        |
            sex               | Female            | 20 | profile |                                                        |
            L1.lesion_type    | Lytic             | 20 | profile |                                                        |
            L1.site_region    | Lumbar spine      | 20 | profile |                                                        |
            age               | 58 years          | 0  | derived | birth_date 09-Mar-1968                                 |
            bmi               | 24.98 kg/m²       | 20 | derived | weight 68 kg, height 165 cm                            |
            pain_worst        | 7                 | 0  | derived | has_pain Yes, p_worst@P1 7                             |
            L1.sins           | 7 points          | 0  | derived | lesion_type@L1 Lytic, sins_collapse@L1 None            |
            sins_max          | 7 points          | 20 | derived | sins@L1 7 points                                       |
            ecog_change       | 1 grades          | 0  | derived | ecog 1, ecog 0                                         |
            caregiver_strain  | 0                 | 0  | derived | caregiver_present No                                   |
            fatigue           | stale 4           | 20 | asked   |                                                        |
            fever             | unknown           |    |         |                                                        |
            phq2              | at least 1 points | 0  | derived | phq_item1 1                                            | phq_item2
            egfr              | unknown           |    |         | age 58 years                                           | creatinine
            escc_max          | one of            | 20 | derived | is_spine@L1 Yes                                        | escc@L1
            """;

    @Test
    void eachValueSaysHowItCameAbout() {
        UUID patient = patient();
        List<FactAccount> facts =
                scene.as(() -> accounts.on(patient, scene.today())).facts();
        for (String row : TABLE.strip().split("\n")) {
            String[] cells = row.split("\\|", -1);
            FactAccount account = find(facts, cells[0].strip());
            assertThat(value(account)).as(cells[0]).startsWith(cells[1].strip());
            assertThat(String.valueOf(account.ageInDays(scene.today())))
                    .as("age of %s", cells[0])
                    .isEqualTo(cells[2].isBlank() ? "null" : cells[2].strip());
            assertThat(account.source() == null ? "" : account.source().name().toLowerCase(Locale.ROOT))
                    .as("source of %s", cells[0])
                    .isEqualTo(cells[3].strip());
            for (String used : cells[4].strip().split(", ")) {
                assertThat(from(account)).as("what %s came from", cells[0]).contains(used);
            }
            if (cells.length > 5 && !cells[5].isBlank()) {
                assertThat(account.missing()).as("what %s misses", cells[0]).contains(cells[5].strip());
            }
        }
    }

    @Test
    void whateverIsWorkedOutHasAFormula() {
        UUID patient = patient();
        assertThat(scene.as(() -> accounts.on(patient, scene.today())).facts())
                .filteredOn(account -> account.source() == FactAccount.Source.DERIVED)
                .hasSizeGreaterThan(30)
                .allSatisfy(account ->
                        assertThat(account.formula()).as(account.fact().key()).isNotBlank());
    }

    /** What nobody knows is there, and is not taken for anything. */
    @Test
    void everyFactOfTheDictionaryHasAnAccount() {
        UUID patient = scene.patient();
        FactAccounts.Report report = scene.as(() -> accounts.on(patient, scene.today()));
        assertThat(report.lesions()).isNull();
        assertThat(report.facts().stream().filter(account -> !account.fact().item()))
                .hasSizeGreaterThan(100)
                .filteredOn(account -> account.source() == FactAccount.Source.ASKED)
                .isEmpty();
    }

    @Test
    void thePageShowsThemAndFilters() {
        UUID patient = patient();
        UUID assessment = last;
        for (String address : List.of("/patients/" + patient + "/facts", "/assessments/" + assessment + "/facts")) {
            assertThat(open(address, TestUsers.NURSE))
                    .hasStatusOk()
                    .bodyText()
                    .contains("How it came about", "/instruments/sins", "days old", "L3")
                    .doesNotContain("??")
                    .doesNotContain("stale, counts as not known");
            assertThat(open(address + "?show=UNKNOWN", TestUsers.NURSE))
                    .bodyText()
                    .contains("stale, counts as not known", "Not known", "fact-fever");
            assertThat(open(address + "?show=DERIVED", TestUsers.CLINICIAN))
                    .bodyText()
                    .contains("fact-bmi", "fact-phq2")
                    .doesNotContain("fact-ecog\"");
        }
        assertThat(open("/patients/" + patient + "/facts?show=NO", TestUsers.NURSE))
                .hasStatus(404);
    }

    @Test
    void onlyWhoSeesPatientsSeesThem() {
        UUID patient = scene.patient();
        assertThatThrownBy(() -> users.as(TestUsers.ADMIN, () -> accounts.on(patient, scene.today())))
                .isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> scene.as(() -> accounts.on(UUID.randomUUID(), scene.today())))
                .isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> scene.as(() -> accounts.ofAssessment(UUID.randomUUID())))
                .isInstanceOf(NotFound.class);
        assertThat(open("/patients/" + patient + "/facts", TestUsers.ADMIN)).hasStatus(403);
    }

    @Test
    void costsAFixedNumberOfQueries() {
        UUID patient = patient();
        open("/patients/" + patient + "/facts", TestUsers.NURSE);
        List<String> sent = queries.during(() -> open("/patients/" + patient + "/facts", TestUsers.NURSE));
        assertThat(sent.stream().filter(sql -> !sql.contains("account_user"))).hasSizeLessThanOrEqualTo(BUDGET);
    }

    private UUID last = new UUID(0, 0);

    private UUID patient() {
        clock.travelTo(clock.instant().minus(Duration.ofDays(20)));
        UUID patient = scene.patient();
        scene.profile(patient, null, "sex=FEMALE; weight=68; height=165; primary_cancer=BREAST");
        UUID spine = scene.lesion(patient, "LUMBAR_SPINE.MIDLINE.L3");
        scene.profile(patient, spine, "lesion_type=LYTIC");
        scene.pain(patient, "LUMBAR_SPINE.MIDLINE.L3", PainLink.LINKED, spine);
        scene.assessment(patient, "respondent=SELF; has_pain=yes; P1.p_worst=4; ecog=0; fatigue=4");
        clock.reset();
        last = scene.assessment(
                patient,
                "respondent=SELF; has_pain=yes; P1.p_worst=7; P1.p_average=5; L1.mechanical_pain=yes; L1.sins_alignment=NORMAL;"
                        + "L1.sins_collapse=NONE; L1.sins_posterolateral=NONE; phq_item1=1; ecog=1; caregiver_present=no");
        return patient;
    }

    private static FactAccount find(List<FactAccount> facts, String name) {
        int point = name.indexOf('.');
        String of = point < 0 ? null : name.substring(0, point);
        return facts.stream()
                .filter(account -> account.fact().key().equals(name.substring(point + 1))
                        && java.util.Objects.equals(account.subject().id(), of))
                .findFirst()
                .orElseThrow(() -> new AssertionError("no account of " + name));
    }

    private String value(FactAccount account) {
        String value = account.value() == null ? "unknown" : words(account);
        return account.stale() ? "stale " + value : value;
    }

    private String words(FactAccount account) {
        return words.value(account.fact(), java.util.Objects.requireNonNull(account.value()))
                .replace('\u00a0', ' ');
    }

    private String from(FactAccount account) {
        StringBuilder from = new StringBuilder();
        account.derivedFrom()
                .forEach(used ->
                        from.append(used.name()).append(' ').append(said(used)).append(", "));
        return from.toString();
    }

    private @Nullable String said(FactAccount.Used used) {
        String key = used.name().replaceAll("@.*", "");
        return used.value() == null
                ? null
                : words.value(DraftBuilder.RELEASE.dictionary().get(key), used.value())
                        .replace('\u00a0', ' ');
    }

    private MvcTestResult open(String address, String by) {
        Authentication user =
                users.as(by, () -> SecurityContextHolder.getContext().getAuthentication());
        return mvc.get()
                .uri(address)
                .with(authentication(user))
                .accept(MediaType.TEXT_HTML)
                .exchange();
    }
}
