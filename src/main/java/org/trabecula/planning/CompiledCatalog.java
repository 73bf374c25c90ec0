package org.trabecula.planning;

import org.jspecify.annotations.Nullable;

/** A catalog that has been checked against the dictionary and compiled for the engine. Immutable and thread-safe. */
public final class CompiledCatalog {

    private final Dictionary dictionary;
    private final KnowledgeBase knowledge;
    private final FactReader reader;
    private final CatalogPlan plan;

    private CompiledCatalog(Dictionary dictionary, KnowledgeBase knowledge, Formulas formulas) {
        this.dictionary = dictionary;
        this.knowledge = knowledge;
        this.reader = new FactReader(dictionary, new Medicines(knowledge.medicines()), formulas);
        this.plan = new CatalogCompiler(dictionary, knowledge, reader.medicines()).compile();
    }

    /**
     * Checks and compiles a catalog.
     *
     * @throws InvalidKnowledge with every mistake found: criteria with their line and column, unknown facts, codes, therapies, rules,
     *     medicines, classes, citations, names that stand twice
     */
    public static CompiledCatalog compile(Dictionary dictionary, KnowledgeBase knowledge, Formulas formulas) {
        return new CompiledCatalog(dictionary, knowledge, formulas);
    }

    public String version() {
        return knowledge.version();
    }

    public Dictionary dictionary() {
        return dictionary;
    }

    public KnowledgeBase knowledge() {
        return knowledge;
    }

    public Medicines medicines() {
        return reader.medicines();
    }

    /** Reads fact sheets with the medicine list of this catalog. */
    public FactReader reader() {
        return reader;
    }

    CatalogPlan plan() {
        return plan;
    }

    /** The therapy of this code, or {@code null}. */
    public @Nullable Therapy therapy(String code) {
        return knowledge.therapies().stream()
                .filter(therapy -> therapy.code().equals(code))
                .findFirst()
                .orElse(null);
    }

    /** The rule of this id, or {@code null}. */
    public @Nullable Rule rule(String id) {
        return knowledge.rules().stream()
                .filter(rule -> rule.id().equals(id))
                .findFirst()
                .orElse(null);
    }

    /** The citation of this key, or {@code null}. */
    public @Nullable Citation citation(String key) {
        return knowledge.citations().stream()
                .filter(citation -> citation.key().equals(key))
                .findFirst()
                .orElse(null);
    }
}
