package org.trabecula.planning;

import java.util.ArrayList;
import java.util.List;

/** A condition over facts, compiled; its value is MET, NOT_MET or UNKNOWN. Immutable and thread-safe. */
public final class Criterion {

    private final String text;
    private final Dictionary dictionary;
    private final Scope scope;
    private final Node node;

    Criterion(String text, Dictionary dictionary, Scope scope, Node node) {
        this.text = text;
        this.dictionary = dictionary;
        this.scope = scope;
        this.node = node;
    }

    /**
     * Compiles a criterion.
     *
     * @param scope whose it is: LESION may name facts of the lesion and of the patient, PAIN of the pain and of the patient
     * @param withItems whether it may name items of the form; criteria of a catalog may not
     * @throws InvalidKnowledge with every mistake and its place in the text (the paths are empty)
     */
    public static Criterion compile(String text, Dictionary dictionary, Scope scope, boolean withItems) {
        List<Problem> problems = new ArrayList<>();
        Node node = dictionary.criteria(scope, withItems).parse(text, List.of(), text, problems);
        if (node == null) {
            throw new InvalidKnowledge(problems);
        }
        return new Criterion(text, dictionary, scope, node);
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
        return node.words();
    }

    /** Keys of the facts and items that it names, in order of appearance. */
    public List<String> facts() {
        return Deriving.inputs(List.of(node), false).stream()
                .map(Deriving.Input::key)
                .toList();
    }

    /** Its value for a subject of its scope. */
    public Truth evaluate(Facts facts, Subject subject) {
        return Node.TRUTHS[node.eval(frame(facts, subject))];
    }

    /** What an UNKNOWN criterion misses, by name ({@code fact@lesion} at a lesion), sorted; empty when it is not UNKNOWN. */
    public List<String> missing(Facts facts, Subject subject) {
        Frame frame = frame(facts, subject);
        if (node.eval(frame) != Node.UNKNOWN) {
            return List.of();
        }
        MissingFinder finder = new MissingFinder(facts);
        long[] names = finder.none();
        node.missing(frame, finder, names);
        return finder.names(names);
    }

    /** The clauses that decided it; of an UNKNOWN one the clauses that cannot be decided. */
    public List<Finding> clauses(Facts facts, Subject subject) {
        Frame frame = frame(facts, subject);
        return Sentences.findings(node, frame);
    }

    private Frame frame(Facts facts, Subject subject) {
        if (facts.sheet().dictionary() != dictionary) {
            throw new IllegalArgumentException("The facts are of another dictionary than the criterion");
        }
        if (subject.scope() != scope) {
            throw new IllegalArgumentException("This criterion is of a " + scope + ", not of " + subject);
        }
        return facts.frame(subject);
    }
}
