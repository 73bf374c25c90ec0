package org.trabecula.instrument;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
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
        STOCKING_GLOVE
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
        OTHER
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
            Boolean spreads =
                    radiation == null ? null : radiation == Radiation.DERMATOMAL || radiation == Radiation.BAND;
            Boolean atBone = Boolean.FALSE.equals(neuroCause)
                    ? Boolean.FALSE
                    : cause == null ? null : cause == Cause.ROOT || cause == Cause.PLEXUS || cause == Cause.CORD;
            return Kleene.and(linkedHere, Kleene.or(spreads, Kleene.and(atBone, plausibleArea)));
        }
    }

    /**
     * Returns the worst pain at the lesion: the highest of the pains linked to it; 0 when every pain has its link answered and none names the lesion, or
     * when there is no pain.
     *
     * @throws IllegalArgumentException if a rating is not a whole number from 0 to 10
     */
    public static Score worst(@Nullable Boolean hasPain, List<Seen> pains) {
        List<Input> inputs = new ArrayList<>();
        for (int i = 0; i < pains.size(); i++) {
            Seen pain = pains.get(i);
            String place = "." + (i + 1);
            Input rated = Input.whole("p_worst" + place, pain.worst(), 0, 10);
            if (Boolean.TRUE.equals(pain.linkedHere())) {
                inputs.add(rated);
            } else if (pain.linkedHere() == null) {
                inputs.add(notRated("p_link" + place, null));
            } else {
                inputs.add(notRated("p_link" + place, BigDecimal.ZERO));
            }
        }
        return Pains.highest(WORST, 10, hasPain, inputs);
    }

    /** A pain elsewhere rates 0 here; one whose link is not answered may rate anything. */
    private static Input notRated(String name, @Nullable BigDecimal points) {
        return new Input(name, points == null ? null : "false", points, BigDecimal.ZERO, BigDecimal.TEN, true);
    }

    /**
     * Returns whether a pain linked to the lesion spreads along a dermatome or as a band, or comes from root, plexus or cord in a plausible area; no only
     * if all linked pains are known to do neither, or the lesion is known to be painless.
     *
     * @param painful whether worst pain at the lesion is 1 or more
     */
    public static Finding<Boolean> neuropathic(@Nullable Boolean hasPain, @Nullable Boolean painful, List<Seen> pains) {
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
        Finding<Boolean> finding = Pains.any(NEUROPATHIC, hasPain, inputs, parts);
        return finding.value() == null && Boolean.FALSE.equals(painful)
                ? new Finding<>(NEUROPATHIC, false, inputs, List.of(), Set.of())
                : finding;
    }
}
