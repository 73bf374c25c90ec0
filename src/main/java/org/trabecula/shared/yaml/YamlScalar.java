package org.trabecula.shared.yaml;

import java.util.List;

/**
 * A single value. Remembers the lines of its file, so that a place inside a quoted or folded text can be found again.
 *
 * @param text the value as text, after quotes, escapes and folding
 */
public record YamlScalar(Position at, Kind kind, String text, List<String> lines) implements YamlNode {

    /** What YAML takes the value for. */
    public enum Kind {
        TEXT("the text"),
        WHOLE_NUMBER("the number"),
        NUMBER("the number"),
        FLAG("the flag"),
        NOTHING("nothing");

        private final String words;

        Kind(String words) {
            this.words = words;
        }
    }

    private static final int SHOWN = 60;

    public boolean isText() {
        return kind == Kind.TEXT;
    }

    @Override
    public String found() {
        if (kind == Kind.NOTHING) {
            return kind.words;
        }
        String shown = text.length() > SHOWN ? text.substring(0, SHOWN) + "…" : text;
        return kind.words + (kind == Kind.TEXT ? " \"" + shown + "\"" : " " + shown);
    }

    /** Returns where the character of {@link #text} with this number (from 0) stands in the file. */
    public Position at(int offset) {
        int line = at.line() - 1;
        int column = at.column() - 1;
        char first = charAt(line, column);
        if (first == '|' || first == '>') {
            return inBlock(line + 1, offset);
        }
        boolean quoted = first == '"' || first == '\'';
        column += quoted ? 1 : 0;
        for (int passed = 0; passed < offset; passed++) {
            if (restIsBlank(line, column) && line + 1 < lines.size()) {
                line++;
                column = indentOf(line);
            } else {
                column += width(first, line, column);
            }
        }
        return new Position(at.file(), line + 1, column + 1);
    }

    private Position inBlock(int start, int offset) {
        int line = start;
        while (line + 1 < lines.size() && lines.get(line).isBlank()) {
            line++;
        }
        int indent = indentOf(line);
        int left = offset;
        while (line + 1 < lines.size() && left > Math.max(0, lines.get(line).length() - indent)) {
            left -= Math.max(0, lines.get(line).length() - indent) + 1;
            line++;
        }
        return new Position(at.file(), line + 1, indent + Math.max(0, left) + 1);
    }

    /** How many characters of the file stand for one of the value. */
    private int width(char quote, int line, int column) {
        char here = charAt(line, column);
        char next = charAt(line, column + 1);
        if (quote == '"' && here == '\\') {
            return switch (next) {
                case 'x' -> 4;
                case 'u' -> 6;
                case 'U' -> 10;
                default -> 2;
            };
        }
        return quote == '\'' && here == '\'' && next == '\'' ? 2 : 1;
    }

    private boolean restIsBlank(int line, int column) {
        String raw = line < lines.size() ? lines.get(line) : "";
        return column >= raw.length() || raw.substring(column).isBlank();
    }

    private int indentOf(int line) {
        String raw = lines.get(line);
        int column = 0;
        while (column < raw.length() && raw.charAt(column) == ' ') {
            column++;
        }
        return column;
    }

    private char charAt(int line, int column) {
        String raw = line < lines.size() ? lines.get(line) : "";
        return column < raw.length() ? raw.charAt(column) : '\n';
    }
}
