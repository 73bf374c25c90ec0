package org.trabecula.instrument;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Revised Tokuhashi score before surgery of the spine, 0 to 15: Karnofsky status (to 40, to 70, above), bone metastases outside the spine (3 and more, 1
 * to 2, none), vertebral metastases (3 and more, 2, 1), major organs (not removable, removable, none) and palsy (Frankel A and B, C and D, E) give 0 to 2
 * each, the primary 0 to 5. 0 to 8 below 6 months, 9 to 11 6 months or more, 12 to 15 a year or more; right in 63 %, and less over time. Source: Tokuhashi,
 * Spine 2005. Licence: green.
 */
public final class Tokuhashi {
    static final Instrument TOKUHASHI = Instrument.score(
            "tokuhashi",
            "points",
            0,
            15,
            Bands.of(
                    "TOKUHASHI2005",
                    Band.high("0", "BELOW_6_MONTHS"),
                    Band.mid("9", "FROM_6_MONTHS"),
                    Band.calm("12", "FROM_A_YEAR")),
            Citation.TOKUHASHI2005,
            "kps",
            "extraspinal_bone_metastases",
            "vertebral_metastases",
            "major_organ_metastases",
            "primary_cancer",
            "primary_detail",
            "frankel");

    private Tokuhashi() {}

    /** Codes of the item {@code major_organ_metastases}. */
    public enum Organs {
        UNREMOVABLE,
        REMOVABLE,
        NONE
    }

    /** Codes of the item {@code frankel}. */
    public enum Frankel {
        A,
        B,
        C,
        D,
        E
    }

    /**
     * What is known of a patient.
     *
     * @param status Karnofsky status, measured or worked out ({@link Karnofsky#fromEcog}), which may be a range
     * @param extraspinal bone metastases outside the spine, 0 to 200
     * @param vertebral vertebrae with metastases, 0 to 26
     */
    public record Patient(
            Score status,
            @Nullable BigDecimal extraspinal,
            @Nullable BigDecimal vertebral,
            @Nullable Organs organs,
            @Nullable Primary primary,
            Primary.@Nullable Detail detail,
            @Nullable Frankel frankel) {}

    /**
     * Returns the score; a range while something is missing.
     *
     * @throws IllegalArgumentException if a number is outside its limits
     */
    public static Score score(Patient patient) {
        Frankel frankel = patient.frankel();
        Organs organs = patient.organs();
        return Part.sum(
                        TOKUHASHI,
                        ofStatus(patient.status()),
                        Part.of(
                                counted(patient.extraspinal(), 1),
                                2,
                                Input.whole("extraspinal_bone_metastases", patient.extraspinal(), 0, 200)),
                        Part.of(
                                counted(patient.vertebral(), 2),
                                2,
                                Input.whole("vertebral_metastases", patient.vertebral(), 0, 26)),
                        Part.of(
                                organs == null ? null : organs.ordinal(),
                                2,
                                Input.code("major_organ_metastases", organs)),
                        ofPrimary(patient.primary(), patient.detail()),
                        Part.of(frankel == null ? null : frankel.ordinal() / 2, 2, Input.code("frankel", frankel)))
                .warn(Warning.PROGNOSIS_FOR_QUESTIONS);
    }

    /** Below {@code middle} 2 points, 3 and more none, between them 1. */
    private static @Nullable Integer counted(@Nullable BigDecimal number, int middle) {
        return number == null ? null : number.intValue() >= 3 ? 0 : number.intValue() >= middle ? 1 : 2;
    }

    private static Part ofStatus(Score status) {
        BigDecimal low = status.low();
        BigDecimal high = status.high();
        int least = low == null ? 0 : ofStatus(low);
        int most = high == null ? 2 : ofStatus(high);
        return new Part(least, most, List.of(Karnofsky.shown(status, least == most)));
    }

    private static int ofStatus(BigDecimal status) {
        return status.intValue() >= 80 ? 2 : status.intValue() >= 50 ? 1 : 0;
    }

    private static Part ofPrimary(@Nullable Primary primary, Primary.@Nullable Detail detail) {
        Input input = Input.code("primary_cancer", primary);
        if (primary == null) {
            return Part.of((Integer) null, 5, input);
        }
        Input finer = Input.code("primary_detail", detail);
        return switch (primary) {
            case LUNG, GASTRIC -> Part.of(0, 5, input);
            case BLADDER -> Part.of(detail == Primary.Detail.UROTHELIAL_UPPER ? 2 : 0, 5, input, finer);
            case HEPATOCELLULAR, UNKNOWN_PRIMARY -> Part.of(1, 5, input);
            case MYELOMA, LYMPHOMA, MELANOMA, HEAD_NECK -> Part.of(2, 5, input);
            case RENAL -> Part.of(3, 5, input);
            case BREAST, PROSTATE, THYROID -> Part.of(5, 5, input);
            case COLORECTAL -> ofDetail(detail, 2, 4, input, finer);
            case GYNECOLOGIC -> ofDetail(detail, 2, 3, input, finer);
            case SARCOMA -> ofDetail(detail, 0, 2, input, finer);
            case OTHER -> ofDetail(detail, 0, 5, input, finer);
        };
    }

    private static Part ofDetail(Primary.@Nullable Detail detail, int least, int most, Input... inputs) {
        int points = detail == null
                ? 0
                : switch (detail) {
                    case OSTEOSARCOMA, ESOPHAGUS, PANCREAS -> 0;
                    case GALLBLADDER -> 1;
                    case COLON, OVARY, OTHER_SARCOMA, UROTHELIAL_UPPER, OTHER -> 2;
                    case ENDOMETRIUM, CERVIX -> 3;
                    case RECTUM -> 4;
                    case CARCINOID -> 5;
                };
        return detail == null ? new Part(least, most, List.of(inputs)) : new Part(points, points, List.of(inputs));
    }
}
