package org.trabecula.interop;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Base64;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.trabecula.form.Answer;
import org.trabecula.patient.Identity;
import org.trabecula.patient.LesionService;
import org.trabecula.patient.NewPatient;
import org.trabecula.patient.NewValue;
import org.trabecula.patient.PatientService;
import org.trabecula.testing.IntegrationTest;
import org.trabecula.testing.Queries;
import org.trabecula.testing.TestUsers;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

@IntegrationTest
class PatientFactsApiTests {

    private static final int BUDGET = 8;
    private static final JsonMapper JSON = JsonMapper.builder().build();

    @Autowired
    private MockMvcTester mvc;

    @Autowired
    private JdbcTemplate jdbc;

    @Autowired
    private PatientService patients;

    @Autowired
    private LesionService lesions;

    @Autowired
    private TestUsers users;

    @Autowired
    private Queries queries;

    @Autowired
    private Clock clock;

    /** Fact, member, what stands there; of values of the profile, worked out, stale and not known. */
    @Test
    void eachFactSaysHowItCameAbout() {
        JsonNode answer = json(get(TestUsers.CLINICIAN, "/api/patients/" + patient() + "/facts"));
        LocalDate today = LocalDate.now(clock);
        assertThat(answer.path("date").asString()).isEqualTo(today.toString());

        JsonNode height = answer.path("facts").path("height");
        assertThat(height.path("value").asInt()).isEqualTo(165);
        assertThat(height.path("unit").asString()).isEqualTo("cm");
        assertThat(height.path("source").asString()).isEqualTo("PROFILE");
        assertThat(height.path("ageDays").asInt()).isEqualTo(200);
        assertThat(height.path("observedOn").asString())
                .isEqualTo(today.minusDays(200).toString());
        assertThat(height.path("stale").asBoolean()).isFalse();

        JsonNode weight = answer.path("facts").path("weight");
        assertThat(weight.path("value").isNull()).isTrue();
        assertThat(weight.path("stale").asBoolean()).isTrue();
        assertThat(weight.path("lastKnown").asInt()).isEqualTo(70);

        JsonNode bmi = answer.path("facts").path("bmi");
        assertThat(bmi.path("value").isNull()).isTrue();
        assertThat(bmi.path("formula").asString()).contains("Weight in kg");

        JsonNode sensitive = answer.path("facts").path("radiosensitive_primary");
        assertThat(sensitive.path("value").asBoolean()).isTrue();
        assertThat(sensitive.path("source").asString()).isEqualTo("DERIVED");
        assertThat(sensitive.path("derivedFrom").get(0).path("fact").asString()).isEqualTo("primary_cancer");
        assertThat(sensitive.path("derivedFrom").get(0).path("value").asString())
                .isEqualTo("MYELOMA");

        JsonNode fever = answer.path("facts").path("fever");
        assertThat(fever.path("value").isNull()).isTrue();
        assertThat(fever.path("source").isNull()).isTrue();

        JsonNode lesion = answer.path("lesions").get(0);
        assertThat(lesion.path("id").asString()).isEqualTo("L1");
        assertThat(lesion.path("facts").path("is_spine").path("value").asBoolean())
                .isTrue();
        assertThat(answer.path("pains").isEmpty()).isTrue();
        assertThat(answer.path("medications").isNull()).isTrue();
    }

    @Test
    void aDayBeforeKnowsLess() {
        UUID patient = patient();
        LocalDate before = LocalDate.now(clock).minusDays(150);
        JsonNode then = json(get(TestUsers.CLINICIAN, "/api/patients/" + patient + "/facts?date=" + before));
        assertThat(then.path("facts").path("weight").path("value").asInt()).isEqualTo(70);
        assertThat(then.path("facts").path("bmi").path("source").asString()).isEqualTo("DERIVED");
        assertThat(then.path("facts").path("bmi").path("derivedFrom").size()).isEqualTo(2);
    }

    @ParameterizedTest
    @CsvSource({"nurse, 403", "admin, 403"})
    void otherRolesAreRefused(String user, int status) {
        assertThat(get(user, "/api/patients/" + patient() + "/facts"))
                .hasStatus(status)
                .hasContentTypeCompatibleWith(MediaType.APPLICATION_PROBLEM_JSON);
    }

    @Test
    void nobodyComesInWithoutAName() {
        assertThat(mvc.get()
                        .uri("/api/patients/" + UUID.randomUUID() + "/facts")
                        .exchange())
                .hasStatus(401);
    }

    @ParameterizedTest
    @ValueSource(strings = {"00000000-0000-0000-0000-000000000001", "L1", "1 or 1=1"})
    void anotherPatientIsNotFound(String id) {
        assertThat(get(TestUsers.CLINICIAN, "/api/patients/" + id + "/facts"))
                .hasStatus(404)
                .hasContentTypeCompatibleWith(MediaType.APPLICATION_PROBLEM_JSON);
    }

    @ParameterizedTest
    @ValueSource(strings = {"1999-12-31", "2999-01-01", "24.11.2026", "2026-02-30", ""})
    void aDayThatIsNoneIsRefused(String date) {
        MvcTestResult answer = get(TestUsers.CLINICIAN, "/api/patients/" + patient() + "/facts?date=" + date);
        assertThat(answer).hasStatus(400).hasContentTypeCompatibleWith(MediaType.APPLICATION_PROBLEM_JSON);
        assertThat(json(answer).path("detail").asString()).contains("date");
    }

    @Test
    void eachCallIsRecordedWithItsPatientAndNoValue() {
        UUID patient = patient();
        get(TestUsers.CLINICIAN, "/api/patients/" + patient + "/facts");
        get(TestUsers.CLINICIAN, "/api/patients/" + UUID.randomUUID() + "/facts");
        assertThat(jdbc.queryForList(
                        "select outcome || ' ' || coalesce(patient_id::text, '-') || ' ' || note from audit_entry "
                                + "where kind = 'API_CALL' order by id desc limit 2",
                        String.class))
                .containsExactly("FAILED - facts", "DONE " + patient + " facts:" + LocalDate.now(clock));
    }

    @Test
    void costsAFixedNumberOfQueries() {
        UUID patient = patient();
        get(TestUsers.CLINICIAN, "/api/patients/" + patient + "/facts");
        List<String> sent = queries.during(() -> get(TestUsers.CLINICIAN, "/api/patients/" + patient + "/facts"));
        assertThat(sent.stream().filter(sql -> !sql.contains("account_user"))).hasSizeLessThanOrEqualTo(BUDGET);
    }

    private UUID patient() {
        LocalDate then = LocalDate.now(clock).minusDays(200);
        UUID by = users.id(TestUsers.CLINICIAN);
        return users.as(TestUsers.CLINICIAN, () -> {
            UUID patient = patients.register(
                    new NewPatient(
                            new Identity(
                                    "TEST-" + UUID.randomUUID().toString().substring(0, 8),
                                    "Beispiel",
                                    "Test-Anna",
                                    LocalDate.parse("1968-03-09")),
                            List.of(
                                    new NewValue("primary_cancer", new Answer.Choice("MYELOMA"), then),
                                    new NewValue("weight", new Answer.Quantity(new BigDecimal("70"), "70", null), then),
                                    new NewValue(
                                            "height", new Answer.Quantity(new BigDecimal("165"), "165", null), then))),
                    by);
            lesions.add(patient, "LUMBAR_SPINE.MIDLINE.L3", by);
            return patient;
        });
    }

    private MvcTestResult get(String user, String address) {
        return mvc.get()
                .uri(address)
                .header(
                        HttpHeaders.AUTHORIZATION,
                        "Basic "
                                + Base64.getEncoder()
                                        .encodeToString(
                                                (user + ":" + TestUsers.PASSWORD).getBytes(StandardCharsets.UTF_8)))
                .exchange();
    }

    private static JsonNode json(MvcTestResult answer) {
        return JSON.readTree(answer.getResponse().getContentAsByteArray());
    }
}
