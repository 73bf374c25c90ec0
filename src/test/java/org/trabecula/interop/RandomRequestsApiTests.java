package org.trabecula.interop;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.LongStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.trabecula.catalog.MedicineList;
import org.trabecula.planning.Dictionary;
import org.trabecula.planning.Fact;
import org.trabecula.planning.Scope;
import org.trabecula.testing.IntegrationTest;
import org.trabecula.testing.TestUsers;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Any request that fits the dictionary is answered, whatever it says; the seed in the test's name makes it again. */
@IntegrationTest
class RandomRequestsApiTests {

    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final int REQUESTS_A_SEED = 25;

    @Autowired
    private PlanProposals proposals;

    @Autowired
    private Dictionary dictionary;

    @Autowired
    private MedicineList medicines;

    @Autowired
    private TestUsers users;

    static LongStream seeds() {
        return LongStream.rangeClosed(1, 12);
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void itIsAnsweredAndTheOrderOfItsMembersChangesNothing(long seed) {
        Random random = new Random(seed);
        for (int n = 0; n < REQUESTS_A_SEED; n++) {
            ObjectNode request = request(random);
            String answer = propose(request);

            assertThat(propose(request)).as("again: " + request).isEqualTo(answer);
            assertThat(propose(shuffled(request, random)))
                    .as("in another order: " + request)
                    .isEqualTo(answer);
            assertThat(JSON.readTree(answer).path("items").values()).allSatisfy(item -> {
                if (item.path("status").asString().equals("NEEDS_DATA")) {
                    assertThat(item.path("missing").isEmpty())
                            .as(item.toString())
                            .isFalse();
                }
            });
        }
    }

    private String propose(JsonNode request) {
        return users.<String>as(TestUsers.CLINICIAN, () -> {
            try {
                byte[] body = request.toString().getBytes(StandardCharsets.UTF_8);
                return new String(proposals.propose(new ByteArrayInputStream(body)), StandardCharsets.UTF_8);
            } catch (BadRequest e) {
                throw new AssertionError(e.errors() + " of " + request, e);
            } catch (IOException e) {
                throw new IllegalStateException(e);
            }
        });
    }

    private ObjectNode request(Random random) {
        double known = random.nextDouble();
        ObjectNode request = JSON.createObjectNode();
        request.set("facts", facts(Scope.PATIENT, known, random));
        if (random.nextInt(4) > 0) {
            ArrayNode lesions = request.putArray("lesions");
            for (int n = random.nextInt(4); n > 0; n--) {
                lesions.addObject().put("id", "L" + n).set("facts", facts(Scope.LESION, known, random));
            }
        }
        if (random.nextInt(4) > 0) {
            ArrayNode list = request.putArray("medications");
            for (int n = random.nextInt(6); n > 0; n--) {
                list.add(
                        random.nextInt(12) == 0
                                ? "unlisted " + n
                                : medicines
                                        .all()
                                        .get(random.nextInt(medicines.all().size()))
                                        .name());
            }
        }
        return request;
    }

    private ObjectNode facts(Scope scope, double known, Random random) {
        ObjectNode facts = JSON.createObjectNode();
        for (Fact fact : dictionary.facts()) {
            if (!fact.item() && fact.scope() == scope && random.nextDouble() < known) {
                put(facts, fact, random);
            }
        }
        return facts;
    }

    private static void put(ObjectNode facts, Fact fact, Random random) {
        switch (fact.type()) {
            case NUMBER -> facts.put(fact.key(), number(fact, random));
            case FLAG -> facts.put(fact.key(), random.nextBoolean());
            case CODE ->
                facts.put(
                        fact.key(),
                        fact.codes().get(random.nextInt(fact.codes().size())).code());
            case CODES -> {
                ArrayNode codes = facts.putArray(fact.key());
                fact.codes().stream().filter(code -> random.nextInt(5) == 0).forEach(code -> codes.add(code.code()));
            }
            case TEXT, DATE -> throw new IllegalStateException(fact.key());
        }
    }

    /** The limits themselves, a whole number, or a fraction. */
    private static double number(Fact fact, Random random) {
        Fact.Range range = java.util.Objects.requireNonNull(fact.range());
        double value = range.low() + random.nextDouble() * (range.high() - range.low());
        return switch (random.nextInt(6)) {
            case 0 -> range.low();
            case 1 -> range.high();
            case 2, 3, 4 -> Math.max(range.low(), Math.floor(value));
            default -> value;
        };
    }

    /** The same request, its members and lesions in another order; medicines are named in the order given. */
    private static ObjectNode shuffled(ObjectNode request, Random random) {
        ObjectNode shuffled = JSON.createObjectNode();
        List<String> names = new ArrayList<>(request.propertyNames());
        Collections.shuffle(names, random);
        for (String name : names) {
            JsonNode value = request.get(name);
            if (value instanceof ObjectNode object) {
                shuffled.set(name, shuffled(object, random));
            } else if (name.equals("lesions")) {
                List<JsonNode> items = new ArrayList<>(value.values());
                Collections.shuffle(items, random);
                ArrayNode list = shuffled.putArray(name);
                items.forEach(list::add);
            } else {
                shuffled.set(name, value);
            }
        }
        return shuffled;
    }
}
