package org.trabecula.patient;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.trabecula.shared.text.Folded;

/**
 * The words under which a patient is found. A name counts in each of its parts and, without its hyphens and apostrophes, as
 * one: Test-Anna is found by "anna", "test-an" and "testanna". An MRN counts without its punctuation.
 */
final class SearchWords {

    private static final Pattern BETWEEN = Pattern.compile("[\\s,;]+");
    private static final Pattern PUNCTUATION = Pattern.compile("[^\\p{L}\\p{N}]+");

    private SearchWords() {}

    /** Returns a name as it is sorted and compared. */
    static String name(String name) {
        return Folded.of(name);
    }

    /** Returns an MRN as it is compared: letters and figures only, lower case. */
    static String mrn(String mrn) {
        return PUNCTUATION.matcher(Folded.of(mrn).toLowerCase(Locale.ROOT)).replaceAll("");
    }

    /** Returns the words that are stored. */
    static Set<String> of(Identity identity) {
        Set<String> words = new TreeSet<>();
        for (String name : List.of(identity.familyName(), identity.givenName())) {
            for (String part : BETWEEN.split(Folded.of(name))) {
                words.add(bare(part));
                words.addAll(List.of(PUNCTUATION.split(part)));
            }
        }
        words.add(mrn(identity.mrn()));
        words.remove("");
        return words;
    }

    /** Returns what was typed as the beginnings to look for; all of them must be found. */
    static List<String> typed(String query) {
        Set<String> words = new LinkedHashSet<>();
        for (String part : BETWEEN.split(Folded.of(query))) {
            String word = bare(part);
            if (!word.isEmpty()) {
                words.add(word);
            }
        }
        return List.copyOf(words);
    }

    private static String bare(String part) {
        return PUNCTUATION.matcher(part).replaceAll("");
    }
}
