package org.trabecula.instrument;

import java.util.Collection;
import org.jspecify.annotations.Nullable;

/** What a pain feels like. Codes of the item {@code p_quality}; the seven neuropathic words are our own names of common concepts. */
public enum Quality {
    ACHING(Kind.NOCICEPTIVE),
    DULL(Kind.NOCICEPTIVE),
    THROBBING(Kind.NOCICEPTIVE),
    PRESSURE(Kind.NOCICEPTIVE),
    GNAWING(Kind.NOCICEPTIVE),
    CRAMPING(Kind.NOCICEPTIVE),
    BURNING(Kind.NEUROPATHIC),
    PAINFUL_COLD(Kind.NEUROPATHIC),
    ELECTRIC(Kind.NEUROPATHIC),
    TINGLING(Kind.NEUROPATHIC),
    PINS_NEEDLES(Kind.NEUROPATHIC),
    NUMB(Kind.NEUROPATHIC),
    ITCHING(Kind.NEUROPATHIC),
    STABBING(Kind.NEITHER);

    private final Kind kind;

    Quality(Kind kind) {
        this.kind = kind;
    }

    /** Which set a word belongs to; a word of neither counts for neither side. */
    public enum Kind {
        NOCICEPTIVE,
        NEUROPATHIC,
        NEITHER
    }

    /** Returns the word's set. */
    public Kind kind() {
        return kind;
    }

    /** Returns how many of the words chosen belong to a set; {@code null} while the question is not answered. */
    public static @Nullable Integer count(Kind kind, @Nullable Collection<Quality> chosen) {
        return chosen == null
                ? null
                : (int) chosen.stream()
                        .filter(word -> word.kind == kind)
                        .distinct()
                        .count();
    }
}
