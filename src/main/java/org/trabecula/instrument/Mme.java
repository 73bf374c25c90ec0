package org.trabecula.instrument;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Oral morphine milligram equivalents a day, with the factors of {@link Opioid} (CDC 2022): regular doses plus as-needed doses taken in the
 * last 24 h. For risk and trend only; never a dose to convert to.
 *
 * <ul>
 *   <li>medicine list not given, or an opioid without dose, factor or fitting route: unknown, but the known part may alarm;
 *   <li>only as-needed use unknown: at least the regular part;
 *   <li>buprenorphine and fentanyl other than patches: not summed, flagged, and then no reassuring band.
 * </ul>
 *
 * <p>Bands at 50 and 90 are prompts to offer naloxone and to check sedation, bowels and breathing; cancer pain is outside the scope of the
 * CDC's advice, and they never stop a dose. Source: Dowell, MMWR Recomm Rep 2022;71(3). Licence: green.
 */
public final class Mme {
    /** Name of the factor set, stored with each total: totals of different sets are not comparable. */
    public static final String FACTOR_SET = "CDC-2022";

    static final Instrument MME = Instrument.number(
            "mme_daily",
            "mg/day",
            Bands.of("CDC2022", Band.calm("0", "BELOW_50"), Band.mid("50", "FROM_50"), Band.high("90", "FROM_90")),
            Citation.CDC2022,
            "medicines");

    static final Instrument CHANGE =
            Instrument.number("opioid_change_pct", "%", Bands.NONE, Citation.DESIGN, "mme_daily", "mme_daily_baseline");

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    /** An increase from nothing has no percentage; it counts as at least this many. */
    private static final BigDecimal FROM_NOTHING = BigDecimal.valueOf(25);

    private Mme() {}

    /**
     * Returns the daily total in mg.
     *
     * @param opioids every opioid of the list, an empty list when it holds none; {@code null}: the list was not given. A medicine that is not in
     *     the medicine list may be an opioid: pass it as {@link Opioid#UNLISTED} unless it is known not to be one
     */
    public static Score daily(@Nullable List<OpioidDose> opioids) {
        if (opioids == null) {
            return Score.unknown(MME, List.of(Input.text("medicines", null)));
        }
        Total total = new Total();
        opioids.forEach(total::add);
        return total.score();
    }

    /**
     * Returns the change of the daily total since the baseline in percent: {@code 100 × (now − baseline) ÷ baseline}. From 0 to more than 0 it is at
     * least 25; from 0 to 0 it is 0. Both totals must come from the same factor set.
     *
     * @throws IllegalArgumentException if a total is outside 0 to 5000 mg
     */
    public static Score change(@Nullable BigDecimal baseline, @Nullable BigDecimal now) {
        List<Input> inputs = List.of(
                Input.quantity("mme_daily_baseline", baseline, "0", "5000"),
                Input.quantity("mme_daily", now, "0", "5000"));
        if (baseline == null || now == null) {
            return Score.unknown(CHANGE, inputs);
        }
        if (baseline.signum() > 0) {
            BigDecimal percent = now.subtract(baseline).multiply(HUNDRED).divide(baseline, MathContext.DECIMAL64);
            return Score.of(CHANGE, percent, inputs);
        }
        if (now.signum() == 0) {
            return Score.of(CHANGE, BigDecimal.ZERO, inputs);
        }
        return Score.partial(CHANGE, FROM_NOTHING, null, inputs, List.of("mme_daily_baseline"))
                .warn(Warning.BASELINE_ZERO);
    }

    /** The sum while it is being made. */
    private static final class Total {
        private final List<Input> inputs = new ArrayList<>();
        private final Set<Warning> flags = EnumSet.of(Warning.NOT_FOR_CONVERSION);
        private final List<String> missing = new ArrayList<>();
        private BigDecimal regular = BigDecimal.ZERO;
        private BigDecimal taken = BigDecimal.ZERO;
        private boolean doseUnknown;

        void add(OpioidDose dose) {
            String name = "medicine." + dose.opioid();
            BigDecimal perDay = dose.opioid().flaggedOnly() ? null : dose.equivalentPerDay();
            inputs.add(new Input(name, described(dose), perDay, BigDecimal.ZERO, BigDecimal.ZERO, true));
            flag(dose.opioid());
            if (dose.opioid().flaggedOnly()) {
                return;
            }
            if (perDay != null) {
                regular = dose.asNeeded() ? regular : regular.add(perDay);
                taken = dose.asNeeded() ? taken.add(perDay) : taken;
                return;
            }
            missing.add(name);
            if (dose.asNeeded() && dose.dosesPerDay() == null && dose.equivalentOfOne() != null) {
                flags.add(Warning.AS_NEEDED_UNKNOWN);
            } else {
                doseUnknown = true;
            }
        }

        private static String described(OpioidDose dose) {
            BigDecimal amount = dose.amount();
            BigDecimal times = dose.dosesPerDay();
            return (amount == null ? "?" : Input.plain(amount))
                    + " "
                    + (dose.unit() == null ? "?" : dose.unit())
                    + " x "
                    + (times == null ? "?" : Input.plain(times))
                    + (dose.asNeeded() ? " AS_NEEDED" : " REGULAR");
        }

        private void flag(Opioid opioid) {
            switch (opioid) {
                case BUPRENORPHINE -> flags.add(Warning.BUPRENORPHINE_NOT_SUMMED);
                case FENTANYL_OTHER -> flags.add(Warning.FENTANYL_NOT_SUMMED);
                case METHADONE, FENTANYL_PATCH -> flags.add(Warning.FACTOR_LEAST_RELIABLE);
                case CODEINE,
                        HYDROCODONE,
                        HYDROMORPHONE,
                        LEVOMETHADONE,
                        MORPHINE,
                        OXYCODONE,
                        OXYMORPHONE,
                        TAPENTADOL,
                        TRAMADOL,
                        UNLISTED -> {}
            }
        }

        Score score() {
            BigDecimal sum = regular.add(taken);
            Score score;
            if (missing.isEmpty()) {
                score = Score.of(MME, sum, inputs);
            } else {
                score = Score.partial(MME, doseUnknown ? null : sum, null, inputs, missing)
                        .withBand(MME.bands().certain(sum, null));
            }
            Band band = score.band();
            boolean unsummed =
                    flags.contains(Warning.BUPRENORPHINE_NOT_SUMMED) || flags.contains(Warning.FENTANYL_NOT_SUMMED);
            if (unsummed && band != null && !band.alarming()) {
                score = score.withBand(null);
            }
            return score.warn(flags.toArray(Warning[]::new))
                    .working("regular", regular)
                    .working("as_needed", taken);
        }
    }
}
