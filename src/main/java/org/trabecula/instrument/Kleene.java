package org.trabecula.instrument;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** Logic with an unknown, after Kleene: {@code null} is "not known", and decides nothing by itself. */
final class Kleene {
    private Kleene() {}

    /** Returns true as soon as one part is true, false only when all are known and false. */
    static @Nullable Boolean or(@Nullable Boolean... parts) {
        if (Arrays.asList(parts).contains(Boolean.TRUE)) {
            return true;
        }
        return Arrays.asList(parts).contains(null) ? null : false;
    }

    /** Returns false as soon as one part is false, true only when all are known and true. */
    static @Nullable Boolean and(@Nullable Boolean... parts) {
        if (Arrays.asList(parts).contains(Boolean.FALSE)) {
            return false;
        }
        return Arrays.asList(parts).contains(null) ? null : true;
    }

    /** Returns what a part can still turn out to be. */
    static boolean[] possible(@Nullable Boolean part) {
        return part == null ? new boolean[] {false, true} : new boolean[] {part};
    }
}
