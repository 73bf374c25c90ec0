package org.trabecula.assessment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.authentication;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.test.web.servlet.request.RequestPostProcessor;
import org.trabecula.patient.LesionService;
import org.trabecula.patient.PainService;
import org.trabecula.patient.PatientService;
import org.trabecula.shared.text.Dates;
import org.trabecula.testing.IntegrationTest;
import org.trabecula.testing.TestUsers;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The door through which the script saves one answer after the other. */
@IntegrationTest
class AutosaveTests {
    @Autowired
    MockMvcTester mvc;

    @Autowired
    AssessmentService assessments;

    @Autowired
    SectionService sections;

    @Autowired
    TestUsers users;

    @Autowired
    PatientService patients;

    @Autowired
    LesionService lesions;

    @Autowired
    PainService pains;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    JsonMapper json;

    @Autowired
    Clock clock;

    SyntheticPatient patient = new SyntheticPatient(UUID.randomUUID(), UUID.randomUUID(), UUID.randomUUID());
    UUID draft = UUID.randomUUID();

    @BeforeEach
    void begin() {
        patient = SyntheticPatient.make(users, patients, lesions, pains, LocalDate.now(clock));
        draft = users.as(TestUsers.NURSE, () -> assessments.start(patient.id(), users.id(TestUsers.NURSE)));
    }

    @Test
    void storesAnAnswerAndTellsWhatIsAskedNow() {
        JsonNode told = told(send("has_pain", null, Map.of("has_pain", new String[] {"false"})));

        assertThat(told.get("saved").asString()).matches("\\d\\d:\\d\\d");
        assertThat(told.get("version").asLong()).isZero();
        assertThat(told.get("hide").toString()).contains("p_worst~" + patient.pain(), "pain_goal");
        assertThat(rows()).isEqualTo(1);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            value = {
                "wrong type: words for a number  | kps              | kps=good",
                "wrong type: a number for yes/no | fear_of_movement | fear_of_movement=1",
                "a code that is none             | care_setting     | care_setting=MOON",
                "out of range                    | kps              | kps=120",
                "out of range, pain              | PAIN             | PAIN=11",
                "half a point of pain            | PAIN             | PAIN=4.5",
                "a decimal comma                 | temperature      | temperature=37,5",
                "SQL in a number                 | kps              | kps=1; drop table observation",
                "a day that comes                | creatinine       | creatinine=90&creatinine.date=FUTURE",
                "a day with slashes              | creatinine       | creatinine=90&creatinine.date=1/2/2026",
                "a sample without a day          | creatinine       | creatinine=90",
                "a unit that is none             | creatinine       | creatinine=90&creatinine.unit=stone&creatinine.date=TODAY",
                "an answer and why there is none | kps              | kps=80&kps.absent=REFUSED",
                "a reason that is none           | kps              | kps.absent=LATER",
                "10,000 characters               | priority_words   | priority_words=LONG",
                "mg/dL in the field of µmol/L    | creatinine       | creatinine=1.2&creatinine.date=TODAY"
            })
    void storesNothingThatIsWrong(String why, String key, String sent) {
        String name = name(key);
        Map<String, String[]> values = new java.util.HashMap<>();
        for (String each : sent.split("&")) {
            String[] parts = each.split("=", 2);
            values.put(parts[0].replace("PAIN", name), new String[] {value(parts[1])});
        }

        JsonNode told = told(send(name, null, values));

        assertThat(told.get("saved").isNull()).isTrue();
        assertThat(told.get("problems").size() + told.get("warnings").size()).isEqualTo(1);
        assertThat(rows()).isZero();
    }

    @Test
    void aScreenAtItsCutOpensTheRestAndBelowItHidesItAgain() {
        told(send("phq_item1", null, Map.of("phq_item1", new String[] {"2"})));
        JsonNode atCut = told(send("phq_item2", null, Map.of("phq_item2", new String[] {"1"})));
        assertThat(atCut.get("show").toString()).contains("\"phq_item3\"");

        told(send("phq_item3", null, Map.of("phq_item3", new String[] {"2"})));
        JsonNode below = told(send("phq_item2", 0L, Map.of("phq_item2", new String[] {"0"})));
        assertThat(below.get("hide").toString()).contains("\"phq_item3\"");
        assertThat(below.get("kept").asString()).contains("not asked any more");
    }

    @Test
    void twoAnswersAtOnceAreOneAnswerAndOneConflict() {
        List<String> outcomes = java.util.stream.Stream.of("2", "3", "4")
                .parallel()
                .map(each -> told(send("ecog", null, Map.of("ecog", new String[] {each}))))
                .map(told -> told.get("saved").isNull() ? "conflict" : "saved")
                .sorted()
                .toList();

        assertThat(outcomes).containsExactly("conflict", "conflict", "saved");
        assertThat(rows()).isEqualTo(1);
    }

    @Test
    void keepsMarkupAsTheTextItIs() {
        String markup = "<script>alert(1)</script> & 'quotes' \"and\" \\ more";
        told(send("priority_words", null, Map.of("priority_words", new String[] {markup})));

        assertThat(jdbc.sql("select text_value from observation where assessment_id = :id")
                        .param("id", draft)
                        .query(String.class)
                        .single())
                .isEqualTo(markup);
        assertThat(page("GOALS")).contains("&lt;script&gt;alert(1)").doesNotContain("<script>alert(1)");
    }

    @Test
    void anUnusualValueIsStoredOnceItIsConfirmed() {
        JsonNode doubted = told(send("temperature", null, Map.of("temperature", new String[] {"34.9"})));
        assertThat(doubted.get("warnings").size()).isEqualTo(1);
        assertThat(rows()).isZero();

        JsonNode sure = told(send(
                "temperature", null, Map.of("temperature", new String[] {"34.9"}, "temperature.sure", new String[] {
                    doubted.get("sure").asString()
                })));
        assertThat(sure.get("saved").isNull()).isFalse();
        assertThat(rows()).isEqualTo(1);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            value = {
                "an unknown key         | favourite_colour",
                "switched off by licence | risk_own_alcohol",
                "no question at all     | ",
                "an id that is none     | p_worst~42",
                "an unknown subject     | p_worst~RANDOM",
                "another patient's pain | p_worst~OTHER",
                "a lesion for a pain    | p_worst~LESION",
                "the record of the pain | p_link~PAIN"
            })
    void knowsOnlyTheQuestionsOfThisPatient(String why, @org.jspecify.annotations.Nullable String name) {
        SyntheticPatient other = SyntheticPatient.make(users, patients, lesions, pains, LocalDate.now(clock));
        String meant = (name == null ? "" : name)
                .replace("RANDOM", UUID.randomUUID().toString())
                .replace("OTHER", other.pain().toString())
                .replace("LESION", patient.lesion().toString())
                .replace("~PAIN", "~" + patient.pain());

        assertThat(send(meant, null, Map.of(meant, new String[] {"3"}))).hasStatus(HttpStatus.NOT_FOUND);
        assertThat(rows()).isZero();
    }

    @Test
    void tellsBothSidesToWhoCameSecond() {
        told(send("ecog", null, Map.of("ecog", new String[] {"2"})));
        JsonNode told = told(send("ecog", null, Map.of("ecog", new String[] {"3"})));

        assertThat(told.get("saved").isNull()).isTrue();
        JsonNode conflict = told.get("conflict");
        assertThat(conflict.get("theirs").asString()).startsWith("2");
        assertThat(conflict.get("yours").asString()).startsWith("3");
        assertThat(conflict.get("seen").asLong()).isZero();

        JsonNode knowingly = told(send("ecog", 0L, Map.of("ecog", new String[] {"3"})));
        assertThat(knowingly.get("saved").isNull()).isFalse();
        assertThat(knowingly.get("version").asLong()).isEqualTo(1);
    }

    @Test
    void refusesWithoutAToken() {
        MvcTestResult result = mvc.post()
                .uri("/assessments/{id}/answers", draft)
                .with(signedIn(TestUsers.NURSE))
                .contentType(MediaType.APPLICATION_JSON)
                .content("{\"name\":\"ecog\",\"seen\":null,\"values\":{\"ecog\":[\"2\"]}}")
                .exchange();

        assertThat(result).hasStatus(HttpStatus.FORBIDDEN);
        assertThat(rows()).isZero();
    }

    @Test
    void refusesAnAdmin() {
        MvcTestResult result = mvc.post()
                .uri("/assessments/{id}/answers", draft)
                .with(signedIn(TestUsers.ADMIN))
                .with(csrf())
                .contentType(MediaType.APPLICATION_JSON)
                .content("{\"name\":\"ecog\",\"seen\":null,\"values\":{\"ecog\":[\"2\"]}}")
                .exchange();

        assertThat(result).hasStatus(HttpStatus.FORBIDDEN);
        assertThat(rows()).isZero();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {"{\"name\":7", "[]", "{\"name\":\"ecog\",\"values\":{\"ecog\":\"2\"}}", "''"})
    void refusesWhatIsNoAnswer(String body) {
        MvcTestResult result = mvc.post()
                .uri("/assessments/{id}/answers", draft)
                .with(signedIn(TestUsers.NURSE))
                .with(csrf())
                .contentType(MediaType.APPLICATION_JSON)
                .content(body)
                .exchange();

        assertThat(result.getResponse().getStatus()).isEqualTo(400);
        assertThat(rows()).isZero();
    }

    @Test
    void aCompletedAssessmentSaysSo() {
        new RequiredAnswers(assessments, sections, users).give(draft);
        users.as(TestUsers.NURSE, () -> assessments.complete(draft, LocalDate.now(clock), users.id(TestUsers.NURSE)));

        assertThat(send("ecog", null, Map.of("ecog", new String[] {"2"}))).hasStatus(HttpStatus.CONFLICT);
        assertThat(mvc.get()
                        .uri("/assessments/{id}/sections/PAIN", draft)
                        .with(signedIn(TestUsers.NURSE))
                        .exchange())
                .hasStatus(HttpStatus.CONFLICT)
                .bodyText()
                .contains("completed and is never changed");
    }

    private RequestPostProcessor signedIn(String user) {
        return authentication(
                users.as(user, () -> SecurityContextHolder.getContext().getAuthentication()));
    }

    private String name(String key) {
        return key.equals("PAIN") ? "p_worst~" + patient.pain() : key;
    }

    private String value(String text) {
        LocalDate today = LocalDate.now(clock);
        return switch (text) {
            case "TODAY" -> Dates.format(today);
            case "FUTURE" -> Dates.format(today.plusDays(1));
            case "LONG" -> "a".repeat(10_000);
            default -> text;
        };
    }

    private MvcTestResult send(
            String name, @org.jspecify.annotations.Nullable Long seen, Map<String, String[]> values) {
        java.util.Map<String, Object> body = new java.util.HashMap<>();
        body.put("name", name);
        body.put("seen", seen);
        body.put("values", values);
        return mvc.post()
                .uri("/assessments/{id}/answers", draft)
                .with(signedIn(TestUsers.NURSE))
                .with(csrf())
                .contentType(MediaType.APPLICATION_JSON)
                .content(json.writeValueAsString(body))
                .exchange();
    }

    private JsonNode told(MvcTestResult result) {
        assertThat(result).hasStatusOk();
        try {
            return json.readTree(result.getResponse().getContentAsString());
        } catch (java.io.UnsupportedEncodingException e) {
            throw new IllegalStateException(e);
        }
    }

    private String page(String section) {
        MvcTestResult result = mvc.get()
                .uri("/assessments/{id}/sections/{section}", draft, section)
                .with(signedIn(TestUsers.NURSE))
                .exchange();
        assertThat(result).hasStatusOk();
        try {
            return result.getResponse().getContentAsString();
        } catch (java.io.UnsupportedEncodingException e) {
            throw new IllegalStateException(e);
        }
    }

    private int rows() {
        return jdbc.sql("select count(*) from observation where assessment_id = :id")
                .param("id", draft)
                .query(Integer.class)
                .single();
    }
}
