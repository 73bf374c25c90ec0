package org.trabecula.planning;

import java.util.List;

/**
 * Works out what follows from a fact sheet: expressions, cases, one-sided conditions and aggregates of the dictionary, the classes and
 * the number of the medicines, and the three formulas. Thread-safe.
 */
public final class FactReader {

    private final Dictionary dictionary;
    private final Medicines medicines;
    private final Formulas formulas;
    /** Bits of med_classes for each medicine. */
    private final long[][] classes;

    public FactReader(Dictionary dictionary, Medicines medicines, Formulas formulas) {
        this.dictionary = dictionary;
        this.medicines = medicines;
        this.formulas = formulas;
        Fact fact = dictionary.find(DerivedFromMedicines.CLASSES);
        int words = fact == null ? 0 : (fact.codes().size() + 63) / 64;
        classes = new long[medicines.all().size()][words];
        for (int index = 0; index < classes.length && fact != null; index++) {
            for (String name : medicines.all().get(index).classes()) {
                int code = RowLayout.codeIndex(fact, name);
                if (code >= 0) {
                    classes[index][code >> 6] |= 1L << code;
                }
            }
        }
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
        if (sheet.dictionary() != dictionary) {
            throw new IllegalArgumentException("The fact sheet was made with another dictionary");
        }
        return new Facts(sheet, this);
    }

    /** Indexes of the medicines that are known, each once; the names of the others are added to {@code unknown}, each once. */
    int[] known(List<String> names, List<String> unknown) {
        int[] found = new int[names.size()];
        int count = 0;
        for (String name : names) {
            int index = medicines.index(name);
            if (index < 0) {
                if (!unknown.contains(name)) {
                    unknown.add(name);
                }
            } else if (!contains(found, count, index)) {
                found[count++] = index;
            }
        }
        return java.util.Arrays.copyOf(found, count);
    }

    /** Writes the classes of these medicines, without those of {@code except}. */
    void writeClasses(Row row, int slot, int[] listed, int[] except) {
        row.clear(slot);
        int first = row.layout.wordAt[slot];
        for (int medicine : listed) {
            if (!contains(except, except.length, medicine)) {
                for (int word = 0; word < classes[medicine].length; word++) {
                    row.words[first + word] |= classes[medicine][word];
                }
            }
        }
    }

    private static boolean contains(int[] all, int count, int one) {
        for (int at = 0; at < count; at++) {
            if (all[at] == one) {
                return true;
            }
        }
        return false;
    }
}
