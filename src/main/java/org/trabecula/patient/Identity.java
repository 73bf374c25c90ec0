package org.trabecula.patient;

import java.time.LocalDate;

/**
 * By what a patient is told from all others.
 *
 * @param mrn medical record number, as written on the wristband; 1 to 40 characters with a letter or figure among them
 * @param familyName 1 to 100 characters
 * @param givenName 1 to 100 characters
 */
public record Identity(String mrn, String familyName, String givenName, LocalDate birthDate) {

    /** Longest MRN, in characters. */
    public static final int LONGEST_MRN = 40;

    /** Longest family name and longest given names, in characters. */
    public static final int LONGEST_NAME = 100;

    /** Youngest age that the catalog is written for, in years (facts.yaml, {@code age}). */
    public static final int YOUNGEST = 18;

    /** Oldest plausible age, in years (facts.yaml, {@code age}). */
    public static final int OLDEST = 120;

    public Identity {
        mrn = one(mrn, LONGEST_MRN, "MRN");
        familyName = one(familyName, LONGEST_NAME, "family name");
        givenName = one(givenName, LONGEST_NAME, "given name");
        if (SearchWords.mrn(mrn).isEmpty()) {
            throw new IllegalArgumentException("MRN without a letter or figure");
        }
    }

    private static String one(String text, int longest, String what) {
        String stripped = text.strip();
        if (stripped.isEmpty() || stripped.length() > longest) {
            throw new IllegalArgumentException(
                    what + " of " + stripped.length() + " characters, expected 1 to " + longest);
        }
        return stripped;
    }
}
