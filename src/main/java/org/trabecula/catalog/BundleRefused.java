package org.trabecula.catalog;

import java.util.List;
import java.util.stream.Collectors;
import org.trabecula.shared.yaml.Mistake;

/** A bundle of which nothing is loaded, because something in it cannot be used. Carries every mistake with its place. */
public class BundleRefused extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient List<Mistake> mistakes;

    public BundleRefused(List<Mistake> mistakes) {
        super(mistakes.stream().map(Mistake::toString).collect(Collectors.joining("\n")));
        this.mistakes = List.copyOf(mistakes);
    }

    /** Returns the mistakes by file, line and column. */
    public List<Mistake> mistakes() {
        return mistakes;
    }
}
