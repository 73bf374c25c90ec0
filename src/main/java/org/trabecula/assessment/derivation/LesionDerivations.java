package org.trabecula.assessment.derivation;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.trabecula.instrument.LesionType;
import org.trabecula.instrument.Mirels;
import org.trabecula.instrument.Sins;
import org.trabecula.instrument.SiteRegion;
import org.trabecula.instrument.SpineLevel;

/** Facts of a lesion out of its own answers and those of the pains that are linked to it (form.yaml, {@code derived}). */
final class LesionDerivations {

    private static final double TOP_RATING = 10;
    private static final double DAYS_A_WEEK = 7;

    private static final Set<String> NERVE_CAUSES = Set.of("ROOT", "PLEXUS", "CORD");
    private static final Set<String> NERVE_PATHS = Set.of("DERMATOMAL", "BAND");
    private static final Set<SiteRegion> SPINE = EnumSet.of(
            SiteRegion.CERVICAL_SPINE, SiteRegion.THORACIC_SPINE, SiteRegion.LUMBAR_SPINE, SiteRegion.SACRUM);

    private final Board board;

    LesionDerivations(Board board) {
        this.board = board;
    }

    void run() {
        for (SubjectFindings finding : board.lesions()) {
            Subject lesion = finding.subject();
            board.derive(lesion, "lesion_pain_worst", t -> worstPain(t, lesion));
            board.derive(lesion, "mechanical_pain", t -> noLoadPain(t, lesion));
            board.derive(lesion, "neuropathic_at_lesion", t -> nerve(t, lesion));
            board.finding(
                    lesion,
                    "vertebral_collapse",
                    t -> Sins.collapsed(t.choice(lesion, "sins_collapse", Sins.Collapse.class)));
            board.derive(lesion, "weeks_since_rt", t -> since(t, lesion, "rt_last_date", DAYS_A_WEEK));
            board.derive(lesion, "imaging_age_days", t -> since(t, lesion, "imaging_date", 1));
            SiteRegion site = new Trail(board).choice(lesion, "site_region", SiteRegion.class);
            if (site != null && SPINE.contains(site)) {
                spine(lesion);
            }
            if (site != null && Mirels.appliesTo(site)) {
                longBone(lesion, site);
            }
        }
    }

    /** How surely a pain belongs to a lesion. */
    private Truth linked(Trail trail, SubjectFindings pain, Subject lesion) {
        String link = trail.code(pain.subject(), "p_link");
        if (link == null) {
            return Truth.UNKNOWN;
        }
        return Truth.of(link.equals("LINKED") && pain.lesions().contains(lesion.id()));
    }

    private Worth worstPain(Trail trail, Subject lesion) {
        if (trail.noPain()) {
            return Worth.exactly(0.0);
        }
        if (board.pains().isEmpty()) {
            trail.miss(Subject.PATIENT, "has_pain");
            return Worth.UNKNOWN;
        }
        double low = 0;
        double high = 0;
        for (SubjectFindings pain : board.pains()) {
            Truth linked = linked(trail, pain, lesion);
            if (linked == Truth.FALSE) {
                continue;
            }
            Double worst = trail.number(pain.subject(), "p_worst");
            high = Math.max(high, worst == null ? TOP_RATING : worst);
            low = Math.max(low, linked == Truth.TRUE && worst != null ? worst : 0);
        }
        return Worth.between(low, high, 0);
    }

    /** A lesion that does not hurt does not hurt on load (form.yaml, {@code otherwise} of mechanical_pain). */
    private static Worth noLoadPain(Trail trail, Subject lesion) {
        return painful(trail, lesion) == Truth.FALSE ? Worth.exactly(false) : Worth.UNKNOWN;
    }

    private Worth nerve(Trail trail, Subject lesion) {
        if (painful(trail, lesion) == Truth.FALSE) {
            return Worth.exactly(false);
        }
        Truth any = board.pains().isEmpty() ? Truth.UNKNOWN : Truth.FALSE;
        for (SubjectFindings pain : board.pains()) {
            Truth linked = linked(trail, pain, lesion);
            if (linked != Truth.FALSE) {
                any = any.or(linked.and(alongNerve(trail, pain.subject())));
            }
        }
        return any.worth();
    }

    private static Truth alongNerve(Trail trail, Subject pain) {
        Truth path = in(trail.code(pain, "p_radiation"), NERVE_PATHS);
        if (path == Truth.TRUE) {
            return path;
        }
        Truth cause = trail.truth(pain, "p_neuro_cause") == Truth.FALSE
                ? Truth.FALSE
                : in(trail.code(pain, "p_neuro_cause_kind"), NERVE_CAUSES);
        Truth plausible = cause == Truth.FALSE ? Truth.FALSE : trail.truth(pain, "p_plausible_area");
        return path.or(cause.and(plausible));
    }

    private Worth since(Trail trail, Subject lesion, String key, double unit) {
        LocalDate then = trail.date(lesion, key);
        if (then == null || then.isAfter(board.today())) {
            return Worth.UNKNOWN;
        }
        return Worth.exactly(ChronoUnit.DAYS.between(then, board.today()) / unit);
    }

    private void spine(Subject lesion) {
        board.finding(lesion, "sins_location", t -> {
            SpineLevel level = t.choice(lesion, "spine_level", SpineLevel.class);
            return Sins.location(level == null ? List.of() : List.of(level));
        });
        board.finding(
                lesion,
                "sins_pain",
                t -> Sins.pain(
                        t.flag(lesion, "mechanical_pain"), painful(t, lesion).orNull()));
        board.score(
                lesion,
                "sins",
                t -> Sins.score(
                        t.choice(lesion, "sins_location", Sins.Location.class),
                        t.choice(lesion, "sins_pain", Sins.Pain.class),
                        t.choice(lesion, "lesion_type", LesionType.class),
                        t.choice(lesion, "sins_alignment", Sins.Alignment.class),
                        t.choice(lesion, "sins_collapse", Sins.Collapse.class),
                        t.choice(lesion, "sins_posterolateral", Sins.Posterolateral.class)));
    }

    private void longBone(Subject lesion, SiteRegion site) {
        board.finding(lesion, "mirels_site", t -> {
            t.code(lesion, "site_region");
            return Mirels.site(site);
        });
        board.finding(
                lesion,
                "mirels_pain",
                t -> Mirels.pain(t.flag(lesion, "mechanical_pain"), t.decimal(lesion, "lesion_pain_worst")));
        board.score(
                lesion,
                "mirels",
                t -> Mirels.score(
                        t.choice(lesion, "mirels_site", Mirels.Site.class),
                        t.choice(lesion, "mirels_pain", Mirels.Pain.class),
                        t.choice(lesion, "lesion_type", LesionType.class),
                        t.choice(lesion, "mirels_size", Mirels.Size.class)));
    }

    private static Truth painful(Trail trail, Subject lesion) {
        return trail.atLeast(lesion, "lesion_pain_worst", 1);
    }

    private static Truth in(@Nullable String code, Set<String> codes) {
        return code == null ? Truth.UNKNOWN : Truth.of(codes.contains(code));
    }
}
