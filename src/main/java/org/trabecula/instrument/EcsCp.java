package org.trabecula.instrument;

import java.math.BigDecimal;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Profile of the complexity of cancer pain after the Edmonton classification, worked out of other results: mechanism (No, Nc, Ne, Nx), incident pain (Io,
 * Ii, Ix), psychological distress (Po, Pp, Px), addictive behaviour (Ao, Aa, Ax), cognition (Co, Ci, Cu, Cx); x is not enough information. There is no
 * sum. Any adverse feature asks for a specialist in pain or palliative care. The letters are from memory and marked. Source: Fainsinger and Nekolaichuk
 * 2008. Licence: amber (the institution's manual is not used).
 */
public final class EcsCp {
    static final Instrument PROFILE = Instrument.code(
                    "ecs_cp",
                    Citation.ECS_CP2008,
                    "mechanism",
                    "incident_pain",
                    "distress",
                    "opioid_misuse_risk",
                    "cognition_grade")
            .licensed(Licence.AMBER)
            .unverified();

    private static final BigDecimal SEVERE = BigDecimal.valueOf(3);

    private EcsCp() {}

    /**
     * What is known of the five features.
     *
     * @param hasPain no is No, whatever the mechanism
     * @param distressed a positive screen of mood, worry or distress
     * @param addictive a positive screen for alcohol, drugs or misuse of opioids
     * @param cognition CTCAE grade, 0 to 4
     */
    public record Features(
            @Nullable Boolean hasPain,
            Mechanism.@Nullable Type mechanism,
            @Nullable Boolean incident,
            @Nullable Boolean distressed,
            @Nullable Boolean addictive,
            @Nullable BigDecimal cognition) {}

    /**
     * Returns the five codes in their order, as one word.
     *
     * @throws IllegalArgumentException if the grade is not a whole number from 0 to 4
     */
    public static Finding<String> profile(Features features) {
        List<Input> inputs = List.of(
                Input.code("mechanism", features.mechanism()),
                Input.flag("incident_pain", features.incident()),
                Input.flag("distress", features.distressed()),
                Input.flag("opioid_misuse_risk", features.addictive()),
                Input.whole("cognition_grade", features.cognition(), 0, 4));
        String value = String.join(
                " ",
                "N" + mechanism(features),
                "I" + letter(features.incident(), "i"),
                "P" + letter(features.distressed(), "p"),
                "A" + letter(features.addictive(), "a"),
                "C" + cognition(features.cognition()));
        Finding<String> finding = new Finding<>(PROFILE, value, inputs, Finding.names(inputs), Set.of());
        return isAdverse(value) ? finding.warn(Warning.COMPLEX_FEATURE) : finding;
    }

    private static boolean isAdverse(String value) {
        return List.of(value.split(" ")).stream()
                .anyMatch(code -> Set.of("Ne", "Ii", "Pp", "Aa", "Ci", "Cu").contains(code));
    }

    private static String mechanism(Features features) {
        if (Boolean.FALSE.equals(features.hasPain())) {
            return "o";
        }
        Mechanism.Type type = features.mechanism();
        if (type == null) {
            return "x";
        }
        return switch (type) {
            case NOCICEPTIVE -> "c";
            case NEUROPATHIC, MIXED -> "e";
            case UNDETERMINED -> "x";
        };
    }

    private static String letter(@Nullable Boolean present, String yes) {
        return present == null ? "x" : present ? yes : "o";
    }

    private static String cognition(@Nullable BigDecimal grade) {
        if (grade == null) {
            return "x";
        }
        return grade.signum() == 0 ? "o" : grade.compareTo(SEVERE) < 0 ? "i" : "u";
    }
}
