package org.trabecula.planning;

import java.util.List;

/**
 * What the engine found. Immutable and thread-safe. The decisions are made; the words are made when they are first asked for, so that
 * one who needs only a part does not pay for all. {@link #toView()} is the whole as plain data.
 */
public final class Proposal {

    private final CompiledCatalog catalog;
    private final Facts facts;

    Proposal(CompiledCatalog catalog, Facts facts) {
        this.catalog = catalog;
        this.facts = facts;
    }

    public CompiledCatalog catalog() {
        return catalog;
    }

    /** The facts it was made from, derived ones included. */
    public Facts facts() {
        return facts;
    }

    /** All of it with its explanations, as plain data. */
    public ProposalView toView() {
        throw new UnsupportedOperationException("toView");
    }

    public List<ProposalView.Alert> alerts() {
        return toView().alerts();
    }

    public List<ProposalView.CannotTell> cannotTell() {
        return toView().cannotTell();
    }

    public List<ProposalView.Item> items() {
        return toView().items();
    }

    public List<ProposalView.NotProposed> notProposed() {
        return toView().notProposed();
    }

    public List<ProposalView.Missing> missing() {
        return toView().missing();
    }
}
