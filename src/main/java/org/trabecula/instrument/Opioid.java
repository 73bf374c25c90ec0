package org.trabecula.instrument;

import java.math.BigDecimal;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * Opioids with their CDC 2022 factors from mg a day (fentanyl patch: microgram an hour) to oral morphine milligram equivalents a day. The older
 * factors of 2016 (hydromorphone 4, methadone 4 to 12, no tapentadol and tramadol) are still in public code; they are not used.
 */
public enum Opioid {
    CODEINE("0.15", false),
    /** Transdermal; the dose is in microgram an hour. */
    FENTANYL_PATCH("2.4", true),
    /** Transmucosal, parenteral or intrathecal: no factor, not summed, flagged. */
    FENTANYL_OTHER(null, false),
    HYDROCODONE("1", true),
    HYDROMORPHONE("5", true),
    METHADONE("4.7", true),
    /** Twice as strong as methadone by weight; CDC gives no factor, so the sum is unknown. */
    LEVOMETHADONE(null, true),
    MORPHINE("1", true),
    OXYCODONE("1.5", true),
    OXYMORPHONE("3", true),
    TAPENTADOL("0.4", false),
    TRAMADOL("0.2", false),
    /** Partial agonist with a ceiling: no factor, not summed, flagged. */
    BUPRENORPHINE(null, false),
    /** An opioid without a factor here, or entered as free text: the sum is unknown. */
    UNLISTED(null, false);

    private final @Nullable BigDecimal factor;
    private final boolean countsForTolerance;

    Opioid(@Nullable String factor, boolean countsForTolerance) {
        this.factor = factor == null ? null : new BigDecimal(factor);
        this.countsForTolerance = countsForTolerance;
    }

    /** Returns the CDC 2022 factor, or {@code null} when there is none. */
    public @Nullable BigDecimal factor() {
        return factor;
    }

    /** Returns whether it is left out of the sum on purpose and only flagged. */
    boolean flaggedOnly() {
        return this == BUPRENORPHINE || this == FENTANYL_OTHER;
    }

    /** Returns whether it proves opioid tolerance: not tramadol, codeine, tapentadol, buprenorphine, fentanyl other than patches. */
    boolean countsForTolerance() {
        return countsForTolerance;
    }

    /**
     * Returns the opioid of this name in the medicine list (English, lower case), or {@code null} when the name is not one of an opioid here. Look
     * up the medicine's own name first and only then its ingredients: levomethadone has the ingredient methadone and another strength.
     */
    public static @Nullable Opioid named(String name) {
        return switch (name.toLowerCase(Locale.ROOT)) {
            case "codeine" -> CODEINE;
            case "fentanyl patch" -> FENTANYL_PATCH;
            case "fentanyl" -> FENTANYL_OTHER;
            case "hydrocodone" -> HYDROCODONE;
            case "hydromorphone" -> HYDROMORPHONE;
            case "methadone" -> METHADONE;
            case "levomethadone" -> LEVOMETHADONE;
            case "morphine" -> MORPHINE;
            case "oxycodone" -> OXYCODONE;
            case "oxymorphone" -> OXYMORPHONE;
            case "tapentadol" -> TAPENTADOL;
            case "tramadol" -> TRAMADOL;
            case "buprenorphine" -> BUPRENORPHINE;
            default -> null;
        };
    }
}
