package org.trabecula.patient;

/** Whether two names may be of one person: the same but for two letters at most, or family and given name changed places. */
final class SimilarName {

    private static final int LETTERS = 2;

    private SimilarName() {}

    /** Compares folded names. */
    static boolean is(String family, String given, String otherFamily, String otherGiven) {
        return close(family + " " + given, otherFamily + " " + otherGiven)
                || close(given + " " + family, otherFamily + " " + otherGiven);
    }

    private static boolean close(String one, String other) {
        return Math.abs(one.length() - other.length()) <= LETTERS && distance(one, other) <= LETTERS;
    }

    /** Returns the number of letters to put in, leave out or change to make one the other. */
    static int distance(String one, String other) {
        int[] before = new int[other.length() + 1];
        for (int j = 0; j <= other.length(); j++) {
            before[j] = j;
        }
        for (int i = 1; i <= one.length(); i++) {
            int[] row = new int[other.length() + 1];
            row[0] = i;
            for (int j = 1; j <= other.length(); j++) {
                int change = before[j - 1] + (one.charAt(i - 1) == other.charAt(j - 1) ? 0 : 1);
                row[j] = Math.min(change, Math.min(before[j], row[j - 1]) + 1);
            }
            before = row;
        }
        return before[other.length()];
    }
}
