package org.trabecula.assessment.derivation;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.trabecula.instrument.Ecog;
import org.trabecula.instrument.Falls;
import org.trabecula.instrument.Finding;
import org.trabecula.instrument.Gad2;
import org.trabecula.instrument.Gad7;
import org.trabecula.instrument.Item9;
import org.trabecula.instrument.Nrs;
import org.trabecula.instrument.Peg;
import org.trabecula.instrument.Phq2;
import org.trabecula.instrument.Phq9;
import org.trabecula.instrument.Tug;

/** Scores of the patient as a whole: pain, daily life, function, falls, mood. */
final class ScreenDerivations {

    private static final Subject PATIENT = Subject.PATIENT;
    private static final List<String> PHQ = Stream.concat(
                    IntStream.rangeClosed(1, 8).mapToObj(item -> "phq_item" + item), Stream.of("phq9_item9"))
            .toList();
    private static final List<String> GAD =
            IntStream.rangeClosed(1, 7).mapToObj(item -> "gad_item" + item).toList();

    private final Board board;

    ScreenDerivations(Board board) {
        this.board = board;
    }

    void scores() {
        board.show(PATIENT, t -> Nrs.score("pain_worst", t.whole(PATIENT, "pain_worst")));
        board.show(PATIENT, t -> Nrs.score("pain_average", t.whole(PATIENT, "pain_average")));
        board.score(
                PATIENT,
                "peg",
                t -> Peg.score(
                        t.whole(PATIENT, "peg_average"),
                        t.whole(PATIENT, "peg_enjoyment"),
                        t.whole(PATIENT, "peg_activity")));
    }

    void rest() {
        board.show(PATIENT, t -> Ecog.grade(t.whole(PATIENT, "ecog")));
        board.show(PATIENT, t -> Tug.time(t.decimal(PATIENT, "tug_seconds"), t.flag(PATIENT, "tug_unable")));
        board.showFinding(
                PATIENT,
                t -> Falls.risk(
                        t.whole(PATIENT, "falls_12m"),
                        t.flag(PATIENT, "fall_injury"),
                        t.flag(PATIENT, "unsteady"),
                        t.flag(PATIENT, "worried_about_falling"),
                        t.decimal(PATIENT, "tug_seconds"),
                        t.flag(PATIENT, "tug_unable"),
                        t.flag(PATIENT, "chair_stand_below_norm")));
        board.derive(
                PATIENT,
                "fall_risk",
                t -> t.truth(PATIENT, "fall_injury") == Truth.TRUE ? Worth.exactly("HIGH") : Worth.UNKNOWN);
        board.score(PATIENT, "phq2", t -> Phq2.score(t.whole(PATIENT, PHQ.get(0)), t.whole(PATIENT, PHQ.get(1))));
        board.score(PATIENT, "phq9", t -> Phq9.score(t.wholes(PATIENT, PHQ)));
        item9();
        board.score(PATIENT, "gad2", t -> Gad2.score(t.whole(PATIENT, GAD.get(0)), t.whole(PATIENT, GAD.get(1))));
        board.score(PATIENT, "gad7", t -> Gad7.score(t.wholes(PATIENT, GAD)));
        board.derive(
                PATIENT,
                "radiosensitive_primary",
                t -> t.truth(PATIENT, "small_cell_or_germ_cell") == Truth.TRUE ? Worth.exactly(true) : Worth.UNKNOWN);
    }

    /** The level of risk exists once the safety steps were begun; an unknown part counts as the higher level. */
    private void item9() {
        Trail asked = new Trail(board);
        Finding<Boolean> starts =
                Item9.starts(asked.whole(PATIENT, "phq9_item9"), asked.flag(PATIENT, "self_harm_disclosed"));
        if (!Boolean.TRUE.equals(starts.value())) {
            return;
        }
        board.derive(PATIENT, "item9_level", trail -> {
            trail.decimal(PATIENT, "phq9_item9");
            Finding<Item9.Level> level = Item9.level(new Item9.Answers(
                    trail.flag(PATIENT, "item9_wish_dead"),
                    trail.flag(PATIENT, "item9_active_thoughts"),
                    trail.flag(PATIENT, "item9_method"),
                    trail.flag(PATIENT, "item9_intent"),
                    trail.flag(PATIENT, "item9_plan"),
                    trail.flag(PATIENT, "item9_attempt_ever"),
                    trail.flag(PATIENT, "item9_attempt_3m"),
                    trail.flag(PATIENT, "item9_readiness_only")));
            board.keep(new Result(PATIENT, null, level, trail.oldest("item9_level", board.staleness())));
            Item9.Level value = level.value();
            return value == null ? Worth.UNKNOWN : Worth.exactly(value.name());
        });
    }
}
