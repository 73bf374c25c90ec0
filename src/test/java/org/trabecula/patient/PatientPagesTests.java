package org.trabecula.patient;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.authentication;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.trabecula.testing.TestUsers.ADMIN;
import static org.trabecula.testing.TestUsers.CLINICIAN;
import static org.trabecula.testing.TestUsers.NURSE;

import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import org.hibernate.SessionFactory;
import org.hibernate.stat.Statistics;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import org.springframework.test.web.servlet.request.MockMvcRequestBuilders;
import org.springframework.test.web.servlet.request.RequestPostProcessor;
import org.trabecula.form.Answer;
import org.trabecula.testing.IntegrationTest;
import org.trabecula.testing.TestUsers;

/** The pages as a browser uses them, bad input and second tabs included. */
@IntegrationTest
class PatientPagesTests {

    /** A screen makes at most so many queries, the session's two and a read's audit row aside (design.md, section 8). */
    private static final int MOST_QUERIES = 8;

    private static int next = 1;

    @Autowired
    private MockMvcTester web;

    @Autowired
    private PatientService patients;

    @Autowired
    private ProfileService profile;

    @Autowired
    private LesionService lesions;

    @Autowired
    private PainService pains;

    @Autowired
    private MedicineService medicines;

    @Autowired
    private TestUsers users;

    @Autowired
    private SessionFactory sessions;

    @Autowired
    private Clock clock;

    private UUID by = new UUID(0, 0);
    private UUID patient = new UUID(0, 0);
    private String address = "";

    @BeforeEach
    void register() {
        by = users.id(CLINICIAN);
        patient = newPatient();
        address = "/patients/" + patient;
    }

    @Test
    void doubledMrnIsAnErrorAtItsFieldAndNothingTypedIsLost() {
        String mrn = mrnOf(patient);
        MvcTestResult answer = post(
                "/patients",
                "mrn",
                mrn,
                "familyName",
                "Zweite",
                "givenName",
                "Test",
                "birthDate",
                "1.2.1950",
                "sex",
                "MALE",
                "weight",
                "80",
                "weight.unit",
                "kg");
        assertThat(answer).hasStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        assertThat(body(answer))
                .contains("MRN is on record already", "value=\"Zweite\"", "value=\"1.2.1950\"", "value=\"80\"");
    }

    @Test
    void longAndStrangeTextIsRefusedOrShownAsText() {
        String longest = "x".repeat(10_000);
        assertThat(body(post(
                        "/patients",
                        "mrn",
                        longest,
                        "familyName",
                        longest,
                        "givenName",
                        "Test",
                        "birthDate",
                        "31.2.1950",
                        "sex",
                        "nonsense")))
                .contains("At most 40 characters", "At most 100 characters", "no such day in the calendar");
        String strange = "<b>Robert'); drop table patient;--";
        MvcTestResult stored = post(
                "/patients",
                "mrn",
                "M-" + next++,
                "familyName",
                strange,
                "givenName",
                "Test",
                "birthDate",
                "1950-02-01",
                "sex",
                "UNKNOWN");
        assertThat(stored).hasStatus(HttpStatus.FOUND);
        post("/patients/search", "q", "robert");
        String page = body(get(String.valueOf(stored.getResponse().getRedirectedUrl())));
        assertThat(page).contains("&lt;B&gt;ROBERT").doesNotContain("<B>ROBERT");
    }

    @ParameterizedTest(name = "{0}")
    @ValueSource(strings = {"1/2/1950", "tomorrow", "2999-01-01", "1890-01-01", "2015-01-01", ""})
    void birthDateThatCannotBeMeantIsRefused(String typed) {
        assertThat(post(
                        "/patients",
                        "mrn",
                        "M-" + next++,
                        "familyName",
                        "Datum",
                        "givenName",
                        "Test",
                        "birthDate",
                        typed,
                        "sex",
                        "MALE"))
                .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT);
    }

    @Test
    void withoutTokenOrRoleNothingHappens() {
        assertThat(web.perform(MockMvcRequestBuilders.post("/patients")
                        .with(signedIn(CLINICIAN))
                        .param("mrn", "1")))
                .hasStatus(HttpStatus.FORBIDDEN);
        for (String page : List.of("/patients", address, address + "/profile", address + "/profile/history")) {
            assertThat(web.perform(MockMvcRequestBuilders.get(page).with(signedIn(ADMIN))))
                    .as(page)
                    .hasStatus(HttpStatus.FORBIDDEN);
        }
        assertThat(get("/patients/" + UUID.randomUUID() + "/profile")).hasStatus(HttpStatus.NOT_FOUND);
        assertThat(get("/patients/nonsense/profile")).hasStatus(HttpStatus.NOT_FOUND);
    }

    @Test
    void foreignLesionIsNotFoundUnderThisPatient() {
        UUID foreign = as(() -> lesions.add(newPatient(), "LUMBAR_SPINE.MIDLINE.L3", by));
        assertThat(post(
                        address + "/lesions/" + foreign,
                        "site",
                        "LUMBAR_SPINE.MIDLINE.L4",
                        "version",
                        "0",
                        "seen",
                        "0"))
                .hasStatus(HttpStatus.NOT_FOUND);
        assertThat(post(address + "/lesions/" + foreign + "/removal", "why", "DOUBLE_ENTRY", "version", "0"))
                .hasStatus(HttpStatus.NOT_FOUND);
        assertThat(post(address + "/pains", "place", "NECK.MIDLINE", "link", "LINKED", "linked", foreign.toString()))
                .hasStatus(HttpStatus.NOT_FOUND);
        assertThat(as(() -> pains.pains(patient, today()))).isEmpty();
    }

    @Test
    void secondTabSeesBothSides() {
        String seen = "0";
        post(address + "/profile/cancer", "seen", seen, "primary_cancer", "BREAST", "disease_status", "STABLE");
        MvcTestResult second =
                post(address + "/profile/cancer", "seen", seen, "primary_cancer", "LUNG", "disease_status", "STABLE");
        assertThat(second).hasStatus(HttpStatus.CONFLICT);
        assertThat(body(second)).contains("Primary cancer", "Breast", "Lung");
        assertThat(body(get(address + "/profile"))).contains("value=\"BREAST\" selected");
        MvcTestResult identity = post(
                address + "/identity",
                "version",
                "7",
                "mrn",
                "M-" + next++,
                "familyName",
                "Anders",
                "givenName",
                "Test",
                "birthDate",
                "1.2.1950");
        assertThat(identity).hasStatus(HttpStatus.CONFLICT);
        assertThat(body(identity)).contains("Anders", "Seite");
    }

    @Test
    void secondTabOfAMedicineOrLesionSeesBothSides() {
        UUID row = as(() -> medicines.add(patient, medicine("morphine"), by));
        as(() -> medicines.end(patient, row, 0, today(), EndReason.SIDE_EFFECT, null, by));
        MvcTestResult answer = post(
                address + "/medicines/" + row,
                "name",
                "morphine",
                "intake",
                "REGULAR",
                "version",
                "0",
                "amount",
                "20",
                "amount-unit",
                "MG");
        assertThat(answer).hasStatus(HttpStatus.CONFLICT);
        assertThat(body(answer)).contains("ended", "20");
        UUID lesion = as(() -> lesions.add(patient, "LUMBAR_SPINE.MIDLINE.L3", by));
        as(() -> lesions.move(patient, lesion, 0, "LUMBAR_SPINE.MIDLINE.L2", by));
        assertThat(post(address + "/lesions/" + lesion, "site", "LUMBAR_SPINE.MIDLINE.L4", "version", "0", "seen", "0"))
                .hasStatus(HttpStatus.CONFLICT);
    }

    @Test
    void noneKnownIsAnAnswerAndNothingIsNone() {
        post(address + "/profile/allergies", "seen", "0", "shown", "allergies");
        assertThat(value("allergies")).isNull();
        assertThat(post(address + "/profile/allergies", "seen", "0", "allergies", "CODEINE", "allergies.none", "true"))
                .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        post(address + "/profile/allergies", "seen", "0", "shown", "allergies", "allergies.none", "true");
        assertThat(value("allergies")).isEqualTo(new Answer.Choices(List.of()));
    }

    @Test
    void questionThatIsNoLongerAskedKeepsNoValue() {
        post(address + "/profile/cancer", "seen", "0", "primary_cancer", "LUNG");
        post(
                address + "/profile/cancer",
                "seen",
                "999999",
                "primary_cancer",
                "LUNG",
                "small_cell_or_germ_cell",
                "true",
                "shown",
                "primary_cancer",
                "shown",
                "small_cell_or_germ_cell");
        assertThat(value("small_cell_or_germ_cell")).isEqualTo(new Answer.Flag(true));
        post(
                address + "/profile/cancer",
                "seen",
                "999999",
                "primary_cancer",
                "BREAST",
                "small_cell_or_germ_cell",
                "true");
        assertThat(value("small_cell_or_germ_cell")).isNull();
        assertThat(body(get(address + "/profile"))).doesNotContain("small_cell_or_germ_cell");
    }

    @Test
    void unusualWeightIsKeptOnlyAfterAQuestion() {
        assertThat(body(post(
                        address + "/profile/demographics",
                        "seen",
                        "0",
                        "sex",
                        "MALE",
                        "weight",
                        "30",
                        "weight.unit",
                        "kg")))
                .contains("is unusual");
        assertThat(value("weight")).isNull();
        assertThat(post(
                        address + "/profile/demographics",
                        "seen",
                        "0",
                        "sex",
                        "MALE",
                        "weight",
                        "3000",
                        "weight.unit",
                        "kg"))
                .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        post(address + "/profile/demographics", "seen", "0", "sex", "MALE", "weight", "150", "weight.unit", "[lb_av]");
        assertThat(value("weight"))
                .isInstanceOfSatisfying(
                        Answer.Quantity.class,
                        weight -> assertThat(weight.value()).isEqualByComparingTo("68.04"));
    }

    @Test
    void patchInTheWrongUnitAndUnlistedNameAreErrorsAtTheirFields() {
        assertThat(body(post(
                        address + "/medicines",
                        "name",
                        "fentanyl patch",
                        "form",
                        "PATCH",
                        "route",
                        "TRANSDERMAL",
                        "amount",
                        "75",
                        "amount-unit",
                        "MICROGRAM",
                        "scheduleNumber",
                        "72",
                        "scheduleNumber-unit",
                        "PATCH_EVERY_HOURS",
                        "intake",
                        "REGULAR")))
                .contains("Enter an opioid patch in microgram/h");
        assertThat(body(post(address + "/medicines", "name", "fentanyl", "form", "PATCH", "intake", "REGULAR")))
                .contains("As a patch it is listed as “fentanyl patch”");
        assertThat(body(post(address + "/medicines", "name", "Demo-Pressin", "intake", "REGULAR")))
                .contains("is not on the medicine list", "Keep “Demo-Pressin” as free text");
        assertThat(body(post(
                        address + "/medicines", "name", "x".repeat(10_000), "intake", "REGULAR", "amount", "1,500")))
                .contains("comma before three digits");
        post(address + "/medicines", "name", "Demo-Pressin", "free", "Demo-Pressin", "intake", "REGULAR");
        assertThat(as(() -> medicines.list(patient, today())).entries())
                .singleElement()
                .satisfies(entry -> {
                    assertThat(entry.isFreeText()).isTrue();
                    assertThat(entry.amount()).isNull();
                });
    }

    @Test
    void suggestionsComeFromTheCatalog() {
        assertThat(body(post(address + "/medicines/suggestions", "name", "mst")))
                .contains("value=\"morphine\"", "MST Continus", "Keep “mst” as free text");
        assertThat(body(post(address + "/medicines/suggestions", "name", "morphine")))
                .doesNotContain("as free text");
    }

    @Test
    void screensMakeFewQueriesWhateverTheHistory() {
        fill();
        long overview = queries(address);
        long profilePage = queries(address + "/profile");
        long list = queries("/patients");
        for (int i = 0; i < 3; i++) {
            fill();
        }
        assertThat(overview).isLessThanOrEqualTo(MOST_QUERIES).isEqualTo(queries(address));
        assertThat(profilePage).isLessThanOrEqualTo(MOST_QUERIES).isEqualTo(queries(address + "/profile"));
        assertThat(list).isLessThanOrEqualTo(MOST_QUERIES).isEqualTo(queries("/patients"));
    }

    private void fill() {
        as(() -> profile.record(
                patient, null, "weight", new Answer.Quantity(new BigDecimal("70"), "70", "kg"), today(), by));
        UUID lesion = as(() -> lesions.add(patient, "LUMBAR_SPINE.MIDLINE.L3", by));
        as(() -> profile.record(patient, lesion, "lesion_type", new Answer.Choice("LYTIC"), today(), by));
        as(() -> pains.add(patient, "LOWER_BACK.MIDLINE", PainLink.LINKED, Set.of(lesion), by));
        as(() -> medicines.add(patient, medicine("senna"), by));
    }

    private long queries(String page) {
        Statistics statistics = sessions.getStatistics();
        statistics.setStatisticsEnabled(true);
        statistics.clear();
        assertThat(get(page)).hasStatusOk();
        long made = statistics.getPrepareStatementCount();
        statistics.setStatisticsEnabled(false);
        return made;
    }

    private static MedicineDraft medicine(String name) {
        return new MedicineDraft(name, name, null, null, null, null, null, null, Intake.REGULAR, null, null);
    }

    private @org.jspecify.annotations.Nullable Answer value(String key) {
        return as(() -> profile.valuesOn(patient, today())).stream()
                .filter(value -> value.key().equals(key))
                .map(ProfileValue::answer)
                .findFirst()
                .orElse(null);
    }

    private RequestPostProcessor signedIn(String name) {
        return authentication(
                users.as(name, () -> SecurityContextHolder.getContext().getAuthentication()));
    }

    private MvcTestResult get(String page) {
        return web.perform(MockMvcRequestBuilders.get(page).with(signedIn(NURSE)));
    }

    private MvcTestResult post(String page, String... params) {
        MockHttpServletRequestBuilder request =
                MockMvcRequestBuilders.post(page).with(signedIn(CLINICIAN)).with(csrf());
        for (int i = 0; i < params.length; i += 2) {
            request.param(params[i], params[i + 1]);
        }
        return web.perform(request);
    }

    private static String body(MvcTestResult answer) {
        try {
            return answer.getResponse().getContentAsString();
        } catch (java.io.UnsupportedEncodingException e) {
            throw new IllegalStateException(e);
        }
    }

    private String mrnOf(UUID id) {
        return as(() -> patients.summary(id)).mrn();
    }

    private UUID newPatient() {
        Identity identity = new Identity("S-" + next++, "Seite" + next, "Test", LocalDate.of(1950, 2, 1));
        return as(() -> patients.register(new NewPatient(identity, List.of()), by));
    }

    private <T> T as(Supplier<T> action) {
        return users.as(CLINICIAN, action);
    }

    private void as(Runnable action) {
        users.as(CLINICIAN, action);
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
