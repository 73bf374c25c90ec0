package org.trabecula.assessment.derivation;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.trabecula.instrument.BodySurface;
import org.trabecula.instrument.ChildPugh;
import org.trabecula.instrument.CorrectedCalcium;
import org.trabecula.instrument.CreatinineClearance;
import org.trabecula.instrument.Ctcae;
import org.trabecula.instrument.Egfr;
import org.trabecula.instrument.Finding;
import org.trabecula.instrument.Neutrophils;
import org.trabecula.instrument.Score;
import org.trabecula.instrument.Sex;
import org.trabecula.instrument.TimesUpperLimit;
import org.trabecula.instrument.VitaminD;
import org.trabecula.instrument.Zoledronate;

/**
 * Laboratory values that need another value beside them, and what they mean. eGFR and clearance become facts by the dictionary;
 * here they are shown. A grade is shown once it is known: without the laboratory's limit a harmless value has none.
 */
final class LaboratoryDerivations {

    private static final Subject PATIENT = Subject.PATIENT;

    private final Board board;

    LaboratoryDerivations(Board board) {
        this.board = board;
    }

    void run() {
        board.show(
                PATIENT,
                t -> Egfr.ckdEpi2021(
                        t.decimal(PATIENT, "creatinine"),
                        t.whole(PATIENT, "age"),
                        t.choice(PATIENT, "sex", Sex.class)));
        board.show(PATIENT, LaboratoryDerivations::clearance);
        if (board.known(PATIENT, "calcium_corrected") != null) {
            board.show(PATIENT, t -> CorrectedCalcium.reported(t.decimal(PATIENT, "calcium_corrected")));
        } else {
            board.score(
                    PATIENT,
                    "calcium_corrected",
                    t -> CorrectedCalcium.of(t.decimal(PATIENT, "calcium_total"), t.decimal(PATIENT, "albumin")));
        }
        board.score(
                PATIENT,
                "anc",
                List.of("wbc", "seg_pct", "band_pct"),
                t -> Neutrophils.count(
                        t.decimal(PATIENT, "wbc"), t.decimal(PATIENT, "seg_pct"), t.decimal(PATIENT, "band_pct")));
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
        grades();
        means();
    }

    private static Score clearance(Trail trail) {
        return CreatinineClearance.cockcroftGault(
                trail.decimal(PATIENT, "creatinine"),
                trail.whole(PATIENT, "age"),
                trail.choice(PATIENT, "sex", Sex.class),
                trail.decimal(PATIENT, "weight"),
                trail.decimal(PATIENT, "height"));
    }

    private void grades() {
        for (Ctcae term : Ctcae.values()) {
            Trail trail = new Trail(board);
            Finding<Integer> grade = term.grade(value(trail, term.key()), null);
            if (grade.value() != null) {
                board.keep(new Result(
                        PATIENT, null, grade, trail.oldest(grade.instrument().code(), board.staleness())));
            }
        }
    }

    private static @Nullable BigDecimal value(Trail trail, String key) {
        return key.equals("alp_uln")
                ? TimesUpperLimit.alp(trail.decimal(PATIENT, "alp"), trail.decimal(PATIENT, "alp_limit"))
                        .value()
                : trail.decimal(PATIENT, key);
    }

    private void means() {
        if (board.knowsAny(PATIENT, List.of("vitamin_d"))) {
            board.show(PATIENT, t -> VitaminD.level(t.decimal(PATIENT, "vitamin_d")));
        }
        if (board.knowsAny(PATIENT, List.of("creatinine"))) {
            board.showFinding(PATIENT, t -> Zoledronate.dose(clearance(t).value()));
        }
        List<String> comorbidities = new Trail(board).codes(PATIENT, "comorbidities");
        if (comorbidities != null && comorbidities.contains("LIVER_CIRRHOSIS")) {
            board.show(
                    PATIENT,
                    t -> ChildPugh.score(
                            t.decimal(PATIENT, "bilirubin"),
                            t.decimal(PATIENT, "albumin"),
                            t.decimal(PATIENT, "inr"),
                            t.choice(PATIENT, "ascites", ChildPugh.Ascites.class),
                            t.choice(PATIENT, "encephalopathy", ChildPugh.Encephalopathy.class)));
        }
        if (board.known(PATIENT, "weight") != null && board.known(PATIENT, "height") != null) {
            board.show(PATIENT, t -> BodySurface.area(t.decimal(PATIENT, "weight"), t.decimal(PATIENT, "height")));
        }
    }
}
