package org.trabecula.planning;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.Map;
import java.util.Set;
import tools.jackson.databind.JsonNode;

/** The score of README section 6 with the weights of the release. */
final class ReferenceScore {

    private static final JsonNode RANKING = Shipped.file("ranking.yaml");

    private ReferenceScore() {}

    /** Exact: in parts of 1/280000, then rounded half up to hundredths. */
    static BigDecimal score(JsonNode therapy, int cautions, ReferenceFacts facts) {
        BigInteger parts = BigInteger.valueOf(280_000);
        BigInteger sum = BigInteger.ZERO;
        JsonNode burdens = therapy.get("burdens");
        int evidence = Map.of("HIGH", 3, "MODERATE", 2, "LOW", 1, "CONSENSUS", 1)
                .getOrDefault(therapy.get("evidence").asString(), 0);
        int fixed = 10 * evidence
                + 6 * burdens.get("mobility_benefit").asInt()
                - 2 * burdens.get("sedation").asInt()
                - 2 * burdens.get("fall_risk").asInt()
                - 2 * burdens.get("pill_burden").asInt()
                - burdens.get("visit_burden").asInt()
                - 3 * burdens.get("invasiveness").asInt()
                - 4 * cautions;
        int onset = therapy.get("onset_days").asInt();
        sum = sum.add(BigInteger.valueOf(fixed).multiply(parts));
        sum = sum.subtract(BigInteger.valueOf(onset * 20_000L));
        Object ranked = facts.value("priorities", ReferenceFacts.Where.PATIENT);
        int rank = 0;
        for (Object code : ranked instanceof Set<?> set ? set : Set.of()) {
            int tenths = rank < 3 ? new int[] {10, 7, 4}[rank] : 2;
            rank++;
            for (JsonNode priority : RANKING.get("priorities")) {
                if (!priority.get("code").asString().equals(code)) {
                    continue;
                }
                for (JsonNode term : priority.get("terms")) {
                    long inParts = points(term, therapy, onset);
                    sum = sum.add(BigInteger.valueOf(inParts * tenths));
                }
            }
        }
        return new BigDecimal(sum)
                .divide(new BigDecimal(parts), 2, java.math.RoundingMode.HALF_UP)
                .stripTrailingZeros();
    }

    /** In parts of 1/28000. */
    private static long points(JsonNode term, JsonNode therapy, int onset) {
        if (term.has("therapies")
                && !ReferenceRules.names(
                        term.get("therapies"), therapy.get("code").asString())) {
            return 0;
        }
        long weight = term.get("weight").asInt();
        if (term.has("burden")) {
            return weight
                    * 28_000
                    * therapy.get("burdens").get(term.get("burden").asString()).asInt();
        }
        if (term.has("onset_days")) {
            return weight * onset * (28_000 / term.get("per").asInt());
        }
        boolean fits = term.has("domain")
                ? term.get("domain").asString().equals(therapy.get("domain").asString())
                : !term.get("not_kind").asString().equals(therapy.get("kind").asString());
        return fits ? weight * 28_000 : 0;
    }
}
