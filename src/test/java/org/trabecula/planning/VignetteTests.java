package org.trabecula.planning;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import tools.jackson.databind.JsonNode;

/** The cases of the catalog, each with the medicine behind it. */
class VignetteTests {

    @TestFactory
    Stream<DynamicTest> everyCaseGivesWhatItsAuthorExpects() {
        List<DynamicTest> tests = new ArrayList<>();
        for (JsonNode vignette : Shipped.file("vignettes.yaml")) {
            tests.add(DynamicTest.dynamicTest(
                    vignette.get("id").asString(), () -> new Case(vignette).check(vignette.get("expect"))));
        }
        return tests.stream();
    }

    /** One case and its proposal. */
    private static final class Case {
        private final ProposalView view;

        Case(JsonNode vignette) {
            FactSheet sheet = Request.of(vignette).sheet(Shipped.DICTIONARY);
            view = PlanningEngine.propose(Shipped.CATALOG, sheet).toView();
        }

        void check(JsonNode expect) {
            expect.properties().forEach(entry -> check(entry.getKey(), entry.getValue()));
        }

        private void check(String kind, JsonNode value) {
            switch (kind) {
                case "alerts" -> assertThat(alerts()).containsAll(texts(value));
                case "notAlerts" -> assertThat(alerts()).doesNotContainAnyElementsOf(texts(value));
                case "cannotTell" ->
                    assertThat(view.cannotTell().stream().map(ProposalView.CannotTell::rule))
                            .containsAll(texts(value));
                case "recommend" -> each(value, id -> indicated(id, Strength.RECOMMEND, Status.RECOMMENDED));
                case "consider" -> each(value, id -> indicated(id, Strength.CONSIDER, Status.CONSIDER));
                case "caution" -> eachPair(value, this::caution);
                case "notProposed" -> eachPair(value, this::notProposed);
                case "needsData" -> eachPair(value, this::needsData);
                case "missing" ->
                    assertThat(view.missing().stream().map(ProposalView.Missing::fact))
                            .containsAll(texts(value));
                case "notMentioned" -> each(value, this::notMentioned);
                case "mustNotRecommend" -> each(value, this::notRecommended);
                case "current" ->
                    each(value, id -> assertThat(isCurrent(id)).as(id).isTrue());
                case "alternative" ->
                    eachPair(
                            value,
                            (id, first) ->
                                    assertThat(item(id).alternativeTo()).as(id).isEqualTo(first.asString()));
                case "urgency" ->
                    eachPair(
                            value,
                            (id, urgency) ->
                                    assertThat(item(id).urgency().name()).as(id).isEqualTo(urgency.asString()));
                case "firstUrgency" ->
                    assertThat(view.items().get(0).urgency().name()).isEqualTo(value.asString());
                case "firstUrgencyAtLeast" ->
                    assertThat(view.items().get(0).urgency()).isLessThanOrEqualTo(Urgency.valueOf(value.asString()));
                case "dose" ->
                    eachPair(value, (id, dose) -> assertThat(item(id).dose()).contains(dose.asString()));
                case "rankedBefore" ->
                    value.forEach(pair -> assertThat(place(pair.get(0).asString()))
                            .isLessThan(place(pair.get(1).asString())));
                case "notChecked" -> assertThat(view.uncheckedMedications()).containsAll(texts(value));
                case "followUps" ->
                    assertThat(view.followUps().stream().map(ProposalView.FollowUp::rule))
                            .containsAll(texts(value));
                default -> throw new IllegalArgumentException("unknown expectation " + kind);
            }
        }

        private void indicated(String id, Strength strength, Status status) {
            assertThat(item(id).strength()).as(id).isEqualTo(strength);
            assertThat(item(id).status()).as(id).isIn(status, Status.CAUTION);
        }

        private void caution(String id, JsonNode words) {
            assertThat(item(id).status()).as(id).isEqualTo(Status.CAUTION);
            String cautions = item(id).cautions().toString();
            texts(words).forEach(word -> assertThat(cautions).contains(word));
        }

        private void notProposed(String id, JsonNode word) {
            List<ProposalView.NotProposed> found = view.notProposed().stream()
                    .filter(one -> id(one.therapy(), one.lesion()).equals(id))
                    .toList();
            assertThat(found).as(id).hasSize(1);
            assertThat(found.get(0).reasons().toString()).contains(word.asString());
        }

        private void needsData(String id, JsonNode facts) {
            assertThat(item(id).status()).as(id).isEqualTo(Status.NEEDS_DATA);
            assertThat(item(id).missing()).as(id).containsAll(texts(facts));
        }

        private void notMentioned(String id) {
            assertThat(view.items().stream().map(ProposalView.Item::id)).doesNotContain(id);
            assertThat(view.notProposed().stream().map(one -> id(one.therapy(), one.lesion())))
                    .doesNotContain(id);
        }

        private void notRecommended(String id) {
            assertThat(view.items().stream()
                            .filter(item -> item.status() == Status.RECOMMENDED)
                            .map(ProposalView.Item::id))
                    .doesNotContain(id);
        }

        private boolean isCurrent(String id) {
            return view.items().stream().anyMatch(item -> item.id().equals(id) && item.current())
                    || view.notProposed().stream()
                            .anyMatch(one -> id(one.therapy(), one.lesion()).equals(id) && one.current());
        }

        private ProposalView.Item item(String id) {
            return view.items().get(place(id));
        }

        private int place(String id) {
            List<String> ids = view.items().stream().map(ProposalView.Item::id).toList();
            assertThat(ids).contains(id);
            return ids.indexOf(id);
        }

        private List<String> alerts() {
            return view.alerts().stream().map(ProposalView.Alert::rule).toList();
        }

        private static String id(String therapy, @Nullable String lesion) {
            return lesion == null ? therapy : therapy + "@" + lesion;
        }

        private static List<String> texts(JsonNode node) {
            List<String> texts = new ArrayList<>();
            node.forEach(one -> texts.add(one.asString()));
            return texts;
        }

        private static void each(JsonNode node, java.util.function.Consumer<String> check) {
            texts(node).forEach(check);
        }

        private static void eachPair(JsonNode node, java.util.function.BiConsumer<String, JsonNode> check) {
            for (Map.Entry<String, JsonNode> entry : node.properties()) {
                check.accept(entry.getKey(), entry.getValue());
            }
        }
    }
}
