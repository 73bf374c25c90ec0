package org.trabecula.planning;

/**
 * Composes the proposal for a fact sheet from a catalog; the meaning is the catalog's README, word by word. A pure function: the same
 * sheet and catalog give the same proposal.
 */
public final class PlanningEngine {

    private PlanningEngine() {}

    /**
     * Proposes. The day is the sheet's; the priorities are its fact {@code priorities}.
     *
     * @throws IllegalArgumentException if the sheet was made with another dictionary than the catalog
     */
    public static Proposal propose(CompiledCatalog catalog, FactSheet sheet) {
        Facts facts = catalog.reader().read(sheet);
        return new Proposal(catalog, new Composer(catalog.plan(), facts).compose());
    }
}
