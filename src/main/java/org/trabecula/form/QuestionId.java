package org.trabecula.form;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Which question is meant: a key of the dictionary and the lesion or pain it is asked of.
 *
 * @param key of the dictionary
 * @param subject the lesion or pain; null for the patient
 */
public record QuestionId(String key, @Nullable UUID subject) {

    private static final char SEPARATOR = '~';

    /** Returns the question of the patient as a whole. */
    public static QuestionId ofPatient(String key) {
        return new QuestionId(key, null);
    }

    /**
     * Returns the question that an input's name stands for.
     *
     * @throws IllegalArgumentException if the name is not {@code key} or {@code key~id}
     */
    public static QuestionId parse(String name) {
        int at = name.indexOf(SEPARATOR);
        if (at < 0) {
            return ofPatient(name);
        }
        return new QuestionId(name.substring(0, at), UUID.fromString(name.substring(at + 1)));
    }

    /** Returns the name of its input in the form; its parts carry a suffix such as {@code .unit}. */
    public String name() {
        return subject == null ? key : key + SEPARATOR + subject;
    }

    /** Returns the id of its input in the page. */
    public String htmlId() {
        return subject == null ? key : key + "-" + subject;
    }
}
