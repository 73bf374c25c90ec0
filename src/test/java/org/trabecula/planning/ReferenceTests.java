package org.trabecula.planning;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.LongStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * The engine beside a second one, written slowly and apart from it from the README alone: on any request both say the same. A seed that
 * fails is in the name of the test; more of them with {@code -Dplanning.requests=20000}, others with {@code -Dplanning.seed}.
 */
class ReferenceTests {

    private static final int BATCH = 50;

    static LongStream seeds() {
        long first = Long.getLong("planning.seed", 1);
        return LongStream.range(first, first + Integer.getInteger("planning.requests", 1000) / BATCH);
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void theEngineSaysWhatTheReadmeSays(long seed) {
        for (long each = seed * BATCH; each < (seed + 1) * BATCH; each++) {
            same(each, new RandomRequests(each).next());
        }
    }

    static void same(long seed, Request request) {
        ReferencePlan expected = new ReferencePlan(request);
        ProposalView view = PlanningEngine.propose(Shipped.CATALOG, request.sheet(Shipped.DICTIONARY))
                .toView();
        String about = "seed " + seed + ": " + request;
        assertThat(view.alerts().stream()
                        .map(one -> name(one.rule(), one.lesion()))
                        .toList())
                .as(about)
                .isEqualTo(expected.alerts());
        assertThat(view.cannotTell().stream()
                        .map(one -> name(one.rule(), one.lesion()) + " " + one.missing())
                        .toList())
                .as(about)
                .isEqualTo(expected.cannotTell());
        assertThat(view.items().stream().map(ReferenceTests::line).toList())
                .as(about)
                .isEqualTo(expected.items());
        assertThat(view.notProposed().stream()
                        .map(one -> name(one.therapy(), one.lesion()) + (one.current() ? " current" : ""))
                        .sorted()
                        .toList())
                .as(about)
                .isEqualTo(expected.notProposed());
        assertThat(view.missing().stream().map(ProposalView.Missing::fact).toList())
                .as(about)
                .isEqualTo(expected.missing());
        assertThat(view.followUps().stream()
                        .map(one -> "%04d %s %s"
                                .formatted(one.days().get(0), name(one.rule(), one.lesion()), one.ifAccepted()))
                        .sorted()
                        .toList())
                .as(about)
                .isEqualTo(expected.followUps());
    }

    private static String name(String code, @org.jspecify.annotations.Nullable String lesion) {
        return lesion == null ? code : code + "@" + lesion;
    }

    private static String line(ProposalView.Item item) {
        return String.join(
                " | ",
                List.of(
                        item.id(),
                        item.status().name(),
                        String.valueOf(item.strength()),
                        item.urgency().name(),
                        String.valueOf(item.alternativeTo()),
                        String.valueOf(item.current()),
                        String.valueOf(item.dose()),
                        item.score().stripTrailingZeros().toPlainString(),
                        item.missing().toString()));
    }
}
