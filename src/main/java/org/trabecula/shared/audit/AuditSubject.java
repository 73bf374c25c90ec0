package org.trabecula.shared.audit;

import java.util.UUID;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Which record it was about: its type and id, and the patient that it belongs to. No names, no values.
 *
 * @param type a word like {@code patient}, {@code assessment}, {@code plan}, {@code user}, {@code page}
 * @param id id of the record; {@code null} for what has none, like a search
 * @param patientId the patient, so that the trail can be read by patient; {@code null} if none
 * @param note a short code that tells more, like {@code section:pain} or {@code found:2}; never a clinical value
 */
public record AuditSubject(
        String type,
        @Nullable UUID id,
        @Nullable UUID patientId,
        @Nullable String note) {

    private static final Pattern TYPE = Pattern.compile("[a-z][a-z-]{1,30}");
    private static final int LONGEST_NOTE = 120;

    public AuditSubject {
        if (!TYPE.matcher(type).matches()) {
            throw new IllegalArgumentException("subject type '" + type + "', expected lower-case letters and dashes");
        }
        if (note != null && note.length() > LONGEST_NOTE) {
            note = note.substring(0, LONGEST_NOTE);
        }
    }

    /** Returns the subject "this patient". */
    public static AuditSubject patient(UUID patientId) {
        return new AuditSubject("patient", patientId, patientId, null);
    }

    /** Returns a record of a patient. */
    public static AuditSubject of(String type, UUID id, UUID patientId) {
        return new AuditSubject(type, id, patientId, null);
    }

    /** Returns a record that belongs to no patient. */
    public static AuditSubject of(String type, UUID id) {
        return new AuditSubject(type, id, null, null);
    }

    /** Returns something without an id, like a search. */
    public static AuditSubject of(String type) {
        return new AuditSubject(type, null, null, null);
    }

    /** Returns the same subject with a note. */
    public AuditSubject noting(String words) {
        return new AuditSubject(type, id, patientId, words);
    }
}
