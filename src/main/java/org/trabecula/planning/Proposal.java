package org.trabecula.planning;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What the engine found. Immutable and thread-safe. The decisions are made; the words are made when they are first asked for, so that
 * one who needs only a part does not pay for all. {@link #toView()} is the whole as plain data.
 */
public final class Proposal {

    private final CompiledCatalog catalog;
    private final Outcome outcome;
    private volatile @Nullable ProposalView view;

    Proposal(CompiledCatalog catalog, Outcome outcome) {
        this.catalog = catalog;
        this.outcome = outcome;
    }

    public CompiledCatalog catalog() {
        return catalog;
    }

    /** The facts it was made from, derived ones included. */
    public Facts facts() {
        return outcome.evaluation().facts;
    }

    Outcome outcome() {
        return outcome;
    }

    /** All of it with its explanations, as plain data. */
    public ProposalView toView() {
        ProposalView made = view;
        if (made == null) {
            synchronized (outcome) { // the evaluation remembers what it worked out and is for one thread
                made = view;
                if (made == null) {
                    made = new ProposalWords(catalog, outcome).view();
                    view = made;
                }
            }
        }
        return made;
    }

    /** The contraindications of an item that were checked and do not hold, in the order of the entry. */
    public List<ProposalView.Reason> ruledOut(ProposalView.Item item) {
        synchronized (outcome) {
            Facts facts = facts();
            Reasons reasons = new Reasons(catalog, outcome.evaluation(), List.of());
            return outcome.items().stream()
                    .filter(line -> ItemWords.id(line, facts).equals(item.id()))
                    .flatMap(line -> reasons.ruledOut(line).stream())
                    .toList();
        }
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

    public List<ProposalView.FollowUp> followUps() {
        return toView().followUps();
    }
}
