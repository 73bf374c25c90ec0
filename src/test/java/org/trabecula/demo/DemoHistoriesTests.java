package org.trabecula.demo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.authentication;

import com.microsoft.playwright.Page;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.DefaultApplicationArguments;
import org.springframework.http.HttpStatus;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.test.web.servlet.request.RequestPostProcessor;
import org.springframework.transaction.support.TransactionTemplate;
import org.trabecula.account.ActAs;
import org.trabecula.testing.BrowserTest;
import org.trabecula.testing.Queries;
import org.trabecula.testing.Tab;
import org.trabecula.testing.TestUsers;

/** The demo's people are made once, and every screen of every one of them opens. */
@BrowserTest
class DemoHistoriesTests {

    private static final List<String> SCREENS =
            List.of("", "/profile", "/assessment", "/result", "/proposal", "/plan", "/history");

    /** A screen makes at most so many queries, the session's two and a read's audit row aside (design.md, section 8). */
    private static final int MOST_QUERIES = 8;

    @Autowired
    private DemoProgress progress;

    @Autowired
    private DemoPeople people;

    @Autowired
    private DemoAssessments assessments;

    @Autowired
    private DemoPlans plans;

    @Autowired
    private DemoScripts scripts;

    @Autowired
    private ActAs actAs;

    @Autowired
    private TransactionTemplate transaction;

    @Autowired
    private Clock clock;

    @Autowired
    private MockMvcTester web;

    @Autowired
    private JdbcTemplate jdbc;

    @Autowired
    private TestUsers users;

    @Autowired
    private Queries queries;

    @BeforeEach
    void makeThem() {
        // somebody looks before the histories are there: what is summed by a clock of the past has to follow the days
        // since
        assertThat(get("/worklist", TestUsers.CLINICIAN)).hasStatus(HttpStatus.OK);
        histories().run(new DefaultApplicationArguments());
    }

    private DemoHistories histories() {
        return new DemoHistories(progress, people, assessments, plans, actAs, transaction, clock, scripts);
    }

    @Test
    void aSecondStartAndOneAfterACutChangeNothing() {
        List<Long> before = counts();
        histories().run(new DefaultApplicationArguments());
        assertThat(counts()).isEqualTo(before);
        // a start that was cut short just before its end: everything is done, nothing says so
        jdbc.update("update demo_run set acts = null");
        histories().run(new DefaultApplicationArguments());
        assertThat(counts()).isEqualTo(before);
        assertThat(before.get(0)).isEqualTo(14);
    }

    @Test
    void everyScreenOfEveryPatientOpensForClinicianAndNurse() {
        List<UUID> patients = jdbc.queryForList("select id from patient", UUID.class);
        for (UUID patient : patients) {
            for (String screen : SCREENS) {
                for (String user : List.of(TestUsers.CLINICIAN, TestUsers.NURSE)) {
                    MvcTestResult answer = get("/patients/" + patient + screen, user);
                    assertThat(answer.getResponse().getStatus())
                            .as("%s for %s", screen, user)
                            .isIn(HttpStatus.OK.value(), HttpStatus.FOUND.value());
                }
            }
        }
    }

    @Test
    void theWorklistBeginsWithTheEmergencyInAFixedNumberOfQueries() throws Exception {
        String page = get("/worklist", TestUsers.CLINICIAN).getResponse().getContentAsString();
        assertThat(page.indexOf("MUSTER, Test-Konrad")).isPositive();
        for (String other : List.of("PROBE, Test-Josef", "VORLAGE, Demo-Helga", "ENTWURF, Test-Luise")) {
            assertThat(page.indexOf(other)).as(other).isGreaterThan(page.indexOf("MUSTER, Test-Konrad"));
        }
        assertThat(page)
                .as("neither the one who was just registered is called up")
                .doesNotContain("NEULING, Demo-Omar");
        assertThat(get("/worklist?show=all", TestUsers.NURSE).getResponse().getContentAsString())
                .contains("NEULING, Demo-Omar");
        RequestPostProcessor clinician = as(TestUsers.CLINICIAN);
        List<String> statements =
                queries.during(() -> web.get().uri("/worklist").with(clinician).exchange());
        assertThat(statements).as(String.join("\n", statements)).hasSizeLessThanOrEqualTo(MOST_QUERIES);
    }

    @Test
    void aClinicianWalksFromTheWorklistThroughOneRecord(Tab tab) {
        tab.signIn(TestUsers.CLINICIAN).screen("worklist");
        assertThat(tab.path()).isEqualTo("/worklist");
        open(tab, "BEISPIEL, Test-Anna", "").screen("overview");
        open(tab, "BEISPIEL, Test-Anna", "/proposal").screen("proposal-demo");
        open(tab, "GUTWERT, Demo-Paul", "/plan").screen("plan-demo");
        open(tab, "GUTWERT, Demo-Paul", "/history").screen("history-demo");
        tab.page().setViewportSize(1280, 900);
        tab.open("/worklist?show=unfinished");
        tab.page()
                .locator("a.who", new Page.LocatorOptions().setHasText("ENTWURF, Test-Luise"))
                .click();
        assertThat(tab.page().locator("h1").first().textContent()).contains("ENTWURF");
    }

    private static Tab open(Tab tab, String who, String place) {
        tab.open("/worklist?show=all");
        String record = tab.page()
                .locator("a.who", new Page.LocatorOptions().setHasText(who))
                .getAttribute("href");
        return tab.open(record + place);
    }

    @Test
    void anAdminSeesNeitherTheWorklistNorAPatient() {
        UUID patient =
                jdbc.queryForList("select id from patient limit 1", UUID.class).get(0);
        assertThat(get("/worklist", TestUsers.ADMIN)).hasStatus(HttpStatus.FORBIDDEN);
        for (String screen : SCREENS) {
            assertThat(get("/patients/" + patient + screen, TestUsers.ADMIN))
                    .as(screen)
                    .hasStatus(HttpStatus.FORBIDDEN);
        }
    }

    private List<Long> counts() {
        return List.of(
                        "patient",
                        "assessment",
                        "observation",
                        "medicine_entry",
                        "care_plan",
                        "red_flag",
                        "worklist_entry")
                .stream()
                .map(table -> jdbc.queryForObject("select count(*) from " + table, Long.class))
                .toList();
    }

    private MvcTestResult get(String address, String user) {
        return web.get().uri(address).with(as(user)).exchange();
    }

    private RequestPostProcessor as(String user) {
        return authentication(
                users.as(user, () -> SecurityContextHolder.getContext().getAuthentication()));
    }
}
