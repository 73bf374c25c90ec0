package org.trabecula.planning;

/** A text compared with a fixed one. */
final class TextLeaf extends Leaf {

    private final String text;
    private final boolean wanted;

    TextLeaf(Operand left, String text, boolean wanted) {
        super(left);
        this.text = text;
        this.wanted = wanted;
    }

    @Override
    byte eval(Frame frame) {
        if (left.state(frame) != Row.KNOWN) {
            return UNKNOWN;
        }
        return of(left.row(frame).text(left.slot()).equals(text) == wanted);
    }

    @Override
    String says(boolean met) {
        if (text.isEmpty()) {
            return met == wanted ? "is empty" : "is filled in";
        }
        return (met == wanted ? "is \"" : "is not \"") + text + "\"";
    }
}
