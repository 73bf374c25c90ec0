package org.trabecula.interop;

import java.time.Clock;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.trabecula.planning.Dictionary;
import org.trabecula.planning.FactSheet;
import org.trabecula.planning.Subject;
import tools.jackson.databind.JsonNode;

/**
 * Reads the body of {@code POST /api/plan-proposals} into a fact sheet. What is absent is not given; whatever else is there
 * must be right, or nothing of it is used and every mistake is named.
 */
final class ProposalRequest {

    static final List<String> MEMBERS = List.of("date", "facts", "lesions", "medications", "priorities");
    static final List<String> LESION_MEMBERS = List.of("id", "facts");
    static final LocalDate EARLIEST = LocalDate.of(2000, 1, 1);
    static final int MOST_LESIONS = 100;
    static final int MOST_MEDICATIONS = 200;
    static final int LONGEST_NAME = 200;
    static final int LONGEST_ID = 60;

    private final Dictionary dictionary;
    private final LocalDate today;
    private final Errors errors = new Errors();

    private ProposalRequest(Dictionary dictionary, LocalDate today) {
        this.dictionary = dictionary;
        this.today = today;
    }

    /** @throws BadRequest with every mistake */
    static FactSheet read(JsonNode body, Dictionary dictionary, Clock clock) {
        return new ProposalRequest(dictionary, LocalDate.now(clock)).sheet(body);
    }

    private FactSheet sheet(JsonNode body) {
        if (!body.isObject()) {
            errors.add("", "The body is " + Errors.kind(body) + "; a JSON object is expected.");
            throw errors.refusal();
        }
        unknownMembers("", body, MEMBERS, "the request");
        FactSheet.Builder sheet = FactSheet.on(date(body.get("date")), dictionary);
        FactMembers facts = new FactMembers(dictionary, sheet, errors);
        facts.read("/facts", body.get("facts"), Subject.PATIENT);
        lesions(body.get("lesions"), sheet, facts);
        medications(body.get("medications"), sheet);
        priorities(body, facts);
        if (!errors.isEmpty()) {
            throw errors.refusal();
        }
        return sheet.build();
    }

    private LocalDate date(@Nullable JsonNode node) {
        if (node == null) {
            return today;
        }
        LocalDate date = node.isString() ? parsed(node.stringValue()) : null;
        // a client further east may have tomorrow already
        if (date == null || date.isBefore(EARLIEST) || date.isAfter(today.plusDays(1))) {
            errors.add(
                    "/date",
                    "date is " + Errors.shown(node) + "; expected a day such as \"2026-11-24\", from " + EARLIEST
                            + " to today, or no member of this name.");
            return today;
        }
        return date;
    }

    private static @Nullable LocalDate parsed(String text) {
        try {
            return text.matches("\\d{4}-\\d{2}-\\d{2}") ? LocalDate.parse(text) : null;
        } catch (DateTimeException e) {
            return null;
        }
    }

    /** The list that is absent or null is not given; an empty one is "none". */
    private @Nullable List<JsonNode> list(String name, @Nullable JsonNode node, int most) {
        if (node == null || node.isNull()) {
            return null;
        }
        if (!node.isArray()) {
            errors.add("/" + name, name + " is " + Errors.kind(node) + "; expected a list, or null for not given.");
            return null;
        }
        if (node.size() > most) {
            errors.add("/" + name, name + " has " + node.size() + " entries; at most " + most + " are allowed.");
            return null;
        }
        return new ArrayList<>(node.values());
    }

    private void lesions(@Nullable JsonNode node, FactSheet.Builder sheet, FactMembers facts) {
        List<JsonNode> lesions = list("lesions", node, MOST_LESIONS);
        if (lesions == null) {
            return;
        }
        sheet.lesionsGiven();
        Set<String> ids = new HashSet<>();
        for (int index = 0; index < lesions.size(); index++) {
            lesion("/lesions/" + index, lesions.get(index), sheet, facts, ids);
        }
    }

    private void lesion(String at, JsonNode lesion, FactSheet.Builder sheet, FactMembers facts, Set<String> ids) {
        if (!lesion.isObject()) {
            errors.add(at, "A lesion is " + Errors.kind(lesion) + "; expected an object with id and facts.");
            return;
        }
        unknownMembers(at, lesion, LESION_MEMBERS, "a lesion");
        JsonNode id = lesion.get("id");
        if (id == null || !isName(id, LONGEST_ID)) {
            errors.add(
                    at + "/id",
                    "id is " + (id == null ? "missing" : Errors.shown(id))
                            + "; each lesion needs an id of its own, text of 1 to " + LONGEST_ID + " characters.");
        } else if (!ids.add(id.stringValue())) {
            errors.add(at + "/id", "id " + Errors.shown(id) + " stands twice; each lesion needs an id of its own.");
        } else {
            sheet.lesion(id.stringValue());
            facts.read(at + "/facts", lesion.get("facts"), Subject.lesion(id.stringValue()));
        }
    }

    private void medications(@Nullable JsonNode node, FactSheet.Builder sheet) {
        List<JsonNode> entries = list("medications", node, MOST_MEDICATIONS);
        if (entries == null) {
            return;
        }
        List<String> names = new ArrayList<>();
        for (int index = 0; index < entries.size(); index++) {
            if (isName(entries.get(index), LONGEST_NAME)) {
                names.add(entries.get(index).stringValue());
            } else {
                errors.add(
                        "/medications/" + index,
                        "A medication is " + Errors.shown(entries.get(index))
                                + "; expected the name of a medicine, text of 1 to " + LONGEST_NAME + " characters.");
            }
        }
        sheet.medications(names);
    }

    private void priorities(JsonNode body, FactMembers facts) {
        JsonNode node = body.get("priorities");
        if (node == null || node.isNull()) {
            return;
        }
        if (body.path("facts").has("priorities")) {
            errors.add("/priorities", "priorities stand here and in facts; give them once.");
        } else {
            facts.put("/priorities", "priorities", node, Subject.PATIENT);
        }
    }

    private static boolean isName(JsonNode node, int longest) {
        return node.isString()
                && !node.stringValue().isBlank()
                && node.stringValue().length() <= longest
                && node.stringValue().chars().noneMatch(Character::isISOControl);
    }

    private void unknownMembers(String at, JsonNode object, List<String> known, String what) {
        object.propertyNames().stream()
                .filter(name -> !known.contains(name))
                .forEach(name -> errors.add(
                        at + "/" + Errors.escaped(name),
                        "There is no member of this name in " + what + "; allowed are " + String.join(", ", known)
                                + "."));
    }
}
