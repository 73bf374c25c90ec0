package org.trabecula.instrument;

import java.math.BigDecimal;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Stage of malnutrition by GLIM; metastatic cancer counts as the aetiologic criterion. Stage 2: loss above 10 % in 6 months or above 20 % beyond, or a
 * body mass index below 18.5 (below 20 from age 70). Stage 1: loss above 5 % in 6 months or above 10 % beyond, an index below 20 (below 22 from age
 * 70), or low muscle mass, which has no step of its own here. In Asia the cuts of the index are lower. None only when loss in 6 months and index are
 * known. Source: Cederholm, Clin Nutr 2019. Licence: green.
 */
public final class Glim {
    static final Instrument GLIM = Instrument.code(
            "glim", Citation.GLIM2019, "weight_loss_pct_6m", "weight_loss_beyond_6m", "bmi", "age", "low_muscle");

    private static final BigDecimal SEVENTY = BigDecimal.valueOf(70);

    private Glim() {}

    /** Codes of the fact {@code glim}. */
    public enum Stage {
        NONE,
        STAGE_1,
        STAGE_2
    }

    /**
     * Returns the stage; stage 1 may stand while something unknown could raise it.
     *
     * @param loss6m percent in 6 months; negative is a gain
     * @param lossBeyond percent over a longer time; {@code null}: not known, which none does not wait for
     * @param bmi kg/m², 3 to 350
     * @param age whole years, 18 to 120
     * @param lowMuscle none does not wait for it
     * @throws IllegalArgumentException if a number is outside its limits
     */
    public static Finding<Stage> stage(
            @Nullable BigDecimal loss6m,
            @Nullable BigDecimal lossBeyond,
            @Nullable BigDecimal bmi,
            @Nullable BigDecimal age,
            @Nullable Boolean lowMuscle) {
        Input[] inputs = {
            Input.quantity("weight_loss_pct_6m", loss6m, "-2000", "100"),
            Input.quantity("weight_loss_beyond_6m", lossBeyond, "-2000", "100").optional(),
            Input.quantity("bmi", bmi, "3", "350"),
            Input.whole("age", age, 18, 120),
            Input.flag("low_muscle", lowMuscle).optional()
        };
        Stage known = highest(
                above(loss6m, 5, 10),
                above(lossBeyond, 10, 20),
                ofIndex(bmi, age),
                Boolean.TRUE.equals(lowMuscle) ? Stage.STAGE_1 : Stage.NONE);
        if (known == Stage.STAGE_2) {
            return new Finding<>(GLIM, known, List.of(inputs), List.of(), Set.of());
        }
        List<String> open = Finding.names(List.of(inputs));
        if (known == Stage.NONE && !open.isEmpty()) {
            return Finding.unknown(GLIM, inputs);
        }
        return new Finding<>(GLIM, known, List.of(inputs), open, Set.of());
    }

    private static Stage highest(Stage... stages) {
        Stage highest = Stage.NONE;
        for (Stage stage : stages) {
            highest = stage.compareTo(highest) > 0 ? stage : highest;
        }
        return highest;
    }

    private static Stage above(@Nullable BigDecimal loss, int one, int two) {
        if (loss == null || loss.compareTo(BigDecimal.valueOf(one)) <= 0) {
            return Stage.NONE;
        }
        return loss.compareTo(BigDecimal.valueOf(two)) > 0 ? Stage.STAGE_2 : Stage.STAGE_1;
    }

    /** Without an age the cuts of the young are certain, for those of the old are higher. */
    private static Stage ofIndex(@Nullable BigDecimal bmi, @Nullable BigDecimal age) {
        boolean old = age != null && age.compareTo(SEVENTY) >= 0;
        if (bmi == null || bmi.compareTo(new BigDecimal(old ? "22" : "20")) >= 0) {
            return Stage.NONE;
        }
        return bmi.compareTo(new BigDecimal(old ? "20" : "18.5")) < 0 ? Stage.STAGE_2 : Stage.STAGE_1;
    }
}
