package org.trabecula.planning;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.trabecula.planning.ReferenceFacts.Where;
import tools.jackson.databind.JsonNode;

/** README section 7 against the current medicines. */
final class ReferenceInteractions {

    private static final JsonNode ROWS = Shipped.file("interactions.yaml");
    private static final List<String> SEVERITIES = List.of("CONTRAINDICATED", "MAJOR", "MODERATE", "MINOR");

    private final ReferenceFacts facts;

    /** What a check found. */
    record Result(boolean excluded, boolean open, int cautions) {}

    ReferenceInteractions(ReferenceFacts facts) {
        this.facts = facts;
    }

    Result check(JsonNode therapy, List<String> own) {
        boolean excluded = false;
        int cautions = 0;
        for (String current : facts.current) {
            int worst = SEVERITIES.size();
            for (JsonNode row : ROWS) {
                if (isOn(row) && fits(row, therapy, own, current)) {
                    worst = Math.min(
                            worst, SEVERITIES.indexOf(row.get("severity").asString()));
                }
            }
            excluded |= worst == 0;
            cautions += worst == 1 || worst == 2 ? 1 : 0;
        }
        boolean listOpen = facts.request.medications() == null || !facts.unknownMedicines.isEmpty();
        boolean open = false;
        for (JsonNode row : ROWS) {
            open |= listOpen
                    && row.get("severity").asString().equals("CONTRAINDICATED")
                    && isOn(row)
                    && concerns(row, therapy, own);
        }
        return new Result(excluded, open, cautions);
    }

    private boolean isOn(JsonNode row) {
        return !row.has("when")
                || !Boolean.FALSE.equals(
                        facts.truth(ReferenceFacts.expr(row.get("when").asString()), Where.PATIENT));
    }

    private boolean fits(JsonNode row, JsonNode therapy, List<String> own, String current) {
        if (row.has("a_kind")) {
            return row.get("a").asString().equals(therapy.get("code").asString()) && stands(row.get("b"), current);
        }
        return own.stream()
                .filter(medicine -> !medicine.equals(current))
                .anyMatch(medicine -> stands(row.get("a"), medicine) && stands(row.get("b"), current)
                        || stands(row.get("b"), medicine) && stands(row.get("a"), current));
    }

    private boolean concerns(JsonNode row, JsonNode therapy, List<String> own) {
        if (row.has("a_kind")) {
            return row.get("a").asString().equals(therapy.get("code").asString());
        }
        return own.stream().anyMatch(medicine -> stands(row.get("a"), medicine) || stands(row.get("b"), medicine));
    }

    private boolean stands(JsonNode side, String medicine) {
        if (side.isArray()) {
            for (JsonNode one : side) {
                if (stands(one, medicine)) {
                    return true;
                }
            }
            return false;
        }
        String name = side.asString();
        @Nullable JsonNode entry = facts.medicines.get(medicine.toLowerCase());
        return name.equals(medicine)
                || entry != null && (has(entry, "classes", name) || has(entry, "ingredients", name));
    }

    private static boolean has(JsonNode entry, String field, String name) {
        for (JsonNode one : entry.path(field)) {
            if (one.asString().equals(name)) {
                return true;
            }
        }
        return false;
    }
}
