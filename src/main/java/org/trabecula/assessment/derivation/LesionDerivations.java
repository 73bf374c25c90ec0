package org.trabecula.assessment.derivation;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.BiFunction;
import org.jspecify.annotations.Nullable;
import org.trabecula.instrument.Elapsed;
import org.trabecula.instrument.Escc;
import org.trabecula.instrument.LesionPains;
import org.trabecula.instrument.LesionPains.Cause;
import org.trabecula.instrument.LesionPains.Radiation;
import org.trabecula.instrument.LesionPains.Seen;
import org.trabecula.instrument.LesionType;
import org.trabecula.instrument.Mirels;
import org.trabecula.instrument.Score;
import org.trabecula.instrument.Sins;
import org.trabecula.instrument.SiteRegion;
import org.trabecula.instrument.SpineLevel;

/** Facts of a lesion out of its own answers and those of the pains that are linked to it (form.yaml, {@code derived}). */
final class LesionDerivations {

    private static final Set<SiteRegion> SPINE = EnumSet.of(
            SiteRegion.CERVICAL_SPINE, SiteRegion.THORACIC_SPINE, SiteRegion.LUMBAR_SPINE, SiteRegion.SACRUM);

    private static final Seen ELSEWHERE = new Seen(false, null, null, null, null, null);

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
            board.derive(
                    lesion, "weeks_since_rt", t -> since(t, lesion, "rt_last_date", Elapsed::weeksSinceRadiotherapy));
            board.derive(lesion, "imaging_age_days", t -> since(t, lesion, "imaging_date", Elapsed::imagingAge));
            SiteRegion site = new Trail(board).choice(lesion, "site_region", SiteRegion.class);
            if (site != null && SPINE.contains(site)) {
                spine(lesion);
            }
            if (site != null && Mirels.appliesTo(site)) {
                longBone(lesion, site);
            }
        }
    }

    static boolean isSpine(String site) {
        return SPINE.contains(SiteRegion.valueOf(site));
    }

    /** Whether a pain belongs to a lesion; {@code null}: its link is not answered. */
    private static @Nullable Boolean linked(Trail trail, SubjectFindings pain, Subject lesion) {
        String link = trail.code(pain.subject(), "p_link");
        return link == null
                ? null
                : Boolean.valueOf(link.equals("LINKED") && pain.lesions().contains(lesion.id()));
    }

    private Worth worstPain(Trail trail, Subject lesion) {
        if (trail.noPain()) {
            return Worth.of(LesionPains.worst(false, List.of()));
        }
        if (board.pains().isEmpty()) {
            trail.miss(Subject.PATIENT, "has_pain");
        }
        return Worth.of(LesionPains.worst(null, seen(trail, lesion, (pain, linked) -> {
            BigDecimal worst = trail.whole(pain, "p_worst");
            return new Seen(linked, worst, null, null, null, null);
        })));
    }

    /** The pains that may belong to the lesion, each read no further than it could matter. */
    private List<Seen> seen(Trail trail, Subject lesion, BiFunction<Subject, @Nullable Boolean, Seen> read) {
        return board.pains().stream()
                .map(pain -> {
                    Boolean linked = linked(trail, pain, lesion);
                    return Boolean.FALSE.equals(linked) ? ELSEWHERE : read.apply(pain.subject(), linked);
                })
                .toList();
    }

    /** A lesion that does not hurt does not hurt on load (form.yaml, {@code otherwise} of mechanical_pain). */
    private static Worth noLoadPain(Trail trail, Subject lesion) {
        return painful(trail, lesion) == Truth.FALSE ? Worth.exactly(false) : Worth.UNKNOWN;
    }

    private Worth nerve(Trail trail, Subject lesion) {
        if (painful(trail, lesion) == Truth.FALSE) {
            return Worth.of(LesionPains.neuropathic(null, false, List.of()));
        }
        return Worth.of(LesionPains.neuropathic(
                null, null, seen(trail, lesion, (pain, linked) -> alongNerve(trail, pain, linked))));
    }

    private static Seen alongNerve(Trail trail, Subject pain, @Nullable Boolean linked) {
        Radiation radiation = trail.choice(pain, "p_radiation", Radiation.class);
        if (radiation != null && radiation.alongNerve()) {
            return new Seen(linked, null, radiation, null, null, null);
        }
        Boolean known = trail.flag(pain, "p_neuro_cause");
        Cause cause = Boolean.FALSE.equals(known) ? null : trail.choice(pain, "p_neuro_cause_kind", Cause.class);
        boolean possible = !Boolean.FALSE.equals(known) && (cause == null || cause.nearBone());
        return new Seen(linked, null, radiation, known, cause, possible ? trail.flag(pain, "p_plausible_area") : null);
    }

    private Worth since(
            Trail trail, Subject lesion, String key, BiFunction<@Nullable LocalDate, LocalDate, Score> elapsed) {
        LocalDate then = trail.date(lesion, key);
        return then == null || then.isAfter(board.today())
                ? Worth.UNKNOWN
                : Worth.of(elapsed.apply(then, board.today()));
    }

    private void spine(Subject lesion) {
        if (board.known(lesion, "escc") != null) {
            board.showFinding(lesion, t -> Escc.action(t.choice(lesion, "escc", Escc.class)));
        }
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
}
