package org.trabecula.planning;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A medicine that can be checked. Names and synonyms match without regard to case.
 *
 * @param classes codes of {@code med_classes}; empty means known and in none of the tracked classes
 * @param ingredients medicines that stand for this one too
 */
public record Medicine(
        String name,
        List<String> classes,
        List<String> synonyms,
        List<String> ingredients,
        @Nullable String rxnorm) {
    public Medicine {
        classes = List.copyOf(classes);
        synonyms = List.copyOf(synonyms);
        ingredients = List.copyOf(ingredients);
    }
}
