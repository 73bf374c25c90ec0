package org.trabecula.patient.bodymap;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * One site of the body map, as {@code REGION.SIDE[.LEVEL][.PART]}; the same in every view. A part that is not known is left
 * out: {@code RIB.LEFT} is a rib on the left whose number is not known.
 *
 * @param region like LUMBAR_SPINE, FEMUR_PROXIMAL, or a soft region like LOWER_BACK
 * @param side LEFT, RIGHT, MIDLINE (the patient's), or not known
 * @param level C1 to S5, ribs R1 to R12
 * @param part PROXIMAL, SHAFT, MANDIBLE …
 */
public record SiteKey(
        String region,
        @Nullable String side,
        @Nullable String level,
        @Nullable String part) {

    /** Regions that are vertebrae. */
    public static final Set<String> SPINE = Set.of("CERVICAL_SPINE", "THORACIC_SPINE", "LUMBAR_SPINE", "SACRUM");

    private static final Set<String> SIDES = Set.of("LEFT", "RIGHT", "MIDLINE");
    private static final Pattern LEVEL = Pattern.compile("[CTLSR]([1-9]|1[0-2])");
    private static final Pattern WORD = Pattern.compile("[A-Z][A-Z_0-9]{1,30}");

    /**
     * Reads a key.
     *
     * @throws IllegalArgumentException if it is not of that form
     */
    public static SiteKey parse(String text) {
        if (text.length() > 80) {
            throw new IllegalArgumentException("site key of " + text.length() + " characters");
        }
        String[] words = text.split("\\.", -1);
        String side = null;
        String level = null;
        String part = null;
        for (int i = 1; i < words.length; i++) {
            if (side == null && level == null && part == null && SIDES.contains(words[i])) {
                side = words[i];
            } else if (level == null && part == null && LEVEL.matcher(words[i]).matches()) {
                level = words[i];
            } else if (part == null
                    && !SIDES.contains(words[i])
                    && WORD.matcher(words[i]).matches()) {
                part = words[i];
            } else {
                throw new IllegalArgumentException("site key of another form than REGION.SIDE.LEVEL.PART");
            }
        }
        if (!WORD.matcher(words[0]).matches()) {
            throw new IllegalArgumentException("site key without a region");
        }
        return new SiteKey(words[0], side, level, part);
    }

    /** Returns the key as text. */
    public String text() {
        List<String> words = new ArrayList<>();
        words.add(region);
        for (String word : new String[] {side, level, part}) {
            if (word != null) {
                words.add(word);
            }
        }
        return String.join(".", words);
    }

    /** Returns the vertebral level; {@code null} for a rib and where there is none or it is not known. */
    public @Nullable String vertebra() {
        return SPINE.contains(region) ? level : null;
    }
}
