package org.trabecula.planning;

import java.util.List;

/** A condition over facts, compiled; its value is MET, NOT_MET or UNKNOWN. Immutable and thread-safe. */
public final class Criterion {

    private final String text;
    private final Scope scope;

    private Criterion(String text, Scope scope) {
        this.text = text;
        this.scope = scope;
    }

    /**
     * Compiles a criterion.
     *
     * @param scope whose it is: LESION may name facts of the lesion and of the patient, PAIN of the pain and of the patient
     * @param withItems whether it may name items of the form; criteria of a catalog may not
     * @throws InvalidKnowledge with every mistake and its place in the text (the paths are empty)
     */
    public static Criterion compile(String text, Dictionary dictionary, Scope scope, boolean withItems) {
        return new Criterion(text, scope);
    }

    /** The text in CEL, as written. */
    public String text() {
        return text;
    }

    public Scope scope() {
        return scope;
    }

    /** The criterion in words, without values: "eGFR is below 30 or Age is 75 or more". */
    public String inWords() {
        throw new UnsupportedOperationException("inWords");
    }

    /** Keys of the facts and items that it names, in order of appearance. */
    public List<String> facts() {
        throw new UnsupportedOperationException("facts");
    }

    /** Its value for a subject of its scope. */
    public Truth evaluate(Facts facts, Subject subject) {
        throw new UnsupportedOperationException("evaluate");
    }

    /** What an UNKNOWN criterion misses, by name ({@code fact@lesion} at a lesion), sorted; empty when it is not UNKNOWN. */
    public List<String> missing(Facts facts, Subject subject) {
        throw new UnsupportedOperationException("missing");
    }

    /** The clauses that decided it; of an UNKNOWN one the clauses that cannot be decided. */
    public List<Finding> clauses(Facts facts, Subject subject) {
        throw new UnsupportedOperationException("clauses");
    }
}
