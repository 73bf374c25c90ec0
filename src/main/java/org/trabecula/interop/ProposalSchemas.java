package org.trabecula.interop;

import static org.trabecula.interop.OpenApiDocument.members;
import static org.trabecula.interop.OpenApiDocument.object;
import static org.trabecula.interop.OpenApiDocument.ref;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.trabecula.planning.Level;
import org.trabecula.planning.Severity;
import org.trabecula.planning.Status;
import org.trabecula.planning.Strength;
import org.trabecula.planning.Urgency;

/** The schemas of the answer, as {@link ProposalJson} writes it. */
final class ProposalSchemas {

    private static final Map<String, Object> TEXT = members("type", "string");
    private static final Map<String, Object> TEXT_OR_NULL = members("type", List.of("string", "null"));
    private static final Map<String, Object> TEXTS = members("type", "array", "items", TEXT);
    private static final Map<String, Object> FLAG = members("type", "boolean");
    private static final Map<String, Object> NUMBER = members("type", "number");

    private ProposalSchemas() {}

    static Map<String, Object> all() {
        return members(
                "Proposal",
                object(members(
                        "catalogVersion", TEXT,
                        "date", members("type", "string", "format", "date"),
                        "alerts", list("Alert"),
                        "cannotTell", list("CannotTell"),
                        "items", list("Item"),
                        "notProposed", list("NotProposed"),
                        "missing", list("Missing"),
                        "notes", list("Note"),
                        "followUps", list("FollowUp"),
                        "uncheckedMedications", TEXTS)),
                "Alert",
                object(members(
                        "rule",
                        TEXT,
                        "lesion",
                        TEXT_OR_NULL,
                        "level",
                        codes(Level.values()),
                        "title",
                        TEXT,
                        "text",
                        TEXT_OR_NULL,
                        "refer",
                        TEXTS,
                        "because",
                        TEXTS,
                        "facts",
                        TEXTS,
                        "citations",
                        TEXTS)),
                "CannotTell",
                object(members(
                        "rule",
                        TEXT,
                        "lesion",
                        TEXT_OR_NULL,
                        "level",
                        codes(Level.values()),
                        "title",
                        TEXT,
                        "missing",
                        TEXTS)),
                "Item",
                object(item()),
                "Caution",
                object(members(
                        "advice",
                        TEXT,
                        "severity",
                        codesOrNull(Severity.values()),
                        "because",
                        TEXTS,
                        "facts",
                        TEXTS,
                        "names",
                        TEXTS,
                        "cite",
                        TEXT_OR_NULL)),
                "NotProposed",
                object(members(
                        "therapy",
                        TEXT,
                        "lesion",
                        TEXT_OR_NULL,
                        "name",
                        TEXT,
                        "domain",
                        TEXT,
                        "current",
                        FLAG,
                        "reasons",
                        list("Reason"))),
                "Reason",
                object(members("text", TEXT, "because", TEXTS, "facts", TEXTS, "names", TEXTS, "cite", TEXT_OR_NULL)),
                "Missing",
                object(members(
                        "fact",
                        TEXT,
                        "label",
                        TEXT,
                        "settles",
                        TEXTS,
                        "alerts",
                        TEXTS,
                        "rules",
                        TEXTS,
                        "lastKnown",
                        TEXT_OR_NULL)),
                "Note",
                object(members(
                        "rule",
                        TEXT,
                        "lesion",
                        TEXT_OR_NULL,
                        "kind",
                        TEXT,
                        "title",
                        TEXT,
                        "text",
                        TEXT_OR_NULL,
                        "refer",
                        TEXTS,
                        "because",
                        TEXTS,
                        "citations",
                        TEXTS)),
                "FollowUp",
                object(members(
                        "rule",
                        TEXT,
                        "lesion",
                        TEXT_OR_NULL,
                        "ifAccepted",
                        TEXTS,
                        "days",
                        members("type", "array", "items", members("type", "integer")),
                        "what",
                        TEXT)),
                "Problem",
                problem());
    }

    private static Map<String, Object> item() {
        Map<String, Object> members = members(
                "therapy",
                TEXT,
                "lesion",
                TEXT_OR_NULL,
                "name",
                TEXT,
                "domain",
                TEXT,
                "kind",
                TEXT,
                "group",
                TEXT_OR_NULL,
                "status",
                codes(Status.values()),
                "strength",
                codesOrNull(Strength.values()),
                "urgency",
                codes(Urgency.values()),
                "score",
                NUMBER,
                "scoreTerms",
                of(members("term", TEXT, "points", NUMBER)),
                "because",
                TEXTS,
                "cautions",
                list("Caution"),
                "toCheck",
                TEXTS,
                "missing",
                TEXTS,
                "dose",
                TEXT_OR_NULL,
                "doseDependsOn",
                TEXTS,
                "alternativeTo",
                TEXT_OR_NULL,
                "current",
                FLAG,
                "serves",
                TEXTS,
                "conflicts",
                TEXTS);
        members.putAll(members(
                "pairs",
                of(members("item", TEXT, "severity", codes(Severity.values()), "why", TEXT, "whatToDo", TEXT)),
                "informs",
                of(members("medicine", TEXT, "severity", codes(Severity.values()), "why", TEXT, "whatToDo", TEXT)),
                "monitoring",
                TEXT_OR_NULL,
                "stop",
                TEXT_OR_NULL,
                "byRule",
                TEXTS,
                "citations",
                TEXTS,
                "patient",
                TEXT_OR_NULL));
        return members;
    }

    /** A problem document (RFC 9457); others may add members, so it is open. */
    private static Map<String, Object> problem() {
        return members(
                "type",
                "object",
                "properties",
                members(
                        "type",
                        TEXT,
                        "title",
                        TEXT,
                        "status",
                        members("type", "integer"),
                        "detail",
                        TEXT,
                        "errors",
                        of(members("pointer", TEXT, "detail", TEXT))));
    }

    private static Map<String, Object> list(String schema) {
        return members("type", "array", "items", ref(schema));
    }

    private static Map<String, Object> of(Map<String, Object> properties) {
        return members("type", "array", "items", object(properties));
    }

    private static Map<String, Object> codes(Enum<?>[] values) {
        return members(
                "type", "string", "enum", Arrays.stream(values).map(Enum::name).toList());
    }

    private static Map<String, Object> codesOrNull(Enum<?>[] values) {
        return members("anyOf", List.of(codes(values), members("type", "null")));
    }
}
