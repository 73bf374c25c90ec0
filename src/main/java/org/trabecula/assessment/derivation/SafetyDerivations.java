package org.trabecula.assessment.derivation;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.trabecula.instrument.BowelFunction;
import org.trabecula.instrument.CageAid;
import org.trabecula.instrument.EcsCp;
import org.trabecula.instrument.EnteredTotal;
import org.trabecula.instrument.Mechanism;
import org.trabecula.instrument.MisuseRisk;
import org.trabecula.instrument.MisuseRisk.Level;
import org.trabecula.instrument.Pains;
import org.trabecula.instrument.Rass;
import org.trabecula.instrument.Score;
import org.trabecula.instrument.Sedation;
import org.trabecula.instrument.SideEffect;

/** Safety on opioids: risk of misuse, alcohol and drugs, alertness, bowels, side effects; and the profile of the pain's complexity. */
final class SafetyDerivations {

    private static final Subject PATIENT = Subject.PATIENT;
    private static final List<String> CAGE = List.of("cage_cut_down", "cage_annoyed", "cage_guilt", "cage_morning");
    private static final List<String> RISK = MisuseRisk.ITEMS.subList(0, MisuseRisk.ITEMS.size() - 1);
    private static final List<String> BOWEL = List.of("bowel_ease", "bowel_incomplete", "bowel_judgement");
    private static final String ENTERED_RISK = "ort_oud_total";
    private static final List<String> COMPLEXITY =
            List.of("mechanism", "incident_pain", "distress", "phq2", "gad2", "opioid_misuse_risk", "cognition_grade");

    private final Board board;

    SafetyDerivations(Board board) {
        this.board = board;
    }

    void run() {
        if (board.known(PATIENT, "sedation_level") != null) {
            board.showFinding(PATIENT, t -> Sedation.action(t.choice(PATIENT, "sedation_level", Sedation.class)));
        }
        if (board.known(PATIENT, "rass") != null) {
            board.show(PATIENT, t -> Rass.score(t.whole(PATIENT, "rass")));
        }
        for (SideEffect effect : SideEffect.values()) {
            String key = effect.instrument().code();
            if (board.known(PATIENT, key) != null) {
                board.show(PATIENT, t -> effect.score(t.whole(PATIENT, key)));
            }
        }
        board.score(
                PATIENT,
                "bowel_function",
                BOWEL,
                t -> BowelFunction.score(
                        t.decimal(PATIENT, BOWEL.get(0)),
                        t.decimal(PATIENT, BOWEL.get(1)),
                        t.decimal(PATIENT, BOWEL.get(2))));
        misuse();
        if (board.knowsAny(PATIENT, CAGE) || board.known(PATIENT, "uses_alcohol_or_drugs") != null) {
            board.show(PATIENT, SafetyDerivations::cage);
        }
        if (board.knowsAny(PATIENT, COMPLEXITY)) {
            complexity();
        }
    }

    /** High as soon as one of the two is, low only when one is complete and none is high. */
    private void misuse() {
        boolean counts = board.knowsAny(PATIENT, RISK);
        boolean entered = board.known(PATIENT, ENTERED_RISK) != null;
        if (counts) {
            board.show(PATIENT, SafetyDerivations::counted);
        }
        if (counts || entered) {
            board.derive(PATIENT, "opioid_misuse_risk", trail -> {
                Level own = counts ? MisuseRisk.level(counted(trail)) : null;
                Level total = entered
                        ? MisuseRisk.level(EnteredTotal.ORT_OUD.score(trail.whole(PATIENT, ENTERED_RISK)))
                        : null;
                return Worth.ofCode(own == Level.HIGH || total == null ? own : total);
            });
        }
    }

    private static Score counted(Trail trail) {
        return MisuseRisk.score(flags(trail, RISK), trail.whole(PATIENT, "age"));
    }

    private static Score cage(Trail trail) {
        Boolean uses = trail.flag(PATIENT, "uses_alcohol_or_drugs");
        if (Boolean.FALSE.equals(uses)) {
            return CageAid.score(false, null, null, null, null);
        }
        List<@Nullable Boolean> flags = flags(trail, CAGE);
        return CageAid.score(uses, flags.get(0), flags.get(1), flags.get(2), flags.get(3));
    }

    private void complexity() {
        board.showFinding(
                PATIENT,
                t -> EcsCp.profile(new EcsCp.Features(
                        board.known(PATIENT, "has_pain") == null ? null : t.flag(PATIENT, "has_pain"),
                        t.choice(PATIENT, "mechanism", Mechanism.Type.class),
                        incident(t),
                        t.atLeast(PATIENT, "distress", 4)
                                .or(t.atLeast(PATIENT, "phq2", 3))
                                .or(t.atLeast(PATIENT, "gad2", 3))
                                .orNull(),
                        addictive(t),
                        t.whole(PATIENT, "cognition_grade"))));
    }

    private @Nullable Boolean incident(Trail trail) {
        return board.known(PATIENT, "incident_pain") != null
                ? trail.flag(PATIENT, "incident_pain")
                : Pains.incident(trail.whole(PATIENT, "pain_on_movement"), trail.whole(PATIENT, "pain_at_rest"));
    }

    private static @Nullable Boolean addictive(Trail trail) {
        String risk = trail.code(PATIENT, "opioid_misuse_risk");
        Truth misuse = risk == null ? Truth.UNKNOWN : Truth.of(risk.equals("HIGH"));
        Score cage = cage(trail);
        var least = cage.low();
        Truth habit = least != null && least.intValue() >= 2
                ? Truth.TRUE
                : cage.value() == null ? Truth.UNKNOWN : Truth.FALSE;
        return misuse.or(habit).orNull();
    }

    private static List<@Nullable Boolean> flags(Trail trail, List<String> keys) {
        List<@Nullable Boolean> flags = new ArrayList<>();
        keys.forEach(key -> flags.add(trail.flag(PATIENT, key)));
        return flags;
    }
}
