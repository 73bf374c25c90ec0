package org.trabecula.catalog.bundle;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.trabecula.catalog.BundleRefused;
import org.trabecula.catalog.Form;
import org.trabecula.planning.Dictionary;
import org.trabecula.planning.Fact;
import org.trabecula.planning.InvalidKnowledge;

/**
 * What ships with the release and is no part of a catalog version: the dictionary and the form.
 *
 * @param files the files that they were read from
 */
public record Release(Dictionary dictionary, Form form, Bundle files) {

    /** The files of a release; a catalog bundle may repeat them, but not change them. */
    static final List<String> FILES = List.of("facts.yaml", "items.yaml", "form.yaml");

    /** Returns the files of the catalog that ships beside the dictionary and the form. */
    public Bundle catalogFiles() {
        Map<String, String> catalog = new TreeMap<>(files.files());
        FILES.forEach(catalog::remove);
        return new Bundle(catalog);
    }

    /**
     * Reads the dictionary and the form.
     *
     * @throws BundleRefused if anything in them is wrong, with all of it
     */
    public static Release read(Bundle files) {
        Reading reading = new Reading(files);
        List<Fact> facts = new FactReader(reading).read();
        refuse(reading);
        Dictionary dictionary = dictionary(reading, facts);
        Form form = new FormReader(reading, dictionary).read();
        refuse(reading);
        if (form == null) {
            throw new IllegalStateException("A form that cannot be read was not refused");
        }
        return new Release(dictionary, form, files);
    }

    private static Dictionary dictionary(Reading reading, List<Fact> facts) {
        try {
            return Dictionary.of(facts);
        } catch (InvalidKnowledge e) {
            reading.note(e.problems());
            throw new BundleRefused(reading.mistakes().sorted());
        }
    }

    private static void refuse(Reading reading) {
        if (!reading.mistakes().isEmpty()) {
            throw new BundleRefused(reading.mistakes().sorted());
        }
    }
}
