package org.trabecula.interop;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.trabecula.testing.IntegrationTest;
import org.trabecula.testing.TestUsers;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;
import tools.jackson.dataformat.yaml.YAMLMapper;

/** Each case of {@code catalog/vignettes.yaml} through the API; the meaning of {@code expect} is the head of that file. */
@IntegrationTest
class VignettesApiTests {

    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final Set<String> MEMBERS = Set.of("facts", "lesions", "medications", "priorities");
    private static final List<String> URGENCIES = List.of("EMERGENCY", "URGENT", "SOON", "ROUTINE");

    @Autowired
    private MockMvcTester mvc;

    static Stream<Arguments> vignettes() throws IOException {
        try (InputStream file = VignettesApiTests.class.getResourceAsStream("/catalog/vignettes.yaml")) {
            return YAMLMapper.builder().build().readTree(file).values().stream()
                    .map(vignette -> Arguments.of(vignette.path("id").asString(), vignette));
        }
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("vignettes")
    void theProposalHoldsWhatIsExpected(String id, JsonNode vignette) {
        ObjectNode request = JSON.createObjectNode();
        MEMBERS.forEach(member -> {
            if (vignette.has(member)) {
                request.set(member, vignette.get(member));
            }
        });
        Answer answer = new Answer(post(request));

        vignette.path("expect").properties().forEach(expected -> answer.holds(expected.getKey(), expected.getValue()));
    }

    private JsonNode post(JsonNode request) {
        String basic = TestUsers.CLINICIAN + ":" + TestUsers.PASSWORD;
        MvcTestResult result = mvc.post()
                .uri("/api/plan-proposals")
                .header(
                        HttpHeaders.AUTHORIZATION,
                        "Basic " + Base64.getEncoder().encodeToString(basic.getBytes(StandardCharsets.UTF_8)))
                .contentType(MediaType.APPLICATION_JSON)
                .content(request.toString())
                .exchange();
        assertThat(result).hasStatusOk();
        return JSON.readTree(result.getResponse().getContentAsByteArray());
    }

    /** The answer, and the questions that {@code expect} puts to it. */
    private record Answer(JsonNode json) {

        void holds(String member, JsonNode expected) {
            switch (member) {
                case "alerts" -> assertThat(rules("alerts")).as(member).containsAll(texts(expected));
                case "notAlerts" -> assertThat(rules("alerts")).as(member).doesNotContainAnyElementsOf(texts(expected));
                case "cannotTell" -> assertThat(rules("cannotTell")).as(member).containsAll(texts(expected));
                case "followUps" -> assertThat(rules("followUps")).as(member).containsAll(texts(expected));
                case "recommend" -> texts(expected).forEach(item -> hasStrength(item, "RECOMMEND", "RECOMMENDED"));
                case "consider" -> texts(expected).forEach(item -> hasStrength(item, "CONSIDER", "CONSIDER"));
                case "caution" -> expected.properties().forEach(entry -> cautions(entry.getKey(), entry.getValue()));
                case "notProposed" ->
                    expected.properties()
                            .forEach(entry -> assertThat(
                                            not(entry.getKey()).path("reasons").toString())
                                    .as("reasons of " + entry.getKey())
                                    .contains(entry.getValue().asString()));
                case "needsData" ->
                    expected.properties().forEach(entry -> {
                        JsonNode item = item(entry.getKey());
                        assertThat(item.path("status").asString())
                                .as(entry.getKey())
                                .isEqualTo("NEEDS_DATA");
                        assertThat(texts(item.path("missing")))
                                .as(entry.getKey())
                                .containsAll(texts(entry.getValue()));
                    });
                case "missing" ->
                    assertThat(json.path("missing").values())
                            .extracting(missing -> missing.path("fact").asString())
                            .containsAll(texts(expected));
                case "notMentioned" ->
                    texts(expected).forEach(item -> {
                        assertThat(find("items", item)).as(item).isEmpty();
                        assertThat(find("notProposed", item)).as(item).isEmpty();
                    });
                case "mustNotRecommend" ->
                    texts(expected)
                            .forEach(item -> assertThat(find("items", item)
                                            .map(found -> found.path("status").asString()))
                                    .as(item)
                                    .isNotEqualTo(Optional.of("RECOMMENDED")));
                case "current" ->
                    texts(expected)
                            .forEach(item -> assertThat(find("items", item)
                                            .or(() -> find("notProposed", item))
                                            .orElseThrow()
                                            .path("current")
                                            .asBoolean())
                                    .as(item)
                                    .isTrue());
                case "alternative" ->
                    expected.properties()
                            .forEach(entry -> assertThat(item(entry.getKey())
                                            .path("alternativeTo")
                                            .asString())
                                    .isEqualTo(entry.getValue().asString()));
                case "urgency" ->
                    expected.properties()
                            .forEach(entry -> assertThat(
                                            item(entry.getKey()).path("urgency").asString())
                                    .as(entry.getKey())
                                    .isEqualTo(entry.getValue().asString()));
                case "firstUrgency" -> assertThat(firstUrgency()).isEqualTo(expected.asString());
                case "firstUrgencyAtLeast" ->
                    assertThat(URGENCIES.indexOf(firstUrgency())).isBetween(0, URGENCIES.indexOf(expected.asString()));
                case "dose" ->
                    expected.properties()
                            .forEach(entry -> assertThat(
                                            item(entry.getKey()).path("dose").asString())
                                    .as(entry.getKey())
                                    .contains(entry.getValue().asString()));
                case "rankedBefore" ->
                    expected.values()
                            .forEach(pair -> assertThat(ids())
                                    .containsSubsequence(
                                            pair.get(0).asString(), pair.get(1).asString()));
                case "notChecked" ->
                    assertThat(texts(json.path("uncheckedMedications"))).containsAll(texts(expected));
                default -> throw new IllegalArgumentException("expect has a member that is not tested: " + member);
            }
        }

        private void hasStrength(String id, String strength, String status) {
            JsonNode item = item(id);
            assertThat(item.path("strength").asString()).as(id).isEqualTo(strength);
            assertThat(item.path("status").asString()).as(id).isIn(status, "CAUTION");
        }

        private void cautions(String id, JsonNode words) {
            JsonNode item = item(id);
            assertThat(item.path("status").asString()).as(id).isEqualTo("CAUTION");
            assertThat(item.path("cautions").toString()).as("cautions of " + id).contains(texts(words));
        }

        private String firstUrgency() {
            return json.path("items").path(0).path("urgency").asString();
        }

        private List<String> ids() {
            return json.path("items").values().stream().map(Answer::id).toList();
        }

        private JsonNode item(String id) {
            return find("items", id).orElseThrow(() -> new AssertionError("no item " + id + " in " + ids()));
        }

        private JsonNode not(String id) {
            return find("notProposed", id).orElseThrow(() -> new AssertionError(id + " is not under notProposed"));
        }

        private Optional<JsonNode> find(String list, String id) {
            return json.path(list).values().stream()
                    .filter(entry -> id(entry).equals(id))
                    .findFirst();
        }

        private static String id(JsonNode entry) {
            return entry.path("lesion").isNull()
                    ? entry.path("therapy").asString()
                    : entry.path("therapy").asString() + "@"
                            + entry.path("lesion").asString();
        }

        private Set<String> rules(String list) {
            return json.path(list).values().stream()
                    .map(entry -> entry.path("rule").asString())
                    .collect(Collectors.toCollection(TreeSet::new));
        }

        private static List<String> texts(JsonNode list) {
            List<String> texts = new ArrayList<>();
            list.values().forEach(text -> texts.add(text.asString()));
            return texts;
        }
    }
}
