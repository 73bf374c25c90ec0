package org.trabecula.assessment.derivation;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.trabecula.instrument.Gad2;
import org.trabecula.instrument.Gad7;
import org.trabecula.instrument.Peg;
import org.trabecula.instrument.Phq2;
import org.trabecula.instrument.Phq9;

/** Scores of the patient as a whole, and laboratory values as multiples of the laboratory's own limit. */
final class ScreenDerivations {

    private static final List<String> PHQ = Stream.concat(
                    IntStream.rangeClosed(1, 8).mapToObj(item -> "phq_item" + item), Stream.of("phq9_item9"))
            .toList();
    private static final List<String> GAD =
            IntStream.rangeClosed(1, 7).mapToObj(item -> "gad_item" + item).toList();

    private final Board board;

    ScreenDerivations(Board board) {
        this.board = board;
    }

    void run() {
        Subject patient = Subject.PATIENT;
        board.score(
                patient,
                "peg",
                t -> Peg.score(
                        t.decimal(patient, "peg_average"),
                        t.decimal(patient, "peg_enjoyment"),
                        t.decimal(patient, "peg_activity")));
        board.score(patient, "phq2", t -> Phq2.score(t.decimal(patient, PHQ.get(0)), t.decimal(patient, PHQ.get(1))));
        board.score(patient, "phq9", t -> Phq9.score(items(t, PHQ)));
        board.score(patient, "gad2", t -> Gad2.score(t.decimal(patient, GAD.get(0)), t.decimal(patient, GAD.get(1))));
        board.score(patient, "gad7", t -> Gad7.score(items(t, GAD)));
        ratio("alt_uln", "alt", "alt_limit");
        ratio("ast_uln", "ast", "ast_limit");
        ratio("bilirubin_uln", "bilirubin", "bilirubin_limit");
        board.derive(
                patient,
                "radiosensitive_primary",
                t -> t.truth(patient, "small_cell_or_germ_cell") == Truth.TRUE ? Worth.exactly(true) : Worth.UNKNOWN);
        board.derive(
                patient,
                "fall_risk",
                t -> t.truth(patient, "fall_injury") == Truth.TRUE ? Worth.exactly("HIGH") : Worth.UNKNOWN);
    }

    private void ratio(String key, String value, String limit) {
        board.derive(Subject.PATIENT, key, trail -> {
            Double measured = trail.number(Subject.PATIENT, value);
            Double normal = trail.number(Subject.PATIENT, limit);
            return measured == null || normal == null ? Worth.UNKNOWN : Worth.exactly(measured / normal);
        });
    }

    private static List<@Nullable BigDecimal> items(Trail trail, List<String> keys) {
        List<@Nullable BigDecimal> items = new ArrayList<>();
        keys.forEach(key -> items.add(trail.decimal(Subject.PATIENT, key)));
        return items;
    }
}
