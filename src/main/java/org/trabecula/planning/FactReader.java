package org.trabecula.planning;

/**
 * Works out what follows from a fact sheet: expressions, cases, one-sided conditions and aggregates of the dictionary, the classes and
 * the number of the medicines, and the three formulas. Thread-safe.
 */
public final class FactReader {

    private final Dictionary dictionary;
    private final Medicines medicines;
    private final Formulas formulas;

    public FactReader(Dictionary dictionary, Medicines medicines, Formulas formulas) {
        this.dictionary = dictionary;
        this.medicines = medicines;
        this.formulas = formulas;
    }

    public Dictionary dictionary() {
        return dictionary;
    }

    public Medicines medicines() {
        return medicines;
    }

    public Formulas formulas() {
        return formulas;
    }

    /** Reads a sheet. @throws IllegalArgumentException if it was made with another dictionary */
    public Facts read(FactSheet sheet) {
        throw new UnsupportedOperationException("read");
    }
}
