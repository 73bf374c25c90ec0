package org.trabecula.catalog.bundle;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What the parser of CEL says of a text that it cannot read, in words for whoever wrote it. */
final class PlainWords {

    private static final String ALLOWED =
            "a criterion has comparisons, &&, ||, !, in, values, lists of values and parentheses";
    private static final Pattern UNREAD = Pattern.compile("cannot be read here: (.*)", Pattern.DOTALL);
    private static final Pattern ENDS = Pattern.compile("(mismatched|extraneous) input '<EOF>'.*", Pattern.DOTALL);
    private static final Pattern UNEXPECTED =
            Pattern.compile("(mismatched|extraneous) input '(.+?)' expecting.*", Pattern.DOTALL);
    private static final Pattern NO_SIGN = Pattern.compile("token recognition error at: '(.+?)\\s*'", Pattern.DOTALL);
    private static final Pattern MISSING = Pattern.compile("missing '(.+?)' at '(.+?)'.*", Pattern.DOTALL);
    private static final Pattern NO_WAY = Pattern.compile("no viable alternative at input '(.+?)'", Pattern.DOTALL);

    private PlainWords() {}

    /** Returns the message itself, unless it is one of the parser. */
    static String of(String message) {
        Matcher unread = UNREAD.matcher(message);
        return unread.matches() ? read(unread.group(1)) + "; " + ALLOWED : message;
    }

    private static String read(String parser) {
        Matcher unexpected = UNEXPECTED.matcher(parser);
        Matcher noSign = NO_SIGN.matcher(parser);
        Matcher missing = MISSING.matcher(parser);
        Matcher noWay = NO_WAY.matcher(parser);
        if (ENDS.matcher(parser).matches()) {
            return "the criterion ends too early: a value, a fact or a closing parenthesis is missing";
        } else if (unexpected.matches()) {
            return "\"" + unexpected.group(2) + "\" cannot stand here";
        } else if (noSign.matches()) {
            return "\"" + noSign.group(1) + "\" is no sign of a criterion";
        } else if (missing.matches()) {
            String place = missing.group(2).equals("<EOF>") ? "at the end" : "before \"" + missing.group(2) + "\"";
            return "\"" + missing.group(1) + "\" is missing " + place;
        } else if (noWay.matches()) {
            return "\"" + noWay.group(1) + "\" cannot be read";
        }
        return "the criterion cannot be read here";
    }
}
