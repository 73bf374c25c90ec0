package org.trabecula.interop;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.Base64;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.trabecula.testing.IntegrationTest;
import org.trabecula.testing.TestUsers;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

@IntegrationTest
class PlanProposalApiTests {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    @Autowired
    private MockMvcTester mvc;

    @Autowired
    private JdbcTemplate jdbc;

    @LocalServerPort
    private int port;

    /** Why, the request, the pointer that is named, and what the answer says of it. */
    static List<Arguments> refused() {
        return List.of(
                Arguments.of("no JSON", "{\"facts\": ", "/facts", "This is not JSON"),
                Arguments.of("nothing", "", "", "empty"),
                Arguments.of("text behind the end", "{} {}", "", "This is not JSON"),
                Arguments.of("a list", "[]", "", "The body is a list; a JSON object is expected"),
                Arguments.of("null", "null", "", "The body is null"),
                Arguments.of(
                        "a member given twice",
                        "{\"facts\":{\"age\":60,\"age\":61}}",
                        "/facts/age",
                        "stands here twice"),
                Arguments.of("unknown member", "{\"fact\":{}}", "/fact", "allowed are date, facts, lesions"),
                Arguments.of("unknown fact", "{\"facts\":{\"agee\":60}}", "/facts/agee", "no fact of this name"),
                Arguments.of(
                        "an item is no fact",
                        "{\"facts\":{\"phq_item1\":1}}",
                        "/facts/phq_item1",
                        "no fact of this name"),
                Arguments.of(
                        "null for a fact",
                        "{\"facts\":{\"age\":null}}",
                        "/facts/age",
                        "a fact that is not known is left out"),
                Arguments.of(
                        "text for a number",
                        "{\"facts\":{\"age\":\"60\"}}",
                        "/facts/age",
                        "expected a number from 18 to 120 (years)"),
                Arguments.of(
                        "below the range",
                        "{\"facts\":{\"age\":17.9}}",
                        "/facts/age",
                        "expected a number from 18 to 120"),
                Arguments.of(
                        "above the range",
                        "{\"facts\":{\"age\":121}}",
                        "/facts/age",
                        "expected a number from 18 to 120"),
                Arguments.of(
                        "beyond any number", "{\"facts\":{\"egfr\":1e999}}", "/facts/egfr", "expected a number from"),
                Arguments.of(
                        "number for a flag", "{\"facts\":{\"fever\":1}}", "/facts/fever", "expected true or false"),
                Arguments.of(
                        "text for a flag",
                        "{\"facts\":{\"fever\":\"true\"}}",
                        "/facts/fever",
                        "expected true or false"),
                Arguments.of(
                        "unknown code",
                        "{\"facts\":{\"sex\":\"F\"}}",
                        "/facts/sex",
                        "expected one of FEMALE, MALE, UNKNOWN"),
                Arguments.of(
                        "code in small letters",
                        "{\"facts\":{\"sex\":\"female\"}}",
                        "/facts/sex",
                        "expected one of FEMALE"),
                Arguments.of(
                        "one code for a list",
                        "{\"facts\":{\"comorbidities\":\"CKD\"}}",
                        "/facts/comorbidities",
                        "expected a list"),
                Arguments.of(
                        "unknown code in a list",
                        "{\"facts\":{\"comorbidities\":[\"CKD\",\"COLD\"]}}",
                        "/facts/comorbidities",
                        "expected a list"),
                Arguments.of(
                        "null in a list",
                        "{\"facts\":{\"comorbidities\":[null]}}",
                        "/facts/comorbidities",
                        "expected a list"),
                Arguments.of("a priority twice", "{\"priorities\":[\"SLEEP\",\"SLEEP\"]}", "/priorities", "each once"),
                Arguments.of(
                        "priorities in two places",
                        "{\"priorities\":[\"SLEEP\"],\"facts\":{\"priorities\":[\"WORK\"]}}",
                        "/priorities",
                        "give them once"),
                Arguments.of("facts as a list", "{\"facts\":[]}", "/facts", "expected an object"),
                Arguments.of("facts null", "{\"facts\":null}", "/facts", "expected an object"),
                Arguments.of(
                        "a lesion's fact of the patient",
                        "{\"facts\":{\"sins\":8}}",
                        "/facts/sins",
                        "belongs under the facts of an entry of lesions"),
                Arguments.of(
                        "a patient's fact at a lesion",
                        "{\"lesions\":[{\"id\":\"L1\",\"facts\":{\"age\":60}}]}",
                        "/lesions/0/facts/age",
                        "belongs under facts"),
                Arguments.of("a lesion without id", "{\"lesions\":[{\"facts\":{}}]}", "/lesions/0/id", "id is missing"),
                Arguments.of("a number for an id", "{\"lesions\":[{\"id\":1}]}", "/lesions/0/id", "id is 1"),
                Arguments.of(
                        "an empty id", "{\"lesions\":[{\"id\":\" \"}]}", "/lesions/0/id", "text of 1 to 60 characters"),
                Arguments.of(
                        "an id twice",
                        "{\"lesions\":[{\"id\":\"L1\"},{\"id\":\"L1\"}]}",
                        "/lesions/1/id",
                        "stands twice"),
                Arguments.of(
                        "unknown member of a lesion",
                        "{\"lesions\":[{\"id\":\"L1\",\"site\":\"RIB\"}]}",
                        "/lesions/0/site",
                        "allowed are id, facts"),
                Arguments.of(
                        "a lesion that is none",
                        "{\"lesions\":[\"L1\"]}",
                        "/lesions/0",
                        "expected an object with id and facts"),
                Arguments.of("lesions as an object", "{\"lesions\":{}}", "/lesions", "expected a list"),
                Arguments.of(
                        "a medication that is none", "{\"medications\":[5]}", "/medications/0", "name of a medicine"),
                Arguments.of("an empty medication", "{\"medications\":[\"\"]}", "/medications/0", "name of a medicine"),
                Arguments.of(
                        "a name that is too long",
                        "{\"medications\":[\"" + "x".repeat(201) + "\"]}",
                        "/medications/0",
                        "1 to 200 characters"),
                Arguments.of(
                        "text of 10,000 characters",
                        "{\"facts\":{\"sex\":\"" + "x".repeat(10_000) + "\"}}",
                        "/facts/sex",
                        "expected one of"),
                Arguments.of("a date of another form", "{\"date\":\"24/11/2025\"}", "/date", "expected a day such as"),
                Arguments.of("no such day", "{\"date\":\"2026-02-30\"}", "/date", "expected a day such as"),
                Arguments.of("a future date", "{\"date\":\"2999-01-01\"}", "/date", "to today"),
                Arguments.of("an absurd date", "{\"date\":\"0001-01-01\"}", "/date", "from 2000-01-01"),
                Arguments.of("a date as a number", "{\"date\":20261124}", "/date", "expected a day such as"),
                Arguments.of("HTML", "{\"facts\":{\"<script>\":1}}", "/facts/<script>", "no fact of this name"));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("refused")
    void whatIsWrongIsNamedWithWhatIsAllowed(String why, String body, String pointer, String detail) {
        MvcTestResult answer = post(TestUsers.CLINICIAN, body);

        assertThat(answer).hasStatus(400);
        assertThat(answer).hasContentType(MediaType.APPLICATION_PROBLEM_JSON);
        assertThat(json(answer).path("errors").values()).anySatisfy(error -> {
            assertThat(error.path("pointer").asString()).isEqualTo(pointer);
            assertThat(error.path("detail").asString()).contains(detail);
        });
    }

    @Test
    void everyMistakeIsNamedAtOnce() {
        MvcTestResult answer = post(
                TestUsers.CLINICIAN,
                "{\"x\":1,\"facts\":{\"age\":5,\"sex\":\"X\"},\"lesions\":[{\"id\":\"L1\",\"facts\":{\"sins\":99}}]}");

        assertThat(json(answer).path("errors").values())
                .extracting(error -> error.path("pointer").asString())
                .containsExactly("/x", "/facts/age", "/facts/sex", "/lesions/0/facts/sins");
    }

    @Test
    void aBodyThatIsTooLargeIsNotReadToItsEnd() {
        assertThat(post(TestUsers.CLINICIAN, "\"" + "x".repeat(StrictJson.MOST_BYTES) + "\""))
                .hasStatus(413);
        assertThat(post(TestUsers.CLINICIAN, "[".repeat(10_000))).hasStatus(400);
    }

    @Test
    void onlyJsonIsTaken() {
        assertThat(mvc.post()
                        .uri("/api/plan-proposals")
                        .header(HttpHeaders.AUTHORIZATION, basic(TestUsers.CLINICIAN, TestUsers.PASSWORD))
                        .contentType(MediaType.TEXT_PLAIN)
                        .content("{}"))
                .hasStatus(415);
    }

    @ParameterizedTest
    @CsvSource({"GET, /api/plan-proposals, 405", "PUT, /api/plan-proposals, 405", "GET, /api/no-such-thing, 404"})
    void otherVerbsAndAddressesAreAnsweredAsProblems(String verb, String address, int status) throws Exception {
        HttpResponse<String> answer = HttpClient.newHttpClient()
                .send(
                        HttpRequest.newBuilder(URI.create("http://localhost:" + port + address))
                                .method(verb, HttpRequest.BodyPublishers.noBody())
                                .header(HttpHeaders.AUTHORIZATION, basic(TestUsers.CLINICIAN, TestUsers.PASSWORD))
                                .build(),
                        HttpResponse.BodyHandlers.ofString());

        assertThat(answer.statusCode()).isEqualTo(status);
        assertThat(answer.headers().firstValue(HttpHeaders.CONTENT_TYPE))
                .hasValueSatisfying(type -> assertThat(type).startsWith("application/problem+json"));
    }

    @Test
    void theExamplesOfTheDescriptionAreTrue() {
        assertThat(post(TestUsers.CLINICIAN, ApiExample.REQUEST)).hasStatus(200);
        assertThat(json(post(TestUsers.CLINICIAN, ApiExample.WRONG_REQUEST)))
                .isEqualTo(JSON.readTree(ApiExample.PROBLEM));
    }

    @ParameterizedTest
    @ValueSource(strings = {"{}", "{\"lesions\":null,\"medications\":null,\"priorities\":null}", ApiRequests.RICH})
    void theSameRequestHasTheSameBytes(String body) throws Exception {
        byte[] first = post(TestUsers.CLINICIAN, body).getResponse().getContentAsByteArray();
        byte[] second = post(TestUsers.CLINICIAN, body).getResponse().getContentAsByteArray();

        assertThat(second).isEqualTo(first);
    }

    @Test
    void theOrderOfFactsAndLesionsChangesNothing() {
        assertThat(json(post(TestUsers.CLINICIAN, ApiRequests.RICH)))
                .isEqualTo(json(post(TestUsers.CLINICIAN, ApiRequests.RICH_IN_ANOTHER_ORDER)));
    }

    @Test
    void theAnswerHasTheMembersOfTheContract() {
        JsonNode answer = json(post(TestUsers.CLINICIAN, ApiRequests.RICH));

        assertThat(answer.propertyNames())
                .containsExactly(
                        "catalogVersion",
                        "date",
                        "alerts",
                        "cannotTell",
                        "items",
                        "notProposed",
                        "missing",
                        "notes",
                        "followUps",
                        "uncheckedMedications");
        assertThat(answer.path("catalogVersion").asString()).isEqualTo("2026.11");
        assertThat(answer.path("uncheckedMedications").values())
                .extracting(JsonNode::asString)
                .containsExactly("herbal tea");
        assertThat(answer.path("items").get(0).propertyNames())
                .contains(
                        "therapy",
                        "lesion",
                        "domain",
                        "status",
                        "strength",
                        "urgency",
                        "score",
                        "scoreTerms",
                        "because",
                        "cautions",
                        "toCheck",
                        "missing",
                        "dose",
                        "doseDependsOn",
                        "alternativeTo",
                        "current",
                        "serves",
                        "conflicts",
                        "citations",
                        "pairs",
                        "informs",
                        "monitoring",
                        "stop",
                        "byRule");
    }

    @ParameterizedTest
    @ValueSource(strings = {TestUsers.NURSE, TestUsers.ADMIN})
    void otherRolesAreRefusedAndRecorded(String user) {
        int before = entries("REFUSED");

        MvcTestResult answer = post(user, "{}");

        assertThat(answer).hasStatus(403);
        assertThat(answer).hasContentType(MediaType.APPLICATION_PROBLEM_JSON);
        assertThat(entries("REFUSED")).isEqualTo(before + 1);
    }

    @Test
    void withoutAPasswordOrWithAWrongOneThereIsNoAnswer() {
        assertThat(mvc.post()
                        .uri("/api/plan-proposals")
                        .contentType(MediaType.APPLICATION_JSON)
                        .content("{}"))
                .hasStatus(401)
                .hasContentType(MediaType.parseMediaType("application/problem+json;charset=UTF-8"));
        assertThat(mvc.post()
                        .uri("/api/plan-proposals")
                        .header(HttpHeaders.AUTHORIZATION, basic(TestUsers.CLINICIAN_2, "wrong"))
                        .contentType(MediaType.APPLICATION_JSON)
                        .content("{}"))
                .hasStatus(401);
    }

    @Test
    void eachCallIsRecordedWithoutValues() {
        int before = entries("API_CALL");

        post(TestUsers.CLINICIAN, "{\"facts\":{\"age\":60}}");
        post(TestUsers.CLINICIAN, "{\"facts\":{\"age\":600}}");

        assertThat(jdbc.queryForList(
                        "select outcome || ' ' || note from audit_entry where kind = 'API_CALL' order by id desc limit 2",
                        String.class))
                .containsExactly("FAILED unusable", "DONE catalog:2026.11");
        assertThat(entries("API_CALL")).isEqualTo(before + 2);
    }

    private MvcTestResult post(String user, String body) {
        return mvc.post()
                .uri("/api/plan-proposals")
                .header(HttpHeaders.AUTHORIZATION, basic(user, TestUsers.PASSWORD))
                .contentType(MediaType.APPLICATION_JSON)
                .content(body)
                .exchange();
    }

    private int entries(String kind) {
        Integer count = jdbc.queryForObject("select count(*) from audit_entry where kind = ?", Integer.class, kind);
        return count == null ? 0 : count;
    }

    private static JsonNode json(MvcTestResult answer) {
        return JSON.readTree(answer.getResponse().getContentAsByteArray());
    }

    private static String basic(String user, String password) {
        return "Basic "
                + Base64.getEncoder()
                        .encodeToString((user + ":" + password).getBytes(java.nio.charset.StandardCharsets.UTF_8));
    }
}
