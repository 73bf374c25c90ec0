package org.trabecula.instrument;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Revised Katagiri score of survival with bone metastases, 0 to 10: primary 0, 2 or 3; visceral or cerebral metastases none, nodular, disseminated 0 to 2;
 * laboratory normal, abnormal, critical 0 to 2 (the higher class, not both); ECOG 3 to 4, earlier chemotherapy and several bone metastases 1 each. 0 to 3:
 * 91 % alive at 12 months; 4 to 6: 49 %; 7 to 10: 6 %. Points, laboratory cuts and members of the groups agree with one secondary source only and wait for
 * the paper's own table. Calcium is taken corrected, which the paper leaves open. Source: Katagiri, Cancer Med 2014;3:1359. Licence: green.
 */
public final class Katagiri {
    static final Instrument KATAGIRI = Instrument.score(
                    "katagiri",
                    "points",
                    0,
                    10,
                    Bands.of("KATAGIRI2014", Band.calm("0", "LOW"), Band.mid("4", "MIDDLE"), Band.high("7", "HIGH")),
                    Citation.KATAGIRI2014,
                    "primary_cancer",
                    "primary_detail",
                    "hormone_dependent",
                    "lung_targeted_drug",
                    "visceral_pattern",
                    "crp",
                    "ldh",
                    "albumin",
                    "platelets",
                    "calcium_corrected",
                    "bilirubin",
                    "ecog",
                    "prior_chemotherapy",
                    "lesion_count")
            .unverified();

    private static final BigDecimal CRP = new BigDecimal("4");
    private static final BigDecimal LDH = BigDecimal.valueOf(250);
    private static final BigDecimal ALBUMIN = BigDecimal.valueOf(37);
    private static final BigDecimal PLATELETS = BigDecimal.valueOf(100);

    /** 10.3 mg/dL in mmol/L. */
    private static final BigDecimal CALCIUM = new BigDecimal("10.3").multiply(new BigDecimal("0.2495"));

    /** 1.4 mg/dL in µmol/L. */
    private static final BigDecimal BILIRUBIN = new BigDecimal("1.4").multiply(ChildPugh.UMOL_PER_MG);

    private static final BigDecimal THREE = BigDecimal.valueOf(3);
    private static final BigDecimal TWO = BigDecimal.valueOf(2);

    private Katagiri() {}

    /** Codes of the item {@code visceral_pattern}. */
    public enum Visceral {
        NONE,
        NODULAR,
        DISSEMINATED
    }

    /**
     * The primary and what parts its groups.
     *
     * @param hormoneDependent of breast and prostate
     * @param targetedDrug of lung: on a targeted drug
     */
    public record Tumour(
            @Nullable Primary primary,
            Primary.@Nullable Detail detail,
            @Nullable Boolean hormoneDependent,
            @Nullable Boolean targetedDrug) {}

    /**
     * Laboratory values in the units of the dictionary: mg/L, U/L, g/L, 10⁹/L, mmol/L, µmol/L.
     *
     * @param calcium corrected for albumin
     */
    public record Laboratory(
            @Nullable BigDecimal crp,
            @Nullable BigDecimal ldh,
            @Nullable BigDecimal albumin,
            @Nullable BigDecimal platelets,
            @Nullable BigDecimal calcium,
            @Nullable BigDecimal bilirubin) {}

    /**
     * Returns the score; a range while something is missing.
     *
     * @param ecog 0 to 4
     * @param lesions number of bone metastases
     * @throws IllegalArgumentException if a number is outside its limits
     */
    public static Score score(
            Tumour tumour,
            @Nullable Visceral visceral,
            Laboratory laboratory,
            @Nullable BigDecimal ecog,
            @Nullable Boolean chemotherapy,
            @Nullable BigDecimal lesions) {
        return Part.sum(
                        KATAGIRI,
                        ofPrimary(tumour),
                        Part.of(
                                visceral == null ? null : visceral.ordinal(),
                                2,
                                Input.code("visceral_pattern", visceral)),
                        ofLaboratory(laboratory),
                        Part.of(ecog == null ? null : ecog.compareTo(THREE) >= 0, Input.whole("ecog", ecog, 0, 4)),
                        Part.of(chemotherapy, Input.flag("prior_chemotherapy", chemotherapy)),
                        Part.of(
                                lesions == null ? null : lesions.compareTo(TWO) >= 0,
                                Input.whole("lesion_count", lesions, 0, 500)))
                .warn(Warning.PROGNOSIS_FOR_QUESTIONS);
    }

    private static Part ofPrimary(Tumour tumour) {
        Primary primary = tumour.primary();
        Input input = Input.code("primary_cancer", primary);
        if (primary == null) {
            return Part.of((Integer) null, 3, input);
        }
        Input finer = Input.code("primary_detail", tumour.detail());
        return switch (primary) {
            case BREAST, PROSTATE ->
                either(
                        tumour.hormoneDependent(),
                        0,
                        2,
                        input,
                        Input.flag("hormone_dependent", tumour.hormoneDependent()));
            case LUNG ->
                either(tumour.targetedDrug(), 2, 3, input, Input.flag("lung_targeted_drug", tumour.targetedDrug()));
            case THYROID, MYELOMA, LYMPHOMA -> Part.of(0, 3, input);
            case RENAL, SARCOMA -> Part.of(2, 3, input);
            case COLORECTAL, GASTRIC, HEPATOCELLULAR, HEAD_NECK, MELANOMA, UNKNOWN_PRIMARY, BLADDER ->
                Part.of(3, 3, input);
            case GYNECOLOGIC, OTHER -> either(isModerate(tumour.detail()), 2, 3, input, finer);
        };
    }

    private static Part either(@Nullable Boolean first, int ifSo, int ifNot, Input... inputs) {
        return first == null
                ? new Part(Math.min(ifSo, ifNot), Math.max(ifSo, ifNot), List.of(inputs))
                : new Part(first ? ifSo : ifNot, first ? ifSo : ifNot, List.of(inputs));
    }

    /** Whether a rarer primary belongs to the moderate group; its members are from memory. */
    private static @Nullable Boolean isModerate(Primary.@Nullable Detail detail) {
        if (detail == null) {
            return null;
        }
        return switch (detail) {
            case ENDOMETRIUM, OVARY, CARCINOID, OSTEOSARCOMA, OTHER_SARCOMA, OTHER -> true;
            case COLON, RECTUM, ESOPHAGUS, PANCREAS, GALLBLADDER, CERVIX, UROTHELIAL_UPPER -> false;
        };
    }

    private static Part ofLaboratory(Laboratory values) {
        Boolean abnormal =
                Kleene.or(atLeast(values.crp(), CRP), atLeast(values.ldh(), LDH), below(values.albumin(), ALBUMIN));
        Boolean critical = Kleene.or(
                below(values.platelets(), PLATELETS),
                atLeast(values.calcium(), CALCIUM),
                atLeast(values.bilirubin(), BILIRUBIN));
        int low = Boolean.TRUE.equals(critical) ? 2 : Boolean.TRUE.equals(abnormal) ? 1 : 0;
        int high = !Boolean.FALSE.equals(critical) ? 2 : Boolean.FALSE.equals(abnormal) ? 0 : 1;
        return new Part(
                low,
                high,
                List.of(
                        Input.quantity("crp", values.crp(), "0", "700"),
                        Input.quantity("ldh", values.ldh(), "10", "30000"),
                        Input.quantity("albumin", values.albumin(), "8", "70"),
                        Input.quantity("platelets", values.platelets(), "1", "3000"),
                        Input.quantity("calcium_corrected", values.calcium(), "0", "7"),
                        Input.quantity("bilirubin", values.bilirubin(), "0", "1000")));
    }

    private static @Nullable Boolean atLeast(@Nullable BigDecimal value, BigDecimal limit) {
        return value == null ? null : value.compareTo(limit) >= 0;
    }

    private static @Nullable Boolean below(@Nullable BigDecimal value, BigDecimal limit) {
        return value == null ? null : value.compareTo(limit) < 0;
    }
}
