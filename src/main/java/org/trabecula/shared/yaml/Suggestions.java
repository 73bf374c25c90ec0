package org.trabecula.shared.yaml;

import java.util.Collection;
import java.util.Comparator;
import java.util.Optional;

/** Words for what is allowed, the nearest spelling first when there are too many to list. */
public final class Suggestions {

    private static final int LISTED = 24;
    private static final int NEAR = 3;

    private Suggestions() {}

    /** Returns {@code one of A, B, C}. */
    public static String oneOf(Collection<String> allowed) {
        if (allowed.size() == 1) {
            return allowed.iterator().next();
        }
        String listed = String.join(", ", allowed.stream().limit(LISTED).toList());
        return "one of " + listed + (allowed.size() > LISTED ? ", … (" + allowed.size() + " in all)" : "");
    }

    /** Returns the nearest spelling as a question, or all that is allowed. */
    public static String oneOf(String given, Collection<String> allowed) {
        return nearest(given, allowed)
                .map(near -> allowed.size() > LISTED
                        ? "one that exists (did you mean " + near + "?)"
                        : oneOf(allowed) + " (did you mean " + near + "?)")
                .orElseGet(() -> oneOf(allowed));
    }

    /** Returns the allowed word that is spelled most like the given one, if any is near. */
    public static Optional<String> nearest(String given, Collection<String> allowed) {
        int limit = Math.min(NEAR, Math.max(1, given.length() / 2));
        return allowed.stream()
                .filter(word -> distance(given, word) <= limit)
                .min(Comparator.comparing((String word) -> distance(given, word))
                        .thenComparing(word -> word));
    }

    /** Levenshtein's distance: how many letters differ. */
    private static int distance(String a, String b) {
        if (Math.abs(a.length() - b.length()) > NEAR) {
            return NEAR + 1;
        }
        int[] previous = new int[b.length() + 1];
        for (int j = 0; j <= b.length(); j++) {
            previous[j] = j;
        }
        for (int i = 1; i <= a.length(); i++) {
            int[] current = new int[b.length() + 1];
            current[0] = i;
            for (int j = 1; j <= b.length(); j++) {
                int change = a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1;
                current[j] = Math.min(Math.min(current[j - 1], previous[j]) + 1, previous[j - 1] + change);
            }
            previous = current;
        }
        return previous[b.length()];
    }
}
