package org.trabecula.interop;

import java.util.ArrayList;
import java.util.List;
import tools.jackson.databind.JsonNode;

/** Collects what is wrong with a request. */
final class Errors {

    private static final int MOST = 100;
    private static final int SHOWN = 60;

    private final List<RequestError> all = new ArrayList<>();

    void add(String pointer, String detail) {
        if (all.size() < MOST) {
            all.add(new RequestError(pointer, detail));
        }
    }

    boolean isEmpty() {
        return all.isEmpty();
    }

    BadRequest refusal() {
        return new BadRequest(all);
    }

    /** Returns a member's name as a token of a JSON pointer. */
    static String escaped(String name) {
        return name.replace("~", "~0").replace("/", "~1");
    }

    /** Returns what kind of JSON stands there. */
    static String kind(JsonNode node) {
        return switch (node.getNodeType()) {
            case OBJECT -> "an object";
            case ARRAY -> "a list";
            case STRING -> "text";
            case NUMBER -> "a number";
            case BOOLEAN -> "true or false";
            case NULL -> "null";
            default -> "something else";
        };
    }

    /** Returns a single value itself, cut to a length fit for a message; of anything else its kind. */
    static String shown(JsonNode node) {
        if (!node.isValueNode() || node.isNull()) {
            return kind(node);
        }
        String text = node.toString();
        return text.length() > SHOWN ? text.substring(0, SHOWN) + "…" : text;
    }
}
