package org.trabecula.assessment.derivation;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.trabecula.instrument.Bmi;
import org.trabecula.instrument.Espen;
import org.trabecula.instrument.Finding;
import org.trabecula.instrument.Glim;
import org.trabecula.instrument.Score;
import org.trabecula.instrument.Sex;
import org.trabecula.instrument.WeightLoss;

/**
 * Weight loss, malnutrition, targets of energy and protein. The earlier weight is the one that was asked, else the one on record of 5 to 7 months
 * ago, else the usual weight, unless that is known to be older: then it tells of the loss beyond 6 months.
 */
final class NutritionDerivations {

    private static final Subject PATIENT = Subject.PATIENT;
    private static final String ASKED = "weight_6m_ago";
    private static final String USUAL = "usual_weight";
    private static final BigDecimal BEYOND_MONTHS = BigDecimal.valueOf(7);

    private final Board board;

    NutritionDerivations(Board board) {
        this.board = board;
    }

    void run() {
        board.score(
                PATIENT, "weight_loss_pct_6m", List.of(ASKED, Findings.WEIGHT_ON_RECORD, USUAL), this::lossIn6Months);
        board.derive(PATIENT, "glim", trail -> {
            Finding<Glim.Stage> stage = Glim.stage(
                    trail.decimal(PATIENT, "weight_loss_pct_6m"),
                    lossBeyond(trail),
                    bmi(trail),
                    trail.whole(PATIENT, "age"),
                    board.known(PATIENT, "low_muscle") == null ? null : trail.flag(PATIENT, "low_muscle"));
            if (stage.value() != null) {
                board.keep(new Result(PATIENT, null, stage, trail.oldest("glim", board.staleness())));
            }
            return Worth.ofCode(stage.value());
        });
        if (board.known(PATIENT, "weight") != null) {
            board.show(PATIENT, t -> Espen.energy(person(t)));
            board.show(PATIENT, t -> Espen.protein(person(t)));
        }
    }

    private Score lossIn6Months(Trail trail) {
        BigDecimal now = trail.decimal(PATIENT, "weight");
        if (board.known(PATIENT, ASKED) == null && board.known(PATIENT, Findings.WEIGHT_ON_RECORD) != null) {
            return WeightLoss.percent(trail.decimal(PATIENT, Findings.WEIGHT_ON_RECORD), now, ASKED);
        }
        if (board.known(PATIENT, ASKED) == null && board.known(PATIENT, USUAL) != null && !isUsualBeyond(trail)) {
            return WeightLoss.percent(trail.decimal(PATIENT, USUAL), now, USUAL);
        }
        return WeightLoss.percent(trail.decimal(PATIENT, ASKED), now, ASKED);
    }

    private @Nullable BigDecimal lossBeyond(Trail trail) {
        return isUsualBeyond(trail)
                ? WeightLoss.percent(trail.decimal(PATIENT, USUAL), trail.decimal(PATIENT, "weight"), USUAL)
                        .value()
                : null;
    }

    private boolean isUsualBeyond(Trail trail) {
        if (board.known(PATIENT, "usual_weight_months") == null) {
            return false;
        }
        BigDecimal months = trail.decimal(PATIENT, "usual_weight_months");
        return months != null && months.compareTo(BEYOND_MONTHS) > 0;
    }

    private static @Nullable BigDecimal bmi(Trail trail) {
        return Bmi.index(trail.decimal(PATIENT, "weight"), trail.decimal(PATIENT, "height"))
                .value();
    }

    private Espen.Person person(Trail trail) {
        return new Espen.Person(
                trail.decimal(PATIENT, "weight"),
                trail.decimal(PATIENT, "height"),
                trail.choice(PATIENT, "sex", Sex.class),
                board.known(PATIENT, "ecog") == null
                        ? null
                        : trail.atLeast(PATIENT, "ecog", 4).orNull(),
                fluid(),
                kidneyDisease());
    }

    private @Nullable Boolean fluid() {
        Trail aside = new Trail(board);
        String ascites = aside.code(PATIENT, "ascites");
        return aside.truth(PATIENT, "oedema")
                .or(ascites == null ? Truth.UNKNOWN : Truth.of(!ascites.equals("NONE")))
                .orNull();
    }

    private @Nullable Boolean kidneyDisease() {
        List<String> comorbidities = new Trail(board).codes(PATIENT, "comorbidities");
        return comorbidities == null ? null : Boolean.valueOf(comorbidities.contains("CKD"));
    }
}
