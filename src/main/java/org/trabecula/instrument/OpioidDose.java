package org.trabecula.instrument;

import java.math.BigDecimal;
import java.math.MathContext;
import org.jspecify.annotations.Nullable;

/**
 * One opioid of the medicine list, as it is taken.
 *
 * @param opioid the ingredient; of a combination its opioid
 * @param route how it is given; {@code null}: not known
 * @param amount of the ingredient in one dose, in {@code unit}; {@code null}: not known
 * @param unit {@code null}: not known
 * @param dosesPerDay regular doses a day, or as-needed doses taken in the last 24 h; a patch: 1 whatever its change interval; {@code null}:
 *     not known
 * @param asNeeded whether it is taken as needed
 */
public record OpioidDose(
        Opioid opioid,
        @Nullable Route route,
        @Nullable BigDecimal amount,
        @Nullable Unit unit,
        @Nullable BigDecimal dosesPerDay,
        boolean asNeeded) {

    /** The most of anything that is believed: 10 g a day or an hour is a typing error. */
    private static final BigDecimal MOST = BigDecimal.valueOf(10_000_000);

    private static final BigDecimal MOST_DOSES = BigDecimal.valueOf(50);

    /** How it gets into the body, as far as the factors care: they hold by mouth, and for the fentanyl patch. */
    public enum Route {
        /** By mouth or through a feeding tube. */
        ORAL,
        /** Patch. */
        TRANSDERMAL,
        /** Anything else: rectal, through the mucosa, injected, intrathecal. No factor. */
        OTHER
    }

    /** Units of an amount. Millilitres, units and pieces say no amount of the ingredient. */
    public enum Unit {
        MG,
        MICROGRAM,
        G,
        MICROGRAM_PER_H,
        OTHER
    }

    /** @throws IllegalArgumentException if the amount is not above 0 or the doses are not from 0 to 50 */
    public OpioidDose {
        if (amount != null && (amount.signum() <= 0 || amount.compareTo(MOST) > 0)) {
            throw Input.refused("amount of " + opioid, amount, "an amount above 0 and at most 10 g");
        }
        if (dosesPerDay != null && (dosesPerDay.signum() < 0 || dosesPerDay.compareTo(MOST_DOSES) > 0)) {
            throw Input.refused("doses a day of " + opioid, dosesPerDay, "a number from 0 to 50");
        }
    }

    /** Returns a regular dose, so many times a day. */
    public static OpioidDose regular(
            Opioid opioid,
            @Nullable Route route,
            @Nullable BigDecimal amount,
            @Nullable Unit unit,
            @Nullable BigDecimal timesADay) {
        return new OpioidDose(opioid, route, amount, unit, timesADay, false);
    }

    /**
     * Returns a regular dose every so many hours.
     *
     * @throws IllegalArgumentException if the interval is not above 0
     */
    public static OpioidDose everyHours(
            Opioid opioid,
            @Nullable Route route,
            @Nullable BigDecimal amount,
            @Nullable Unit unit,
            @Nullable BigDecimal hours) {
        if (hours != null && hours.signum() <= 0) {
            throw Input.refused("interval of " + opioid, hours, "hours above 0");
        }
        BigDecimal times = hours == null ? null : BigDecimal.valueOf(24).divide(hours, MathContext.DECIMAL64);
        return new OpioidDose(opioid, route, amount, unit, times, false);
    }

    /** Returns a patch; the interval at which it is changed does not enter. */
    public static OpioidDose patch(Opioid opioid, @Nullable BigDecimal microgramAnHour) {
        return new OpioidDose(opioid, Route.TRANSDERMAL, microgramAnHour, Unit.MICROGRAM_PER_H, BigDecimal.ONE, false);
    }

    /** Returns an as-needed dose with the number taken in the last 24 h. */
    public static OpioidDose asNeeded(
            Opioid opioid,
            @Nullable Route route,
            @Nullable BigDecimal amount,
            @Nullable Unit unit,
            @Nullable BigDecimal takenIn24h) {
        return new OpioidDose(opioid, route, amount, unit, takenIn24h, true);
    }

    /** Returns what one dose gives in mg morphine equivalent a day, or {@code null} when amount, unit, route or factor is missing. */
    @Nullable
    BigDecimal equivalentOfOne() {
        BigDecimal factor = opioid.factor();
        if (factor == null || amount == null || unit == null || route == null) {
            return null;
        }
        boolean patch = opioid == Opioid.FENTANYL_PATCH;
        if (route != (patch ? Route.TRANSDERMAL : Route.ORAL)) {
            return null;
        }
        return switch (unit) {
            case MG -> patch ? null : amount.multiply(factor);
            case MICROGRAM -> patch ? null : amount.movePointLeft(3).multiply(factor);
            case G -> patch ? null : amount.movePointRight(3).multiply(factor);
            case MICROGRAM_PER_H -> patch ? amount.multiply(factor) : null;
            case OTHER -> null;
        };
    }

    /** Returns what is taken in mg morphine equivalent a day, or {@code null} when a part is missing. */
    public @Nullable BigDecimal equivalentPerDay() {
        if (dosesPerDay != null && dosesPerDay.signum() == 0) {
            return BigDecimal.ZERO;
        }
        BigDecimal one = equivalentOfOne();
        return one == null || dosesPerDay == null ? null : one.multiply(dosesPerDay);
    }
}
