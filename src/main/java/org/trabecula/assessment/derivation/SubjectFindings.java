package org.trabecula.assessment.derivation;

import java.util.Map;
import java.util.Set;

/**
 * The answers of one lesion or one pain.
 *
 * @param subject the lesion or pain
 * @param values known answers by key
 * @param lesions of a pain: ids of the lesions that it is linked to; meaningful only with {@code p_link} LINKED
 */
public record SubjectFindings(Subject subject, Map<String, Recorded> values, Set<String> lesions) {

    public SubjectFindings {
        values = Map.copyOf(values);
        lesions = Set.copyOf(lesions);
    }

    /** Returns the answers of a lesion. */
    public static SubjectFindings lesion(String id, Map<String, Recorded> values) {
        return new SubjectFindings(Subject.lesion(id), values, Set.of());
    }

    /** Returns the answers of a pain. */
    public static SubjectFindings pain(String id, Map<String, Recorded> values, Set<String> lesions) {
        return new SubjectFindings(Subject.pain(id), values, lesions);
    }
}
