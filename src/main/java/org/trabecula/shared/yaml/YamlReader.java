package org.trabecula.shared.yaml;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonToken;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.dataformat.yaml.YAMLFactory;
import tools.jackson.dataformat.yaml.YAMLParser;

/**
 * Reads one YAML document into {@link YamlNode}s. Files may come from outside, so a file that is too large or too deep, a
 * doubled name, an anchor or an alias (with which a short file can stand for an endless one) and a second document are
 * refused.
 */
public final class YamlReader {

    /** The largest file that is read, in characters. */
    public static final int MOST_CHARACTERS = 1_000_000;

    private static final int MOST_DEPTH = 20;
    private static final YAMLFactory FACTORY = YAMLFactory.builder()
            .streamReadConstraints(StreamReadConstraints.builder()
                    .maxNestingDepth(100)
                    .maxStringLength(50_000)
                    .maxNumberLength(50)
                    .build())
            .build();

    private final String file;
    private final List<String> lines;
    private final Mistakes mistakes;

    private YamlReader(String file, String text, Mistakes mistakes) {
        this.file = file;
        this.lines = text.lines().toList();
        this.mistakes = mistakes;
    }

    /**
     * Returns the document, or {@code null} after noting why it cannot be read.
     *
     * @param file the name under which mistakes are reported
     */
    public static @Nullable YamlNode read(String file, String text, Mistakes mistakes) {
        if (text.length() > MOST_CHARACTERS) {
            mistakes.add(
                    new Position(file, 1, 1),
                    text.length() + " characters",
                    "a file of at most " + MOST_CHARACTERS + " characters");
            return null;
        }
        return new YamlReader(file, text, mistakes).document(text);
    }

    private @Nullable YamlNode document(String text) {
        // JacksonYAML's parser closes over a reader of its own; there is nothing outside to close
        try (YAMLParser parser =
                (YAMLParser) FACTORY.createParser(tools.jackson.core.ObjectReadContext.empty(), text)) {
            if (parser.nextToken() == null) {
                mistakes.add(new Position(file, 1, 1), "an empty file", "a YAML document");
                return null;
            }
            YamlNode root = node(parser, 0);
            if (parser.nextToken() != null) {
                mistakes.add(at(parser), "a second document", "one document in a file");
                return null;
            }
            return root;
        } catch (Unreadable e) {
            mistakes.add(e.at, e.found, e.expected);
            return null;
        } catch (JacksonException e) {
            mistakes.add(at(e), problem(e), "YAML that can be read");
            return null;
        }
    }

    private YamlNode node(YAMLParser parser, int depth) {
        Position at = at(parser);
        if (depth > MOST_DEPTH) {
            throw new Unreadable(at, "more than " + MOST_DEPTH + " levels", "a flatter structure");
        }
        if (parser.isCurrentAlias() || parser.getObjectId() != null) {
            throw new Unreadable(at, "an anchor or an alias (& or *)", "the value itself, written out");
        }
        JsonToken token = parser.currentToken();
        return switch (token) {
            case START_OBJECT -> map(parser, at, depth);
            case START_ARRAY -> list(parser, at, depth);
            case VALUE_STRING -> scalar(parser, at, YamlScalar.Kind.TEXT);
            case VALUE_NUMBER_INT -> scalar(parser, at, YamlScalar.Kind.WHOLE_NUMBER);
            case VALUE_NUMBER_FLOAT -> scalar(parser, at, YamlScalar.Kind.NUMBER);
            case VALUE_TRUE, VALUE_FALSE -> scalar(parser, at, YamlScalar.Kind.FLAG);
            case VALUE_NULL -> new YamlScalar(at, YamlScalar.Kind.NOTHING, "", lines);
            default ->
                throw new Unreadable(at, "a value of a kind that is not used here", "text, a number, true or false");
        };
    }

    private YamlMap map(YAMLParser parser, Position at, int depth) {
        Map<String, YamlMap.Entry> entries = new LinkedHashMap<>();
        while (parser.nextToken() != JsonToken.END_OBJECT) {
            String key = parser.currentName();
            Position keyAt = at(parser);
            parser.nextToken();
            YamlMap.Entry earlier = entries.put(key, new YamlMap.Entry(keyAt, node(parser, depth + 1)));
            if (earlier != null) {
                mistakes.add(
                        keyAt,
                        "\"" + key + "\" a second time",
                        "it once (first at line " + earlier.keyAt().line() + ")");
            }
        }
        return new YamlMap(at, entries);
    }

    private YamlList list(YAMLParser parser, Position at, int depth) {
        List<YamlNode> items = new ArrayList<>();
        while (parser.nextToken() != JsonToken.END_ARRAY) {
            items.add(node(parser, depth + 1));
        }
        return new YamlList(at, items);
    }

    private YamlScalar scalar(YAMLParser parser, Position at, YamlScalar.Kind kind) {
        String text = parser.getString();
        boolean leftOut = text.isEmpty() && !isQuote(at);
        return new YamlScalar(at, leftOut ? YamlScalar.Kind.NOTHING : kind, text, lines);
    }

    private boolean isQuote(Position at) {
        String line = at.line() <= lines.size() ? lines.get(at.line() - 1) : "";
        return at.column() <= line.length() && "\"'".indexOf(line.charAt(at.column() - 1)) >= 0;
    }

    private Position at(YAMLParser parser) {
        return at(parser.currentTokenLocation());
    }

    private Position at(TokenStreamLocation location) {
        return new Position(file, Math.max(1, location.getLineNr()), Math.max(1, location.getColumnNr()));
    }

    private Position at(JacksonException e) {
        if (e.getCause() instanceof MarkedYamlEngineException marked
                && marked.getProblemMark().isPresent()) {
            var mark = marked.getProblemMark().get();
            return new Position(file, mark.getLine() + 1, mark.getColumn() + 1);
        }
        TokenStreamLocation location = e.getLocation();
        return location == null ? new Position(file, 1, 1) : at(location);
    }

    private static String problem(JacksonException e) {
        String message = e.getCause() instanceof MarkedYamlEngineException marked && marked.getProblem() != null
                ? marked.getProblem()
                : e.getOriginalMessage();
        return "text that is not YAML ("
                + (message == null ? "" : message.lines().findFirst().orElse("")) + ")";
    }

    /** Stops the reading of a file that must not be read further. */
    private static final class Unreadable extends RuntimeException {
        private final transient Position at;
        private final String found;
        private final String expected;

        Unreadable(Position at, String found, String expected) {
            super(found);
            this.at = at;
            this.found = found;
            this.expected = expected;
        }
    }
}
