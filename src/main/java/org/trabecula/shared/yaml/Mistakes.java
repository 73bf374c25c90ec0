package org.trabecula.shared.yaml;

import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** Collects what is wrong in a set of files, so that whoever wrote them can repair all of it in one go. */
public final class Mistakes {

    private static final int MOST = 500;

    private final Set<Mistake> all = new LinkedHashSet<>();
    private int count;

    /** Notes a mistake. Beyond 500 they are only counted: by then one cause is behind them all. */
    public void add(Position at, String found, String expected) {
        add(at, "found " + found + "; expected " + expected);
    }

    /** Notes a mistake in words of its own; the same one again, as of a list that several entries include, counts once. */
    public void add(Position at, String message) {
        if (all.size() < MOST) {
            count += all.add(new Mistake(at, message)) ? 1 : 0;
        } else {
            count++;
        }
    }

    /** Returns how many were noted, those beyond the limit included. */
    public int count() {
        return count;
    }

    public boolean isEmpty() {
        return count == 0;
    }

    /** Returns the mistakes by file, line and column. */
    public List<Mistake> sorted() {
        return all.stream()
                .sorted(Comparator.comparing((Mistake m) -> m.at().file())
                        .thenComparing(m -> m.at().line())
                        .thenComparing(m -> m.at().column()))
                .toList();
    }
}
