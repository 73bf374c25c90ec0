package org.trabecula.instrument;

import static org.trabecula.instrument.Input.choice;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * Mirels' score: how likely one metastasis of a long bone is to fracture; four features of 1 to 3 points, total 4 to 12.
 *
 * <p>Bands: up to 7 observe (fracture risk below 4 %), 8 clinical judgement (15 %), 9 and more prophylactic fixation (33 % and up). While a
 * feature is missing the score is a range, and its lower end acts. It over-calls (sensitivity about 90 %, specificity about 35 %), which
 * every result says. Not for pelvis, scapula and foot. Source: Mirels, CORR 1989;249:256. Licence: green (published criteria).
 */
public final class Mirels {
    static final Instrument MIRELS = Instrument.score(
            "mirels",
            "points",
            4,
            12,
            Bands.of("MIRELS1989", Band.calm("4", "OBSERVE"), Band.mid("8", "JUDGE"), Band.high("9", "FIX")),
            Citation.MIRELS1989,
            "mirels_site",
            "mirels_pain",
            "lesion_type",
            "mirels_size");

    static final Instrument SITE = Instrument.code("mirels_site", Citation.MIRELS1989, "site_region");
    static final Instrument PAIN =
            Instrument.code("mirels_pain", Citation.MIRELS1989, "mechanical_pain", "lesion_pain_worst");

    /** From this worst pain on, pain that is not functional counts as moderate (own decision). */
    private static final BigDecimal MODERATE_FROM = BigDecimal.valueOf(4);

    private Mirels() {}

    /** Codes of the item {@code mirels_site}. */
    public enum Site implements Points {
        UPPER_LIMB(1),
        /** Lower limb, not near the trochanters. */
        LOWER_LIMB(2),
        PERITROCHANTERIC(3);

        private final int points;

        Site(int points) {
            this.points = points;
        }

        @Override
        public int points() {
            return points;
        }
    }

    /** Codes of the item {@code mirels_pain}. */
    public enum Pain implements Points {
        MILD(1),
        MODERATE(2),
        /** With use of the limb. */
        FUNCTIONAL(3);

        private final int points;

        Pain(int points) {
            this.points = points;
        }

        @Override
        public int points() {
            return points;
        }
    }

    /** The lesion's type with the points that Mirels gives it. */
    enum Matrix implements Points {
        BLASTIC(1),
        MIXED(2),
        LYTIC(3);

        private final int points;

        Matrix(int points) {
            this.points = points;
        }

        @Override
        public int points() {
            return points;
        }
    }

    /** Codes of the item {@code mirels_size}: share of the bone's diameter. Exactly one and two thirds are the middle class. */
    public enum Size implements Points {
        UNDER_THIRD(1),
        THIRD_TO_TWO_THIRDS(2),
        OVER_TWO_THIRDS(3);

        private final int points;

        Size(int points) {
            this.points = points;
        }

        @Override
        public int points() {
            return points;
        }
    }

    /** Returns the score of one lesion, 4 to 12 points; {@code null} is a feature that is not known. */
    public static Score score(
            @Nullable Site site, @Nullable Pain pain, @Nullable LesionType lesion, @Nullable Size size) {
        Matrix matrix = lesion == null ? null : Matrix.valueOf(lesion.name());
        return Score.sum(
                        MIRELS,
                        choice("mirels_site", Site.class, site),
                        choice("mirels_pain", Pain.class, pain),
                        choice("lesion_type", Matrix.class, matrix),
                        choice("mirels_size", Size.class, size))
                .warn(Warning.OVER_CALLS);
    }

    /** Returns whether the score exists for a site: long bones only. */
    public static boolean appliesTo(SiteRegion region) {
        return switch (region) {
            case HUMERUS, FOREARM, FEMUR_PROXIMAL, FEMUR_SHAFT, FEMUR_DISTAL, TIBIA -> true;
            case SKULL,
                    CERVICAL_SPINE,
                    THORACIC_SPINE,
                    LUMBAR_SPINE,
                    SACRUM,
                    PELVIS,
                    ACETABULUM,
                    RIB,
                    STERNUM,
                    CLAVICLE,
                    SCAPULA,
                    HAND,
                    FOOT -> false;
        };
    }

    /**
     * Returns the site feature; unknown for the proximal femur, where it is asked.
     *
     * @throws IllegalArgumentException if the score does not apply to the site
     */
    public static Finding<Site> site(@Nullable SiteRegion region) {
        if (region == null) {
            return Finding.unknown(SITE, Input.code("site_region", null));
        }
        Input input = Input.code("site_region", region);
        return switch (region) {
            case HUMERUS, FOREARM -> Finding.known(SITE, Site.UPPER_LIMB, input);
            case FEMUR_SHAFT, FEMUR_DISTAL, TIBIA -> Finding.known(SITE, Site.LOWER_LIMB, input);
            case FEMUR_PROXIMAL -> Finding.unknown(SITE, input, Input.code("mirels_site", null));
            case SKULL,
                    CERVICAL_SPINE,
                    THORACIC_SPINE,
                    LUMBAR_SPINE,
                    SACRUM,
                    PELVIS,
                    ACETABULUM,
                    RIB,
                    STERNUM,
                    CLAVICLE,
                    SCAPULA,
                    HAND,
                    FOOT -> throw Input.refused("site_region", region, "a long bone");
        };
    }

    /**
     * Returns the pain feature: functional if mechanical; otherwise moderate from worst pain 4 and mild below. There is no point for "no
     * pain": a painless lesion counts as mild, with a mark.
     *
     * @param mechanical pain with movement or load, eased by rest
     * @param worst worst pain at the lesion, 0 to 10
     */
    public static Finding<Pain> pain(@Nullable Boolean mechanical, @Nullable BigDecimal worst) {
        Input[] inputs = {
            Input.flag("mechanical_pain", mechanical), Input.quantity("lesion_pain_worst", worst, "0", "10")
        };
        if (Boolean.TRUE.equals(mechanical)) {
            return Finding.known(PAIN, Pain.FUNCTIONAL, inputs);
        }
        if (worst != null && worst.signum() == 0) {
            return Finding.known(PAIN, Pain.MILD, inputs).warn(Warning.NO_PAIN);
        }
        if (mechanical == null || worst == null) {
            return Finding.unknown(PAIN, inputs);
        }
        return Finding.known(PAIN, worst.compareTo(MODERATE_FROM) >= 0 ? Pain.MODERATE : Pain.MILD, inputs);
    }
}
