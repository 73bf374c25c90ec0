package org.trabecula.instrument;

import java.math.BigDecimal;
import java.util.Collection;
import org.jspecify.annotations.Nullable;

/**
 * Class of breakthrough pain of one pain: no background pain: intermittent; background with average pain 4 or more: not controlled, treated
 * first; else with flares end of dose (within 2 h before the next dose, own decision), incident (with a trigger) or spontaneous; no flares: none.
 * Background means 12 h a day or more; that number is from memory and not verified, which the result says. Sources: Portenoy and Hagen 1990;
 * Davies 2009. Licence: green.
 */
public final class Breakthrough {
    static final Instrument BREAKTHROUGH = Instrument.code(
                    "breakthrough",
                    Citation.BREAKTHROUGH1990,
                    "p_background_hours",
                    "p_average",
                    "p_flares",
                    "p_flare_before_dose",
                    "p_flare_predictable",
                    "p_triggers")
            .unverified();

    private static final BigDecimal BACKGROUND_FROM_HOURS = BigDecimal.valueOf(12);
    private static final BigDecimal CONTROLLED_BELOW = BigDecimal.valueOf(4);

    private Breakthrough() {}

    /** Codes of the fact {@code breakthrough}; of several pains the first of these that occurs stands for the patient. */
    public enum Type {
        UNCONTROLLED_BACKGROUND,
        END_OF_DOSE,
        INCIDENT,
        SPONTANEOUS,
        INTERMITTENT,
        NONE
    }

    /**
     * Returns the class of one pain.
     *
     * @param backgroundHours hours a day with pain in the background, 0 to 24
     * @param average average pain, 0 to 10
     * @param flares whether flares come on top of it
     * @param beforeDose flares in the 2 hours before the next regular dose; false when the patient takes no regular opioid
     * @param predictable whether the patient can tell when a flare comes
     * @param triggers what brings it on; empty: nothing does
     * @throws IllegalArgumentException if a number is outside its limits
     */
    public static Finding<Type> type(
            @Nullable BigDecimal backgroundHours,
            @Nullable BigDecimal average,
            @Nullable Boolean flares,
            @Nullable Boolean beforeDose,
            @Nullable Boolean predictable,
            @Nullable Collection<Trigger> triggers) {
        Input hours = Input.quantity("p_background_hours", backgroundHours, "0", "24");
        Input mean = Input.whole("p_average", average, 0, 10);
        if (backgroundHours == null) {
            return Finding.unknown(BREAKTHROUGH, hours, mean.optional());
        }
        if (backgroundHours.compareTo(BACKGROUND_FROM_HOURS) < 0) {
            return Finding.known(BREAKTHROUGH, Type.INTERMITTENT, hours);
        }
        if (average == null) {
            return Finding.unknown(BREAKTHROUGH, hours, mean);
        }
        if (average.compareTo(CONTROLLED_BELOW) >= 0) {
            return Finding.known(BREAKTHROUGH, Type.UNCONTROLLED_BACKGROUND, hours, mean);
        }
        Type type = Boolean.TRUE.equals(flares)
                ? flare(beforeDose, predictable, triggers)
                : Boolean.FALSE.equals(flares) ? Type.NONE : null;
        Input before = Input.flag("p_flare_before_dose", beforeDose);
        Input brought = Input.codes("p_triggers", triggers);
        boolean asked = Boolean.TRUE.equals(flares);
        return Finding.of(
                BREAKTHROUGH,
                type,
                hours,
                mean,
                Input.flag("p_flares", flares),
                asked ? before : before.optional(),
                Input.flag("p_flare_predictable", predictable).optional(),
                asked ? brought : brought.optional());
    }

    /** A predictable flare has a trigger even if none was chosen; without triggers known nothing is called spontaneous. */
    private static @Nullable Type flare(
            @Nullable Boolean beforeDose, @Nullable Boolean predictable, @Nullable Collection<Trigger> triggers) {
        if (beforeDose == null) {
            return null;
        }
        if (beforeDose) {
            return Type.END_OF_DOSE;
        }
        if (Boolean.TRUE.equals(predictable) || (triggers != null && !triggers.isEmpty())) {
            return Type.INCIDENT;
        }
        return triggers == null ? null : Type.SPONTANEOUS;
    }
}
