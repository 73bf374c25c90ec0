package org.trabecula.instrument;

import static org.trabecula.instrument.Input.choice;

import java.util.Collection;
import java.util.Comparator;
import org.jspecify.annotations.Nullable;

/**
 * SINS, the spinal instability neoplastic score of one lesion of the spine: six features, 0 to 18 points.
 *
 * <p>Location 0 to 3, pain 0, 1 or 3, lesion 0 to 2, alignment 0, 2 or 4, collapse 0 to 3, posterolateral elements 0, 1 or 3. Bands: 0 to 6
 * stable, 7 to 12 potentially unstable, 13 to 18 unstable; from 7 a spine surgeon is asked. While a feature is missing the score is a
 * range, and its lower end acts. Source: Fisher, Spine 2010;35:E1221. Licence: green (published criteria).
 */
public final class Sins {
    static final Instrument SINS = Instrument.score(
            "sins",
            "points",
            0,
            18,
            Bands.of(
                    "SINS2010",
                    Band.calm("0", "STABLE"),
                    Band.mid("7", "POTENTIALLY_UNSTABLE"),
                    Band.high("13", "UNSTABLE")),
            Citation.SINS2010,
            "sins_location",
            "sins_pain",
            "lesion_type",
            "sins_alignment",
            "sins_collapse",
            "sins_posterolateral");

    static final Instrument LOCATION = Instrument.code("sins_location", Citation.SINS2010, "spine_level");
    static final Instrument PAIN = Instrument.code("sins_pain", Citation.SINS2010, "mechanical_pain", "lesion_painful");
    static final Instrument COLLAPSED = Instrument.code("vertebral_collapse", Citation.DESIGN, "sins_collapse");

    private Sins() {}

    /** Codes of the item {@code sins_location}. */
    public enum Location implements Points {
        /** Occiput to C2, C7 to T2, T11 to L1, L5 to S1. */
        JUNCTIONAL(3),
        /** C3 to C6, L2 to L4. */
        MOBILE(2),
        /** T3 to T10. */
        SEMIRIGID(1),
        /** S2 to S5. */
        RIGID(0);

        private final int points;

        Location(int points) {
            this.points = points;
        }

        @Override
        public int points() {
            return points;
        }
    }

    /** Codes of the item {@code sins_pain}. One table on the web gives 3, 2 and 1 points; the paper 3, 1 and 0. */
    public enum Pain implements Points {
        /** With movement or load, or better lying. */
        MECHANICAL(3),
        OCCASIONAL(1),
        NONE(0);

        private final int points;

        Pain(int points) {
            this.points = points;
        }

        @Override
        public int points() {
            return points;
        }
    }

    /** The lesion's type with the points that SINS gives it. */
    enum Bone implements Points {
        LYTIC(2),
        MIXED(1),
        BLASTIC(0);

        private final int points;

        Bone(int points) {
            this.points = points;
        }

        @Override
        public int points() {
            return points;
        }
    }

    /** Codes of the item {@code sins_alignment}. */
    public enum Alignment implements Points {
        SUBLUXATION(4),
        NEW_DEFORMITY(2),
        NORMAL(0);

        private final int points;

        Alignment(int points) {
            this.points = points;
        }

        @Override
        public int points() {
            return points;
        }
    }

    /** Codes of the item {@code sins_collapse}. Exactly half, which the paper leaves open, counts as half or more. */
    public enum Collapse implements Points {
        HALF_OR_MORE(3),
        UNDER_HALF(2),
        /** No collapse, more than half of the body involved. */
        BODY_INVOLVED(1),
        NONE(0);

        private final int points;

        Collapse(int points) {
            this.points = points;
        }

        @Override
        public int points() {
            return points;
        }
    }

    /** Codes of the item {@code sins_posterolateral}. */
    public enum Posterolateral implements Points {
        BILATERAL(3),
        UNILATERAL(1),
        NONE(0);

        private final int points;

        Posterolateral(int points) {
            this.points = points;
        }

        @Override
        public int points() {
            return points;
        }
    }

    /** Returns the score of one lesion, 0 to 18 points; {@code null} is a feature that is not known. */
    public static Score score(
            @Nullable Location location,
            @Nullable Pain pain,
            @Nullable LesionType lesion,
            @Nullable Alignment alignment,
            @Nullable Collapse collapse,
            @Nullable Posterolateral posterolateral) {
        Bone bone = lesion == null ? null : Bone.valueOf(lesion.name());
        return Score.sum(
                SINS,
                choice("sins_location", Location.class, location),
                choice("sins_pain", Pain.class, pain),
                choice("lesion_type", Bone.class, bone),
                choice("sins_alignment", Alignment.class, alignment),
                choice("sins_collapse", Collapse.class, collapse),
                choice("sins_posterolateral", Posterolateral.class, posterolateral));
    }

    /** Returns the location of a level; of a lesion over several levels the one with the most points; of none: unknown. */
    public static Finding<Location> location(Collection<SpineLevel> levels) {
        Location location = levels.stream()
                .map(Sins::of)
                .max(Comparator.comparing(Location::points))
                .orElse(null);
        return Finding.of(
                LOCATION,
                location,
                levels.isEmpty() ? Input.code("spine_level", null) : Input.codes("spine_level", levels));
    }

    private static Location of(SpineLevel level) {
        if (level.within(SpineLevel.S2, SpineLevel.S5)) {
            return Location.RIGID;
        }
        if (level.within(SpineLevel.T3, SpineLevel.T10)) {
            return Location.SEMIRIGID;
        }
        boolean mobile = level.within(SpineLevel.C3, SpineLevel.C6) || level.within(SpineLevel.L2, SpineLevel.L4);
        return mobile ? Location.MOBILE : Location.JUNCTIONAL;
    }

    /**
     * Returns the pain feature: mechanical if so recorded (even beside "painless"), none if the lesion is known to be painless, occasional
     * if it is painful and not mechanical.
     *
     * @param mechanical pain with movement or load, eased by lying
     * @param painful worst pain at the lesion 1 or more
     */
    public static Finding<Pain> pain(@Nullable Boolean mechanical, @Nullable Boolean painful) {
        Input[] inputs = {Input.flag("mechanical_pain", mechanical), Input.flag("lesion_painful", painful)};
        if (Boolean.TRUE.equals(mechanical)) {
            return Finding.known(PAIN, Pain.MECHANICAL, inputs);
        }
        if (Boolean.FALSE.equals(painful)) {
            return Finding.known(PAIN, Pain.NONE, inputs);
        }
        boolean occasional = mechanical != null && painful != null;
        return Finding.of(PAIN, occasional ? Pain.OCCASIONAL : null, inputs);
    }

    /** Returns whether the vertebra has collapsed: yes for half or more and for under half, no for the others. */
    public static Finding<Boolean> collapsed(@Nullable Collapse collapse) {
        Boolean value = collapse == null ? null : collapse == Collapse.HALF_OR_MORE || collapse == Collapse.UNDER_HALF;
        return Finding.of(COLLAPSED, value, Input.code("sins_collapse", collapse));
    }
}
