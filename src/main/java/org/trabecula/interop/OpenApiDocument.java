package org.trabecula.interop;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.trabecula.planning.Dictionary;
import org.trabecula.planning.Fact;
import org.trabecula.planning.Scope;

/** The OpenAPI description of the API, made from the dictionary: what it says of a fact is what the API checks. */
final class OpenApiDocument {

    private static final String PROBLEM = "application/problem+json";

    private final Dictionary dictionary;

    OpenApiDocument(Dictionary dictionary) {
        this.dictionary = dictionary;
    }

    /** Returns the document as nested maps and lists, in a fixed order. */
    Map<String, Object> document() {
        return members(
                "openapi",
                "3.1.0",
                "info",
                members(
                        "title", "Trabecula",
                        "version", "1",
                        "description",
                                "Plan proposals for pain from bone metastases, and the facts of a patient. Decision support: a "
                                        + "clinician decides. Nothing is stored but that something was asked for."),
                "security",
                List.of(members("basic", List.of())),
                "paths",
                members(
                        "/api/plan-proposals",
                        members("post", operation()),
                        "/api/patients/{id}/facts",
                        members("get", FactsSchemas.operation())),
                "components",
                members(
                        "securitySchemes",
                        members("basic", members("type", "http", "scheme", "basic")),
                        "schemas",
                        schemas()));
    }

    private static Map<String, Object> operation() {
        return members(
                "operationId",
                "proposePlan",
                "summary",
                "Propose a plan for the facts of one patient",
                "description",
                "Role CLINICIAN. Every member is optional; what is absent is not known. Anything that is not "
                        + "understood is refused, naming it; nothing is guessed or partly used. The same request "
                        + "and catalog version give the same bytes.",
                "requestBody",
                members("required", true, "content", json("application/json", ref("ProposalRequest"))),
                "responses",
                members(
                        "200", response("The proposal", "application/json", ref("Proposal")),
                        "400",
                                response(
                                        "The request cannot be used; errors names each mistake",
                                        PROBLEM,
                                        ref("Problem")),
                        "401", response("No sign-in, or a wrong one", PROBLEM, ref("Problem")),
                        "403", response("The role may not do this", PROBLEM, ref("Problem")),
                        "413", response("The body is too large", PROBLEM, ref("Problem")),
                        "415", response("The body is not sent as application/json", PROBLEM, ref("Problem")),
                        "429", response("Too many wrong passwords", PROBLEM, ref("Problem"))));
    }

    private Map<String, Object> schemas() {
        Map<String, Object> schemas = members(
                "ProposalRequest", request(),
                "PatientFacts", facts(Scope.PATIENT),
                "LesionFacts", facts(Scope.LESION));
        schemas.putAll(ProposalSchemas.all());
        schemas.putAll(FactsSchemas.all());
        return schemas;
    }

    private static Map<String, Object> request() {
        return object(members(
                "date",
                members(
                        "type",
                        "string",
                        "format",
                        "date",
                        "description",
                        "Defaults to today; all facts count as current on it"),
                "facts",
                ref("PatientFacts"),
                "lesions",
                members(
                        "type",
                        List.of("array", "null"),
                        "maxItems",
                        ProposalRequest.MOST_LESIONS,
                        "description",
                        "Absent or null: not given. Empty: none.",
                        "items",
                        lesion()),
                "medications",
                members(
                        "type",
                        List.of("array", "null"),
                        "maxItems",
                        ProposalRequest.MOST_MEDICATIONS,
                        "description",
                        "Names or trade names of the current medicines. Absent or null: not given. Empty: takes none. "
                                + "One that is not known is answered under uncheckedMedications.",
                        "items",
                        members("type", "string", "minLength", 1, "maxLength", ProposalRequest.LONGEST_NAME)),
                "priorities",
                members(
                        "type",
                        List.of("array", "null"),
                        "description",
                        "The same as the fact priorities: the first is rank 1")));
    }

    private static Map<String, Object> lesion() {
        Map<String, Object> lesion = object(members(
                "id", members("type", "string", "minLength", 1, "maxLength", ProposalRequest.LONGEST_ID),
                "facts", ref("LesionFacts")));
        lesion.put("required", List.of("id"));
        return lesion;
    }

    private Map<String, Object> facts(Scope scope) {
        Map<String, Object> members = new LinkedHashMap<>();
        dictionary.facts().stream()
                .filter(fact -> !fact.item() && fact.scope() == scope)
                .forEach(fact -> members.put(fact.key(), fact(fact)));
        return object(members);
    }

    private static Map<String, Object> fact(Fact fact) {
        Map<String, Object> schema = new LinkedHashMap<>();
        List<String> codes = fact.codes().stream().map(Fact.Code::code).toList();
        switch (fact.type()) {
            case NUMBER -> schema.put("type", "number");
            case FLAG -> schema.put("type", "boolean");
            case CODE -> schema.putAll(members("type", "string", "enum", codes));
            case CODES ->
                schema.putAll(members(
                        "type", "array", "uniqueItems", true, "items", members("type", "string", "enum", codes)));
            case TEXT, DATE -> schema.put("type", "string");
        }
        Fact.Range range = fact.range();
        if (range != null) {
            schema.put("minimum", range.low());
            schema.put("maximum", range.high());
        }
        schema.put("description", fact.unit() == null ? fact.label() : fact.label() + ", " + fact.unit());
        return schema;
    }

    static Map<String, Object> problem(String description) {
        return response(description, PROBLEM, ref("Problem"));
    }

    static Map<String, Object> response(String description, String type, Map<String, Object> schema) {
        return members("description", description, "content", json(type, schema));
    }

    private static Map<String, Object> json(String type, Map<String, Object> schema) {
        return members(type, members("schema", schema));
    }

    static Map<String, Object> object(Map<String, Object> properties) {
        return members("type", "object", "additionalProperties", false, "properties", properties);
    }

    static Map<String, Object> ref(String schema) {
        return members("$ref", "#/components/schemas/" + schema);
    }

    /** Returns a map of names and values, in this order. */
    static Map<String, Object> members(Object... namesAndValues) {
        Map<String, Object> members = new LinkedHashMap<>();
        for (int index = 0; index < namesAndValues.length; index += 2) {
            members.put(namesAndValues[index].toString(), namesAndValues[index + 1]);
        }
        return members;
    }
}
