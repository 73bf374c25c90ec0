package org.trabecula.assessment.derivation;

import org.jspecify.annotations.Nullable;

/** How long a value of the dictionary stays valid. */
@FunctionalInterface
public interface Staleness {

    /** Returns the days after which a value of this key is stale; {@code null}: never. */
    @Nullable
    Integer days(String key);

    /** Tells whether {@code input} goes stale as fast as {@code derived} or faster, so that it ages the derived value. */
    default boolean ages(String input, String derived) {
        Integer own = days(input);
        Integer limit = days(derived);
        return own != null && (limit == null || own <= limit);
    }
}
