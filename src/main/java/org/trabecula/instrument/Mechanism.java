package org.trabecula.instrument;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.trabecula.instrument.NeuPsig.Grade;
import org.trabecula.instrument.NeuropathicFeatures.Screen;

/**
 * Mechanism of one pain by the rules R1 to R10 (own decision, instruments.md 2.3), from tissue evidence, {@link NeuPsig} grade and screen. In bone
 * metastases a positive screen over a lesion is expected to be mixed; purely neuropathic needs the absence of tissue evidence. What is unknown is
 * tried both ways: if one class is left it stands at the lowest confidence, else the class is undetermined and says what is missing. It is
 * proposed only; the clinician's own verdict, stated first, wins.
 */
public final class Mechanism {
    static final Instrument MECHANISM = Instrument.code(
            "mechanism",
            Citation.NEUPSIG_GRADE2016,
            "p_link",
            "p_bone_tenderness",
            "p_triggers",
            "p_quality",
            "p_neuro_cause",
            "p_plausible_area",
            "p_touch_loss",
            "p_pin_loss",
            "p_thermal_loss",
            "p_brush_pain",
            "p_thermal_pain",
            "p_test_confirms");

    private Mechanism() {}

    /** Codes of the fact {@code mechanism}. */
    public enum Type {
        NOCICEPTIVE,
        NEUROPATHIC,
        MIXED,
        UNDETERMINED
    }

    /** Codes of the fact {@code mechanism_confidence}, from most to least. */
    public enum Confidence {
        HIGH,
        MODERATE,
        PROVISIONAL,
        LOW
    }

    /** Evidence of tissue injury: a lesion confirmed by imaging, and a sign of it. */
    public enum Tissue {
        /** Both. */
        TRUE,
        /** One of the two. */
        PARTIAL,
        /** Neither. */
        FALSE
    }

    /** The rows of the table; what each asks for next is under {@code instrument.mechanism.row.<name>}. */
    public enum Row {
        R1(Type.MIXED),
        R2(Type.NEUROPATHIC),
        R3(Type.MIXED),
        R4(Type.NEUROPATHIC),
        R5(Type.NOCICEPTIVE),
        R6(Type.NOCICEPTIVE),
        R7(Type.NOCICEPTIVE),
        R8(Type.NOCICEPTIVE),
        R9(Type.UNDETERMINED),
        R10(Type.UNDETERMINED);

        private final Type type;

        Row(Type type) {
            this.type = type;
        }

        /** Returns the class of the row. */
        public Type type() {
            return type;
        }

        @Nullable
        Confidence confidence(Screen screen) {
            return switch (this) {
                case R1, R2 -> Confidence.HIGH;
                case R3, R4, R5 -> Confidence.PROVISIONAL;
                case R6 -> screen == Screen.NEG ? Confidence.HIGH : Confidence.MODERATE;
                case R7, R8 -> Confidence.LOW;
                case R9, R10 -> null;
            };
        }
    }

    /** Returns the class of one pain with every fact that fired. */
    public static PainMechanism of(PainFindings pain) {
        Screen screen = pain.screen();
        Set<Grade> grades =
                NeuPsig.possible(pain.neuroCause(), pain.plausibleArea(), pain.sensorySigns(), pain.testConfirms());
        Set<Tissue> tissues = tissues(pain);
        Set<Row> rows = EnumSet.noneOf(Row.class);
        for (Tissue tissue : tissues) {
            for (Grade grade : grades) {
                rows.add(row(tissue, grade, screen));
            }
        }
        List<String> missing = missing(pain, tissues.size() > 1);
        Type type = rows.stream().map(Row::type).distinct().count() == 1
                ? rows.iterator().next().type()
                : Type.UNDETERMINED;
        Set<Warning> warnings = EnumSet.noneOf(Warning.class);
        warnings.addAll(NeuPsig.grade(pain.neuroCause(), pain.plausibleArea(), pain.sensorySigns(), pain.testConfirms())
                .warnings());
        return new PainMechanism(
                type,
                type == Type.UNDETERMINED ? null : lowest(rows, screen),
                List.copyOf(rows),
                List.copyOf(tissues),
                List.copyOf(grades),
                screen,
                evidence(pain),
                missing,
                warnings);
    }

    static Row row(Tissue tissue, Grade grade, Screen screen) {
        boolean none = tissue == Tissue.FALSE;
        return switch (grade) {
            case PROBABLE, DEFINITE -> none ? Row.R2 : Row.R1;
            case POSSIBLE -> screen == Screen.POS ? (none ? Row.R4 : Row.R3) : (none ? Row.R9 : Row.R5);
            case NONE -> {
                if (none) {
                    yield Row.R10;
                }
                if (screen == Screen.POS || screen == Screen.UNCLEAR) {
                    yield Row.R7;
                }
                yield tissue == Tissue.TRUE ? Row.R6 : Row.R8;
            }
        };
    }

    private static Set<Tissue> tissues(PainFindings pain) {
        Set<Tissue> tissues = EnumSet.noneOf(Tissue.class);
        for (boolean lesion : Kleene.possible(pain.lesionConfirmed())) {
            for (boolean signs : Kleene.possible(pain.tissueSigns())) {
                tissues.add(lesion && signs ? Tissue.TRUE : lesion || signs ? Tissue.PARTIAL : Tissue.FALSE);
            }
        }
        return tissues;
    }

    private static @Nullable Confidence lowest(Set<Row> rows, Screen screen) {
        Confidence lowest = null;
        for (Row row : rows) {
            Confidence confidence = row.confidence(screen);
            if (confidence != null && (lowest == null || confidence.compareTo(lowest) > 0)) {
                lowest = confidence;
            }
        }
        return lowest;
    }

    private static List<String> missing(PainFindings pain, boolean tissueOpen) {
        List<Input> open = new ArrayList<>();
        Boolean first = Kleene.and(pain.neuroCause(), pain.plausibleArea());
        if (first == null) {
            open.add(Input.flag("p_neuro_cause", pain.neuroCause()));
            open.add(Input.flag("p_plausible_area", pain.plausibleArea()));
        }
        if (!Boolean.FALSE.equals(first) && pain.sensorySigns() == null) {
            open.addAll(signs(pain));
        }
        if (!Boolean.FALSE.equals(first) && pain.testConfirms() == null) {
            open.add(Input.flag("p_test_confirms", null));
        }
        if (pain.quality() == null || tissueOpen) {
            open.add(Input.codes("p_quality", pain.quality()));
        }
        if (tissueOpen) {
            open.add(Input.code("p_link", pain.link()));
            if (pain.tissueSigns() == null) {
                open.add(Input.flag("p_bone_tenderness", pain.boneTenderness()));
                open.add(Input.codes("p_triggers", pain.triggers()));
            }
        }
        return Finding.names(open);
    }

    private static List<Input> signs(PainFindings pain) {
        return List.of(
                Input.flag("p_touch_loss", pain.touchLoss()),
                Input.flag("p_pin_loss", pain.pinLoss()),
                Input.flag("p_thermal_loss", pain.thermalLoss()),
                Input.flag("p_brush_pain", pain.brushPain()),
                Input.flag("p_thermal_pain", pain.thermalPain()));
    }

    private static List<PainMechanism.Evidence> evidence(PainFindings pain) {
        List<PainMechanism.Evidence> evidence = new ArrayList<>();
        evidence.add(PainMechanism.Evidence.ofNerve(Input.flag("p_neuro_cause", pain.neuroCause()), pain.neuroCause()));
        evidence.add(PainMechanism.Evidence.ofNerve(
                Input.flag("p_plausible_area", pain.plausibleArea()), pain.plausibleArea()));
        for (Input sign : signs(pain)) {
            String answer = sign.answer();
            evidence.add(PainMechanism.Evidence.ofNerve(sign, answer == null ? null : Boolean.valueOf(answer)));
        }
        evidence.add(PainMechanism.Evidence.ofNerve(
                Input.flag("p_test_confirms", pain.testConfirms()), pain.testConfirms()));
        Integer nerve = Quality.count(Quality.Kind.NEUROPATHIC, pain.quality());
        evidence.add(PainMechanism.Evidence.ofNerve(
                words("p_neuropathic_words", nerve, 7), nerve == null ? null : nerve > 0));
        Integer tissue = Quality.count(Quality.Kind.NOCICEPTIVE, pain.quality());
        evidence.add(PainMechanism.Evidence.ofBone(
                words("p_nociceptive_words", tissue, 6), tissue == null ? null : tissue > 0));
        boolean imaged = pain.link() != null && pain.link() != PainFindings.Link.NOT_IMAGED;
        evidence.add(PainMechanism.Evidence.ofBone(
                Input.code("p_link", pain.link()), imaged ? pain.lesionConfirmed() : null));
        evidence.add(PainMechanism.Evidence.ofBone(
                Input.flag("p_bone_tenderness", pain.boneTenderness()), pain.boneTenderness()));
        Set<Trigger> triggers = pain.triggers();
        evidence.add(PainMechanism.Evidence.ofBone(
                Input.codes("p_triggers", triggers),
                triggers == null ? null : triggers.stream().anyMatch(Trigger::movementOrLoad)));
        return evidence;
    }

    private static Input words(String name, @Nullable Integer count, int most) {
        return Input.whole(name, count == null ? null : BigDecimal.valueOf(count), 0, most);
    }
}
