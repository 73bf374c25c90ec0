package org.trabecula.planning;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** A request as the API takes it, as plain maps: numbers, booleans, texts and lists of texts. */
record Request(
        Map<String, Object> facts,
        @Nullable Map<String, Map<String, Object>> lesions,
        @Nullable List<String> medications) {

    static final LocalDate DAY = LocalDate.of(2026, 11, 24);

    static Request of(JsonNode node) {
        Map<String, Object> facts = facts(node.path("facts"));
        if (node.has("priorities")) {
            facts.put("priorities", texts(node.get("priorities")));
        }
        Map<String, Map<String, Object>> lesions = null;
        if (node.has("lesions")) {
            lesions = new LinkedHashMap<>();
            for (JsonNode lesion : node.get("lesions")) {
                lesions.put(lesion.get("id").asString(), facts(lesion.path("facts")));
            }
        }
        return new Request(facts, lesions, node.has("medications") ? texts(node.get("medications")) : null);
    }

    private static Map<String, Object> facts(JsonNode node) {
        Map<String, Object> facts = new LinkedHashMap<>();
        node.properties().forEach(entry -> facts.put(entry.getKey(), value(entry.getValue())));
        return facts;
    }

    private static Object value(JsonNode node) {
        if (node.isNumber()) {
            return node.asDouble();
        }
        if (node.isBoolean()) {
            return node.asBoolean();
        }
        return node.isArray() ? texts(node) : node.asString();
    }

    private static List<String> texts(JsonNode node) {
        List<String> texts = new ArrayList<>();
        node.forEach(one -> texts.add(one.asString()));
        return texts;
    }

    FactSheet sheet(Dictionary dictionary) {
        FactSheet.Builder sheet = FactSheet.on(DAY, dictionary);
        put(sheet, Subject.PATIENT, facts);
        Map<String, Map<String, Object>> given = lesions;
        if (given != null) {
            sheet.lesionsGiven();
            given.forEach((id, values) -> {
                sheet.lesion(id);
                put(sheet, Subject.lesion(id), values);
            });
        }
        List<String> names = medications;
        if (names != null) {
            sheet.medications(names);
        }
        return sheet.build();
    }

    private static void put(FactSheet.Builder sheet, Subject subject, Map<String, Object> values) {
        values.forEach((key, value) -> sheet.put(subject, key, factValue(value)));
    }

    private static FactValue factValue(Object value) {
        if (value instanceof Number number) {
            return FactValue.number(number.doubleValue());
        }
        if (value instanceof Boolean flag) {
            return FactValue.flag(flag);
        }
        if (value instanceof List<?> list) {
            return FactValue.codes(list.stream().map(String::valueOf).toList());
        }
        return FactValue.code(String.valueOf(value));
    }
}
