package org.trabecula.assessment.derivation;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.trabecula.instrument.Chow3;
import org.trabecula.instrument.GoalAttainment;
import org.trabecula.instrument.Karnofsky;
import org.trabecula.instrument.Katagiri;
import org.trabecula.instrument.Primary;
import org.trabecula.instrument.Score;
import org.trabecula.instrument.Status;
import org.trabecula.instrument.Teachh;
import org.trabecula.instrument.Tokuhashi;

/**
 * Outlook and goals. Where the record says that there are no visceral metastases, their liver part and their pattern are settled too. A model is shown
 * once something that is asked for it alone is known; its fact is worked out in any case.
 */
final class PrognosisDerivations {

    private static final Subject PATIENT = Subject.PATIENT;

    private final Board board;

    PrognosisDerivations(Board board) {
        this.board = board;
    }

    void run() {
        goals();
        counts();
        teachh();
        chow();
        board.score(
                PATIENT, "katagiri", List.of("crp", "ldh", "prior_chemotherapy", "visceral_pattern"), this::katagiri);
        if (board.knowsAny(PATIENT, List.of("frankel", "major_organ_metastases"))) {
            board.show(PATIENT, this::tokuhashi);
        }
    }

    /** The dictionary wants all six parts: what is known in part is shown, and is no fact. */
    private void teachh() {
        board.derive(PATIENT, "teachh", trail -> {
            Score score = teachh(trail);
            if (board.knowsAny(PATIENT, List.of("hospital_stays_3m", "palliative_chemo_courses"))) {
                board.keep(new Result(PATIENT, score, null, trail.oldest("teachh", board.staleness())));
            }
            return score.value() == null ? Worth.UNKNOWN : Worth.of(score);
        });
    }

    private static Score teachh(Trail trail) {
        Boolean liver = Boolean.FALSE.equals(trail.flag(PATIENT, "visceral_metastases"))
                ? Boolean.FALSE
                : trail.flag(PATIENT, "liver_metastases");
        return Teachh.score(
                trail.choice(PATIENT, "primary_cancer", Primary.class),
                trail.whole(PATIENT, "ecog"),
                trail.whole(PATIENT, "age"),
                trail.whole(PATIENT, "palliative_chemo_courses"),
                trail.whole(PATIENT, "hospital_stays_3m"),
                liver);
    }

    private void chow() {
        Trail trail = new Trail(board);
        Score score = Chow3.score(
                trail.choice(PATIENT, "primary_cancer", Primary.class),
                trail.flag(PATIENT, "visceral_metastases"),
                trail.flag(PATIENT, "brain_metastases"),
                trail.flag(PATIENT, "nodal_metastases"),
                karnofsky(trail));
        if (score.status() == Status.COMPLETE) {
            board.keep(new Result(PATIENT, score, null, trail.oldest("chow3", board.staleness())));
        }
    }

    private Score katagiri(Trail trail) {
        return Katagiri.score(
                new Katagiri.Tumour(
                        trail.choice(PATIENT, "primary_cancer", Primary.class),
                        trail.choice(PATIENT, "primary_detail", Primary.Detail.class),
                        trail.flag(PATIENT, "hormone_dependent"),
                        trail.flag(PATIENT, "lung_targeted_drug")),
                pattern(trail),
                new Katagiri.Laboratory(
                        trail.decimal(PATIENT, "crp"),
                        trail.decimal(PATIENT, "ldh"),
                        trail.decimal(PATIENT, "albumin"),
                        trail.decimal(PATIENT, "platelets"),
                        trail.decimal(PATIENT, "calcium_corrected"),
                        trail.decimal(PATIENT, "bilirubin")),
                trail.whole(PATIENT, "ecog"),
                trail.truth(PATIENT, "prior_chemotherapy")
                        .or(trail.atLeast(PATIENT, "palliative_chemo_courses", 1))
                        .orNull(),
                lesions(trail));
    }

    private static Katagiri.@Nullable Visceral pattern(Trail trail) {
        boolean none = trail.truth(PATIENT, "visceral_metastases") == Truth.FALSE
                && trail.truth(PATIENT, "brain_metastases") == Truth.FALSE;
        return none ? Katagiri.Visceral.NONE : trail.choice(PATIENT, "visceral_pattern", Katagiri.Visceral.class);
    }

    /** Bone metastases: those of the list, or more where the clinician counted more. */
    private @Nullable BigDecimal lesions(Trail trail) {
        BigDecimal spine = trail.whole(PATIENT, "vertebral_metastases");
        BigDecimal other = trail.whole(PATIENT, "extraspinal_bone_metastases");
        return spine == null || other == null ? null : spine.add(other);
    }

    private Score tokuhashi(Trail trail) {
        Tokuhashi.Organs organs = Boolean.FALSE.equals(trail.flag(PATIENT, "visceral_metastases"))
                ? Tokuhashi.Organs.NONE
                : trail.choice(PATIENT, "major_organ_metastases", Tokuhashi.Organs.class);
        return Tokuhashi.score(new Tokuhashi.Patient(
                karnofsky(trail),
                trail.whole(PATIENT, "extraspinal_bone_metastases"),
                trail.whole(PATIENT, "vertebral_metastases"),
                organs,
                trail.choice(PATIENT, "primary_cancer", Primary.class),
                trail.choice(PATIENT, "primary_detail", Primary.Detail.class),
                trail.choice(PATIENT, "frankel", Tokuhashi.Frankel.class)));
    }

    /** Measured, else worked out of ECOG, which may give a range. */
    private Score karnofsky(Trail trail) {
        return board.known(PATIENT, "kps") == null
                ? Karnofsky.fromEcog(trail.whole(PATIENT, "ecog"))
                : Karnofsky.status(trail.whole(PATIENT, "kps"));
    }

    /** Vertebrae and other bones with metastases out of the list; a spinal lesion without a level counts as a vertebra of its own. */
    private void counts() {
        board.derive(PATIENT, "vertebral_metastases", trail -> {
            List<SubjectFindings> spinal = listed(trail, true);
            if (spinal == null) {
                return Worth.UNKNOWN;
            }
            Set<String> levels = new HashSet<>();
            spinal.forEach(lesion -> {
                String level = trail.code(lesion.subject(), "spine_level");
                levels.add(level == null ? lesion.subject().id() : level);
            });
            return Worth.exactly((double) levels.size());
        });
        board.derive(PATIENT, "extraspinal_bone_metastases", trail -> {
            List<SubjectFindings> others = listed(trail, false);
            return others == null ? Worth.UNKNOWN : Worth.exactly((double) others.size());
        });
    }

    /** The lesions inside or outside the spine; {@code null}: the list was not given, or a site is not known. */
    private @Nullable List<SubjectFindings> listed(Trail trail, boolean spinal) {
        if (!board.isLesionListGiven()) {
            trail.miss(PATIENT, "lesion_count");
            return null;
        }
        List<SubjectFindings> listed = new ArrayList<>();
        trail.use(
                PATIENT, "lesion_count", Worth.exactly((double) board.lesions().size()), board.today());
        for (SubjectFindings lesion : board.lesions()) {
            String site = trail.code(lesion.subject(), "site_region");
            if (site == null) {
                return null;
            }
            if (LesionDerivations.isSpine(site) == spinal) {
                listed.add(lesion);
            }
        }
        return listed;
    }

    private void goals() {
        Trail trail = new Trail(board);
        List<GoalAttainment.Goal> goals = new ArrayList<>();
        for (int number = 1; number <= 3; number++) {
            String goal = "gas" + number;
            if (board.known(PATIENT, goal + "_goal") != null) {
                goals.add(new GoalAttainment.Goal(
                        goal + "_level",
                        trail.whole(PATIENT, goal + "_level"),
                        trail.whole(PATIENT, goal + "_importance"),
                        trail.whole(PATIENT, goal + "_difficulty")));
            }
        }
        if (!goals.isEmpty()) {
            Score score = GoalAttainment.score(goals);
            if (score.value() != null) {
                board.keep(new Result(PATIENT, score, null, trail.oldest("gas_t", board.staleness())));
            }
        }
    }
}
