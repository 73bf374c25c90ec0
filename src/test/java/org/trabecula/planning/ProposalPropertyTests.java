package org.trabecula.planning;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What holds of every proposal, on random requests; the seed is in the name of the test. */
class ProposalPropertyTests {

    private static final int BATCH = 20;

    static LongStream seeds() {
        return LongStream.range(1, 11);
    }

    private static ProposalView propose(CompiledCatalog catalog, Request request) {
        return PlanningEngine.propose(catalog, request.sheet(Shipped.DICTIONARY))
                .toView();
    }

    private static ProposalView propose(Request request) {
        return propose(Shipped.CATALOG, request);
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void aTherapyWhoseContraindicationIsUnknownIsNeverOffered(long seed) {
        for (long each = seed * BATCH; each < (seed + 1) * BATCH; each++) {
            Request request = new RandomRequests(each).next();
            FactSheet sheet = request.sheet(Shipped.DICTIONARY);
            Facts facts = Shipped.CATALOG.reader().read(sheet);
            for (ProposalView.Item item : propose(request).items()) {
                if (item.status() != Status.NEEDS_DATA && !item.current()) {
                    Subject subject = item.lesion() == null ? Subject.PATIENT : Subject.lesion(item.lesion());
                    for (String when : contraindications(item.therapy())) {
                        Criterion criterion = Criterion.compile(when, Shipped.DICTIONARY, subject.scope(), false);
                        assertThat(criterion.evaluate(facts, subject))
                                .as("seed %s: %s, %s", each, item.id(), when)
                                .isEqualTo(Truth.NOT_MET);
                    }
                }
            }
        }
    }

    private static List<String> contraindications(String code) {
        Therapy therapy = Shipped.CATALOG.therapy(code);
        List<String> all = new ArrayList<>();
        for (Clause clause : therapy == null ? List.<Clause>of() : therapy.contraindications()) {
            String include = clause.include();
            List<Clause> clauses = include == null
                    ? List.of(clause)
                    : Shipped.CATALOG.knowledge().shared().getOrDefault(include, List.of());
            clauses.forEach(one -> all.add(String.valueOf(one.when())));
        }
        return all;
    }

    /** Adds a fact that bars some therapies: each of them is lower than before, or was not there; nothing lifts it. */
    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void aFactThatSpeaksAgainstNeverRaisesAStatus(long seed) {
        for (long each = seed * BATCH; each < (seed + 1) * BATCH; each++) {
            Request request = new RandomRequests(each).next();
            neverRaises(each, request, "allergies", List.of("NSAID", "MORPHINE", "DENOSUMAB", "ADHESIVE"));
            neverRaises(each, request, "platelets", 10.0);
            neverRaises(each, request, "inr", 3.0);
            neverRaises(each, request, "egfr", 12.0);
            neverRaises(each, request, "pregnant", true);
        }
    }

    private static void neverRaises(long seed, Request request, String fact, Object value) {
        Map<String, Object> facts = new LinkedHashMap<>(request.facts());
        facts.remove(fact);
        Map<String, Integer> before = ranks(propose(new Request(facts, request.lesions(), request.medications())));
        facts.put(fact, value);
        Request more = new Request(facts, request.lesions(), request.medications());
        Map<String, Integer> after = ranks(propose(more));
        List<String> barred = barred(fact, more);
        assertThat(barred).isNotEmpty();
        before.forEach((id, rank) -> {
            if (barred.contains(id.split("@")[0])) {
                assertThat(after.getOrDefault(id, 0))
                        .as("seed %s: %s with %s", seed, id, fact)
                        .isLessThanOrEqualTo(rank);
            }
        });
    }

    /** Therapies with a contraindication over patient facts that names the fact and is met. */
    private static List<String> barred(String fact, Request request) {
        Facts facts = Shipped.CATALOG.reader().read(request.sheet(Shipped.DICTIONARY));
        return Shipped.CATALOG.knowledge().therapies().stream()
                .filter(therapy -> therapy.scope() == Scope.PATIENT)
                .filter(therapy -> contraindications(therapy.code()).stream()
                        .map(when -> Criterion.compile(when, Shipped.DICTIONARY, Scope.PATIENT, false))
                        .anyMatch(when ->
                                when.facts().contains(fact) && when.evaluate(facts, Subject.PATIENT) == Truth.MET))
                .map(Therapy::code)
                .toList();
    }

    /** 0: not proposed, or not mentioned. */
    private static Map<String, Integer> ranks(ProposalView view) {
        return view.items().stream().collect(Collectors.toMap(ProposalView.Item::id, item -> switch (item.status()) {
            case NEEDS_DATA -> 1;
            case CAUTION -> 2;
            case CONSIDER -> 3;
            case RECOMMENDED -> 4;
        }));
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void theOrderOfFactsAndOfTheCatalogChangesNothing(long seed) {
        CompiledCatalog shuffled = shuffledCatalog(new Random(seed));
        for (long each = seed * BATCH; each < (seed + 1) * BATCH; each++) {
            Request request = new RandomRequests(each).next();
            ProposalView once = propose(request);
            assertThat(propose(request)).as("seed %s: the same request", each).isEqualTo(once);
            Map<String, Map<String, Object>> lesions = request.lesions();
            Map<String, Map<String, Object>> turned = null;
            if (lesions != null) {
                turned = new LinkedHashMap<>();
                for (String id : reversed(lesions.keySet().stream().toList())) {
                    turned.put(id, reversed(lesions.getOrDefault(id, Map.of())));
                }
            }
            Request other = new Request(reversed(request.facts()), turned, request.medications());
            assertThat(propose(other)).as("seed %s: other order of facts", each).isEqualTo(once);
            assertThat(machine(propose(shuffled, request)))
                    .as("seed %s: other order of the catalog", each)
                    .isEqualTo(machine(once));
        }
    }

    private static <T> List<T> reversed(List<T> list) {
        List<T> turned = new ArrayList<>(list);
        Collections.reverse(turned);
        return turned;
    }

    private static Map<String, Object> reversed(Map<String, Object> facts) {
        Map<String, Object> turned = new LinkedHashMap<>();
        reversed(List.copyOf(facts.keySet())).forEach(key -> turned.put(key, facts.getOrDefault(key, "")));
        return turned;
    }

    private static CompiledCatalog shuffledCatalog(Random random) {
        KnowledgeBase was = Shipped.CATALOG.knowledge();
        KnowledgeBase other = new KnowledgeBase(
                was.version(),
                shuffled(was.therapies(), random),
                was.shared(),
                shuffled(was.rules(), random),
                shuffled(was.medicines(), random),
                shuffled(was.interactions(), random),
                was.ranking(),
                was.citations());
        return CompiledCatalog.compile(
                Shipped.DICTIONARY, other, Shipped.CATALOG.reader().formulas());
    }

    private static <T> List<T> shuffled(List<T> list, Random random) {
        List<T> other = new ArrayList<>(list);
        Collections.shuffle(other, random);
        return other;
    }

    /** What is compared by machine; lists of explanations may follow the order of the catalog. */
    private static List<String> machine(ProposalView view) {
        List<String> lines = new ArrayList<>();
        view.alerts().forEach(alert -> lines.add(name(alert.rule(), alert.lesion())));
        view.cannotTell().forEach(one -> lines.add(name(one.rule(), one.lesion()) + one.missing()));
        view.items()
                .forEach(item -> lines.add(item.id()
                        + item.status()
                        + item.strength()
                        + item.urgency()
                        + item.score()
                        + item.alternativeTo()
                        + item.current()
                        + item.dose()
                        + item.missing()
                        + item.doseDependsOn()));
        view.notProposed().forEach(one -> lines.add(name(one.therapy(), one.lesion()) + one.current()));
        view.missing().forEach(one -> lines.add(one.fact() + one.settles() + one.alerts() + one.rules()));
        view.followUps().forEach(one -> lines.add(name(one.rule(), one.lesion()) + one.ifAccepted() + one.days()));
        return lines;
    }

    private static String name(String code, @Nullable String lesion) {
        return code + "@" + lesion;
    }
}
