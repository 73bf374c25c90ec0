package org.trabecula.assessment.derivation;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.trabecula.instrument.Balance;
import org.trabecula.instrument.ChairStand;
import org.trabecula.instrument.GaitSpeed;
import org.trabecula.instrument.HealthLiteracy;
import org.trabecula.instrument.Karnofsky;
import org.trabecula.instrument.Katz;
import org.trabecula.instrument.Rating;
import org.trabecula.instrument.Score;
import org.trabecula.instrument.Sex;
import org.trabecula.instrument.Status;
import org.trabecula.instrument.Symptoms;

/** Tests of walking and balance, care of oneself, single ratings of symptoms. Chair stand comes before the risk of falling, which takes it. */
final class FunctionDerivations {

    private static final Subject PATIENT = Subject.PATIENT;
    private static final List<String> KATZ = List.of(
            "katz_bathing", "katz_dressing", "katz_toileting", "katz_transferring", "katz_continence", "katz_feeding");
    private static final List<String> BALANCE =
            List.of("balance_side_by_side", "balance_semi_tandem", "balance_tandem", "balance_one_leg");

    private final Board board;

    FunctionDerivations(Board board) {
        this.board = board;
    }

    void run() {
        if (board.known(PATIENT, "kps") != null) {
            board.show(PATIENT, t -> Karnofsky.status(t.whole(PATIENT, "kps")));
        }
        board.score(
                PATIENT,
                "gait_speed",
                List.of("gait_4m_seconds"),
                t -> GaitSpeed.speed(t.decimal(PATIENT, "gait_4m_seconds")));
        board.finding(
                PATIENT,
                "chair_stand_below_norm",
                List.of("chair_stands", "chair_stand_arms"),
                t -> ChairStand.belowNorm(
                        t.whole(PATIENT, "chair_stands"),
                        t.flag(PATIENT, "chair_stand_arms"),
                        t.whole(PATIENT, "age"),
                        t.choice(PATIENT, "sex", Sex.class)));
        if (board.knowsAny(PATIENT, BALANCE)) {
            board.showFinding(
                    PATIENT,
                    t -> Balance.risk(
                            t.decimal(PATIENT, BALANCE.get(0)),
                            t.decimal(PATIENT, BALANCE.get(1)),
                            t.decimal(PATIENT, BALANCE.get(2)),
                            t.decimal(PATIENT, BALANCE.get(3))));
        }
        List<String> care = new ArrayList<>(KATZ);
        care.add("self_care_any_help");
        board.score(PATIENT, "katz", care, t -> Katz.score(t.flag(PATIENT, "self_care_any_help"), independent(t)));
        board.finding(
                PATIENT, "health_literacy_low", List.of("sils"), t -> HealthLiteracy.low(t.whole(PATIENT, "sils")));
    }

    /** Ratings stand with mood, after the screens. */
    void ratings() {
        for (Rating rating : Rating.values()) {
            if (board.known(PATIENT, rating.key()) != null) {
                board.show(PATIENT, t -> rating.score(t.whole(PATIENT, rating.key())));
            }
        }
        if (board.knowsAny(
                PATIENT,
                Symptoms.ITEMS.stream().filter(item -> item.startsWith("rate_")).toList())) {
            board.show(PATIENT, t -> Symptoms.highest(t.wholes(PATIENT, Symptoms.ITEMS)));
            showIfComplete(Symptoms.physical(new Trail(board).wholes(PATIENT, Symptoms.ITEMS)));
            showIfComplete(Symptoms.emotional(new Trail(board).wholes(PATIENT, Symptoms.ITEMS)));
            showIfComplete(Symptoms.total(new Trail(board).wholes(PATIENT, Symptoms.ITEMS)));
        }
    }

    private void showIfComplete(Score sum) {
        if (sum.status() == Status.COMPLETE) {
            board.show(PATIENT, t -> {
                t.wholes(PATIENT, sum.instrument().items());
                return sum;
            });
        }
    }

    private static List<@Nullable Boolean> independent(Trail trail) {
        List<@Nullable Boolean> flags = new ArrayList<>();
        if (Boolean.FALSE.equals(trail.flag(PATIENT, "self_care_any_help"))) {
            KATZ.forEach(item -> flags.add(null));
        } else {
            KATZ.forEach(item -> flags.add(trail.flag(PATIENT, item)));
        }
        return flags;
    }
}
