package org.trabecula.assessment.derivation;

import org.trabecula.instrument.CorrectedCalcium;
import org.trabecula.instrument.CreatinineClearance;
import org.trabecula.instrument.Egfr;
import org.trabecula.instrument.Score;
import org.trabecula.instrument.Sex;
import org.trabecula.instrument.TimesUpperLimit;

/** Laboratory values that need another value beside them. eGFR and clearance become facts by the dictionary; here they are shown. */
final class LaboratoryDerivations {

    private static final Subject PATIENT = Subject.PATIENT;

    private final Board board;

    LaboratoryDerivations(Board board) {
        this.board = board;
    }

    void run() {
        Trail kidney = new Trail(board);
        keep(
                kidney,
                Egfr.ckdEpi2021(
                        kidney.decimal(PATIENT, "creatinine"),
                        kidney.whole(PATIENT, "age"),
                        kidney.choice(PATIENT, "sex", Sex.class)));
        Trail clearance = new Trail(board);
        keep(
                clearance,
                CreatinineClearance.cockcroftGault(
                        clearance.decimal(PATIENT, "creatinine"),
                        clearance.whole(PATIENT, "age"),
                        clearance.choice(PATIENT, "sex", Sex.class),
                        clearance.decimal(PATIENT, "weight"),
                        clearance.decimal(PATIENT, "height")));
        Trail reported = new Trail(board);
        if (board.known(PATIENT, "calcium_corrected") != null) {
            keep(reported, CorrectedCalcium.reported(reported.decimal(PATIENT, "calcium_corrected")));
        } else {
            board.score(
                    PATIENT,
                    "calcium_corrected",
                    t -> CorrectedCalcium.of(t.decimal(PATIENT, "calcium_total"), t.decimal(PATIENT, "albumin")));
        }
        board.score(
                PATIENT,
                "alt_uln",
                t -> TimesUpperLimit.alt(t.decimal(PATIENT, "alt"), t.decimal(PATIENT, "alt_limit")));
        board.score(
                PATIENT,
                "ast_uln",
                t -> TimesUpperLimit.ast(t.decimal(PATIENT, "ast"), t.decimal(PATIENT, "ast_limit")));
        board.score(
                PATIENT,
                "bilirubin_uln",
                t -> TimesUpperLimit.bilirubin(t.decimal(PATIENT, "bilirubin"), t.decimal(PATIENT, "bilirubin_limit")));
    }

    private void keep(Trail trail, Score score) {
        board.keep(
                new Result(PATIENT, score, null, trail.oldest(score.instrument().code(), board.staleness())));
    }
}
