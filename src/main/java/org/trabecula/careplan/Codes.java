package org.trabecula.careplan;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** Reads a code that a browser sent: one that is none is as good as none given. */
final class Codes {

    private Codes() {}

    static <E extends Enum<E>> @Nullable E find(Class<E> type, @Nullable String code) {
        return Arrays.stream(type.getEnumConstants())
                .filter(value -> value.name().equals(code))
                .findFirst()
                .orElse(null);
    }
}
