package org.trabecula.instrument;

import java.math.BigDecimal;
import java.util.List;
import java.util.NavigableMap;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * Thirty-second chair stand: below average for age and sex (CDC STEADI) is a risk of falling. Pushing up with the arms counts as no stand. There is
 * no norm below 60 and above 94. Sex not known: both norms, and below either counts. Sources: Jones 1999; CDC STEADI. Licence: green.
 */
public final class ChairStand {
    static final Instrument BELOW_NORM = Instrument.code(
            "chair_stand_below_norm", Citation.CHAIR_STAND1999, "chair_stands", "chair_stand_arms", "age", "sex");

    private static final int OLDEST = 94;

    /** From this age on, below average is fewer than so many stands. */
    private static final NavigableMap<Integer, Norm> NORMS = new TreeMap<>();

    static {
        NORMS.put(60, new Norm(14, 12));
        NORMS.put(65, new Norm(12, 11));
        NORMS.put(70, new Norm(12, 10));
        NORMS.put(75, new Norm(11, 10));
        NORMS.put(80, new Norm(10, 9));
        NORMS.put(85, new Norm(8, 8));
        NORMS.put(90, new Norm(7, 4));
    }

    private record Norm(int men, int women) {
        int of(@Nullable Sex sex) {
            return sex == Sex.FEMALE ? women : sex == Sex.MALE ? men : Math.max(men, women);
        }
    }

    private ChairStand() {}

    /**
     * Returns whether the count is below the norm; not known without a norm for the age.
     *
     * @param stands 0 to 60
     * @param arms whether the arms were used
     * @param age whole years, 18 to 120
     * @throws IllegalArgumentException if a number is outside its limits
     */
    public static Finding<Boolean> belowNorm(
            @Nullable BigDecimal stands, @Nullable Boolean arms, @Nullable BigDecimal age, @Nullable Sex sex) {
        boolean pushed = Boolean.TRUE.equals(arms);
        Input count = Input.whole("chair_stands", stands, 0, 60);
        Input[] inputs = {
            pushed ? count.optional() : count,
            Input.flag("chair_stand_arms", arms),
            Input.whole("age", age, 18, 120),
            Input.code("sex", sex).optional()
        };
        var norm = age == null || age.intValue() > OLDEST ? null : NORMS.floorEntry(age.intValue());
        if (age != null && norm == null) {
            return new Finding<>(BELOW_NORM, null, List.of(inputs), List.of("age"), Set.of(Warning.NO_NORM_FOR_AGE));
        }
        Boolean below =
                norm == null ? null : below(stands, arms, norm.getValue().of(sex));
        Finding<Boolean> finding = Finding.of(BELOW_NORM, below, inputs);
        return sex == Sex.FEMALE || sex == Sex.MALE ? finding : finding.warn(Warning.SEX_UNKNOWN_CAUTIOUS);
    }

    private static @Nullable Boolean below(@Nullable BigDecimal stands, @Nullable Boolean arms, int norm) {
        return Kleene.or(arms, stands == null ? null : stands.compareTo(BigDecimal.valueOf(norm)) < 0);
    }
}
