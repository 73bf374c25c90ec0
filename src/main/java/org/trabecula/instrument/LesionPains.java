package org.trabecula.instrument;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Facts of one lesion out of the pains, as {@code form.yaml} derives them. Source: own decision. */
public final class LesionPains {
    static final Instrument WORST = Instrument.score(
            "lesion_pain_worst",
            "0-10",
            0,
            10,
            Nrs.Cuts.FROM_4_AND_7.bands(),
            Citation.FARRAR2001,
            "p_link",
            "p_worst");
    static final Instrument NEUROPATHIC = Instrument.code(
            "neuropathic_at_lesion",
            Citation.DESIGN,
            "p_link",
            "p_radiation",
            "p_neuro_cause",
            "p_neuro_cause_kind",
            "p_plausible_area");

    private LesionPains() {}

    /** Codes of the item {@code p_radiation}. */
    public enum Radiation {
        NOWHERE,
        REFERRED,
        DERMATOMAL,
        BAND,
        STOCKING_GLOVE;

        /** Returns whether pain spreads so along a nerve root: as a dermatome or a band. */
        public boolean alongNerve() {
            return this == DERMATOMAL || this == BAND;
        }
    }

    /** Codes of the item {@code p_neuro_cause_kind}. */
    public enum Cause {
        ROOT,
        PLEXUS,
        CORD,
        CHEMOTHERAPY,
        ZOSTER,
        SURGERY,
        RADIOTHERAPY,
        DIABETES,
        OTHER;

        /** Returns whether a lesion of bone can be this cause: root, plexus or cord. */
        public boolean nearBone() {
            return this == ROOT || this == PLEXUS || this == CORD;
        }
    }

    /**
     * One pain of the patient, seen from the lesion.
     *
     * @param linkedHere whether it is linked to this lesion; {@code null}: its link is not answered
     * @param worst worst pain, 0 to 10
     */
    public record Seen(
            @Nullable Boolean linkedHere,
            @Nullable BigDecimal worst,
            @Nullable Radiation radiation,
            @Nullable Boolean neuroCause,
            @Nullable Cause cause,
            @Nullable Boolean plausibleArea) {

        @Nullable
        Boolean neuropathic() {
            Boolean atBone = Boolean.FALSE.equals(neuroCause)
                    ? Boolean.FALSE
                    : cause == null ? null : Boolean.valueOf(cause.nearBone());
            return Kleene.and(
                    linkedHere,
                    Kleene.or(
                            radiation == null ? null : Boolean.valueOf(radiation.alongNerve()),
                            Kleene.and(atBone, plausibleArea)));
        }
    }

    /**
     * Returns the worst pain at the lesion: the highest of the pains linked to it; 0 when every pain has its link answered and none names the lesion, or
     * when there is no pain. A pain whose link is not answered may be there or not.
     *
     * @throws IllegalArgumentException if a rating is not a whole number from 0 to 10
     */
    public static Score worst(@Nullable Boolean hasPain, List<Seen> pains) {
        if (Boolean.FALSE.equals(hasPain)) {
            return Score.of(WORST, BigDecimal.ZERO, List.of(Input.flag("has_pain", false)));
        }
        if (pains.isEmpty()) {
            return Score.unknown(WORST, List.of(Input.flag("has_pain", null)));
        }
        List<Input> inputs = new ArrayList<>();
        BigDecimal low = BigDecimal.ZERO;
        BigDecimal high = BigDecimal.ZERO;
        for (int i = 0; i < pains.size(); i++) {
            Seen pain = pains.get(i);
            String place = "." + (i + 1);
            inputs.add(Input.flag("p_link" + place, pain.linkedHere()));
            if (!Boolean.FALSE.equals(pain.linkedHere())) {
                BigDecimal worst = pain.worst();
                inputs.add(Input.whole("p_worst" + place, worst, 0, 10));
                high = high.max(worst == null ? BigDecimal.TEN : worst);
                low = worst != null && pain.linkedHere() != null ? low.max(worst) : low;
            }
        }
        return low.compareTo(high) == 0 ? Score.of(WORST, low, inputs) : Score.between(WORST, low, high, inputs);
    }

    /**
     * Returns whether a pain linked to the lesion spreads along a dermatome or as a band, or comes from root, plexus or cord in a plausible area; no only
     * if all linked pains are known to do neither, or the lesion is known to be painless.
     *
     * @param painful whether worst pain at the lesion is 1 or more
     */
    public static Finding<Boolean> neuropathic(@Nullable Boolean hasPain, @Nullable Boolean painful, List<Seen> pains) {
        if (Boolean.FALSE.equals(painful)) {
            return Finding.known(NEUROPATHIC, false, Input.flag("lesion_painful", false));
        }
        List<Input> inputs = new ArrayList<>();
        List<@Nullable Boolean> parts = new ArrayList<>();
        for (int i = 0; i < pains.size(); i++) {
            Seen pain = pains.get(i);
            String place = "." + (i + 1);
            parts.add(pain.neuropathic());
            inputs.add(Input.flag("p_link" + place, pain.linkedHere()));
            if (!Boolean.FALSE.equals(pain.linkedHere())) {
                inputs.add(Input.code("p_radiation" + place, pain.radiation()));
                inputs.add(Input.flag("p_neuro_cause" + place, pain.neuroCause()));
                inputs.add(Input.code("p_neuro_cause_kind" + place, pain.cause()));
                inputs.add(Input.flag("p_plausible_area" + place, pain.plausibleArea()));
            }
        }
        return Pains.any(NEUROPATHIC, hasPain, inputs, parts);
    }
}
