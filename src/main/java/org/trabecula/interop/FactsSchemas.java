package org.trabecula.interop;

import static org.trabecula.interop.OpenApiDocument.members;
import static org.trabecula.interop.OpenApiDocument.object;
import static org.trabecula.interop.OpenApiDocument.problem;
import static org.trabecula.interop.OpenApiDocument.ref;
import static org.trabecula.interop.OpenApiDocument.response;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.trabecula.assessment.FactAccount;

/** The description of the facts of a patient, as {@link FactsJson} writes them. */
final class FactsSchemas {

    private static final Map<String, Object> TEXT = members("type", "string");
    private static final Map<String, Object> TEXT_OR_NULL = members("type", List.of("string", "null"));
    private static final Map<String, Object> DAY_OR_NULL = members("type", List.of("string", "null"), "format", "date");
    private static final Map<String, Object> TEXTS = members("type", "array", "items", TEXT);

    private FactsSchemas() {}

    static Map<String, Object> operation() {
        return members(
                "operationId",
                "patientFacts",
                "summary",
                "What is known of a patient on a day, and how each value came about",
                "description",
                "Role CLINICIAN; each call is recorded in the audit trail. Every fact of the dictionary, also those that are "
                        + "not known, and the items of the form of which something is known.",
                "parameters",
                List.of(
                        parameter("id", "path", true, "Id of the patient", members("type", "string", "format", "uuid")),
                        parameter(
                                "date",
                                "query",
                                false,
                                "From 2000-01-01 to today; today if absent",
                                members("type", "string", "format", "date"))),
                "responses",
                members(
                        "200", response("The facts", "application/json", ref("FactReport")),
                        "400", problem("The date is none"),
                        "401", problem("No sign-in, or a wrong one"),
                        "403", problem("The role may not do this"),
                        "404", problem("There is no such patient"),
                        "429", problem("Too many wrong passwords")));
    }

    private static Map<String, Object> parameter(
            String name, String in, boolean required, String description, Map<String, Object> schema) {
        return members("name", name, "in", in, "required", required, "description", description, "schema", schema);
    }

    static Map<String, Object> all() {
        Map<String, Object> facts = members("type", "object", "additionalProperties", ref("FactAccount"));
        Map<String, Object> subject = object(members("id", TEXT, "facts", facts));
        return members(
                "FactReport",
                object(members(
                        "patient",
                        members("type", "string", "format", "uuid"),
                        "date",
                        members("type", "string", "format", "date"),
                        "facts",
                        facts,
                        "lesions",
                        described(
                                members("type", List.of("array", "null"), "items", subject),
                                "null: the list was never given"),
                        "pains",
                        members("type", "array", "items", subject),
                        "medications",
                        described(
                                members("type", List.of("array", "null"), "items", TEXT),
                                "null: never given, or too old"))),
                "FactAccount",
                object(account()));
    }

    private static Map<String, Object> account() {
        return members(
                "value",
                described(value(), "null: not known, known in part, or stale; none of these is ever no or 0"),
                "partly",
                described(
                        members("type", List.of("object", "null")),
                        "What is known of a value that is not known in full: atLeast, oneOf, or includes"),
                "lastKnown",
                described(value(), "The value that is too old, when stale"),
                "unit",
                TEXT_OR_NULL,
                "observedOn",
                described(DAY_OR_NULL, "Of a derived value the day of what ages it"),
                "ageDays",
                members("type", List.of("integer", "null")),
                "stale",
                members("type", "boolean"),
                "source",
                members("anyOf", List.of(sources(), members("type", "null"))),
                "derivedFrom",
                members(
                        "type",
                        "array",
                        "items",
                        object(members("fact", TEXT, "value", value(), "observedOn", DAY_OR_NULL))),
                "formula",
                described(TEXT_OR_NULL, "How it is worked out, in words"),
                "missing",
                described(TEXTS, "What one would have to know, as fact or fact@lesion"));
    }

    private static Map<String, Object> sources() {
        return members(
                "type",
                "string",
                "enum",
                Arrays.stream(FactAccount.Source.values()).map(Enum::name).toList());
    }

    private static Map<String, Object> value() {
        return members("type", List.of("number", "boolean", "string", "array", "object", "null"));
    }

    private static Map<String, Object> described(Map<String, Object> schema, String words) {
        Map<String, Object> described = members("description", words);
        described.putAll(schema);
        return described;
    }
}
