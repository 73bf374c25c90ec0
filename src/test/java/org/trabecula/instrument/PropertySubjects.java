package org.trabecula.instrument;

import static org.trabecula.instrument.InstrumentPropertyTests.finding;
import static org.trabecula.instrument.InstrumentPropertyTests.flag;
import static org.trabecula.instrument.InstrumentPropertyTests.mildest;
import static org.trabecula.instrument.InstrumentPropertyTests.number;
import static org.trabecula.instrument.InstrumentPropertyTests.numbers;
import static org.trabecula.instrument.InstrumentPropertyTests.score;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.trabecula.instrument.InstrumentPropertyTests.Subject;

/** The screens, functions, laboratory grades, nutrition and prognosis as functions of answers from harmless to worst. */
final class PropertySubjects {
    private PropertySubjects() {}

    static List<Subject> all() {
        List<Subject> subjects = new ArrayList<>();
        for (Rating rating : Rating.values()) {
            subjects.add(score(rating.name(), a -> rating.score(number(a[0])), 10));
        }
        for (SideEffect effect : SideEffect.values()) {
            subjects.add(score(effect.name(), a -> effect.score(number(a[0])), 4));
        }
        Arrays.stream(EnteredTotal.values())
                .filter(total -> total.instrument().bands().list().stream().anyMatch(Band::alarming))
                .forEach(total -> subjects.add(entered(total)));
        for (Ctcae term : Ctcae.values()) {
            subjects.add(graded(term));
        }
        subjects.addAll(function());
        subjects.addAll(opioids());
        subjects.addAll(body());
        subjects.addAll(prognosis());
        return subjects;
    }

    private static List<Subject> function() {
        return List.of(
                score("gait speed", a -> GaitSpeed.speed(plus(a[0], 1)), 20),
                finding(
                        "chair stand",
                        a -> ChairStand.belowNorm(minus(20, a[0]), flag(a[1]), number(72), Sex.UNKNOWN),
                        20,
                        1),
                finding(
                        "balance",
                        a -> Balance.risk(minus(10, a[0]), minus(10, a[1]), minus(10, a[2]), minus(10, a[3])),
                        10,
                        10,
                        10,
                        10),
                score("Katz", a -> Katz.score(null, lost(a)), 1, 1, 1, 1, 1, 1),
                score("symptoms", a -> Symptoms.highest(numbers(a)), 10, 10, 10, 10, 10, 10, 10, 10, 10),
                finding("literacy", a -> HealthLiteracy.low(plus(a[0], 1)), 4),
                finding("ESCC", a -> Escc.action(mildest(Escc.class, a[0])), 5));
    }

    private static List<Subject> opioids() {
        return List.of(
                score("CAGE-AID", a -> CageAid.score(null, flag(a[0]), flag(a[1]), flag(a[2]), flag(a[3])), 1, 1, 1, 1),
                score("misuse", a -> MisuseRisk.score(flags(a), number(60)), 1, 1, 1, 1, 1, 1, 1, 1),
                score("bowel", a -> BowelFunction.score(number(a[0]), number(a[1]), number(a[2])), 100, 100, 100),
                finding("sedation", a -> Sedation.action(mildest(Sedation.class, a[0])), 3),
                score("agitation", a -> Rass.score(number(a[0])), 4),
                score("depth", a -> Rass.score(minus(0, a[0])), 5));
    }

    private static List<Subject> body() {
        return List.of(
                score(
                        "Child-Pugh",
                        a -> ChildPugh.score(
                                number(a[0]),
                                minus(50, a[1]),
                                plus(a[2], 1),
                                mildest(ChildPugh.Ascites.class, a[3]),
                                mildest(ChildPugh.Encephalopathy.class, a[4])),
                        70,
                        40,
                        3,
                        2,
                        2),
                finding("zoledronate", a -> Zoledronate.dose(minus(90, a[0])), 89),
                score("weight loss", a -> WeightLoss.percent(plus(a[0], 60), minus(60, a[1]), "weight_6m_ago"), 30, 30),
                finding(
                        "GLIM",
                        a -> Glim.stage(number(a[0]), number(a[1]), minus(30, a[2]), plus(a[3], 60), flag(a[4])),
                        30,
                        30,
                        20,
                        20,
                        1));
    }

    private static List<Subject> prognosis() {
        return List.of(
                score(
                        "TEACHH",
                        a -> Teachh.score(
                                a[0] == null ? null : a[0] == 0 ? Primary.BREAST : Primary.LUNG,
                                number(a[1]),
                                plus(a[2], 50),
                                number(a[3]),
                                number(a[4]),
                                flag(a[5])),
                        1,
                        4,
                        30,
                        3,
                        2,
                        1),
                score(
                        "Chow",
                        a -> Chow3.score(
                                a[0] == null ? null : a[0] == 0 ? Primary.BREAST : Primary.LUNG,
                                flag(a[1]),
                                flag(a[2]),
                                flag(a[3]),
                                Karnofsky.fromEcog(number(a[4]))),
                        1,
                        1,
                        1,
                        1,
                        4),
                score(
                        "Katagiri",
                        a -> Katagiri.score(
                                new Katagiri.Tumour(Primary.BREAST, null, a[0] == null ? null : a[0] == 0, null),
                                mildest(Katagiri.Visceral.class, a[1]),
                                new Katagiri.Laboratory(
                                        number(a[2]), plus(a[3], 245), minus(45, a[4]), minus(110, a[5]), null, null),
                                number(a[6]),
                                flag(a[7]),
                                plus(a[8], 1)),
                        1,
                        2,
                        8,
                        10,
                        20,
                        20,
                        4,
                        1,
                        2),
                score(
                        "Tokuhashi",
                        a -> Tokuhashi.score(new Tokuhashi.Patient(
                                Karnofsky.fromEcog(number(a[0])),
                                number(a[1]),
                                plus(a[2], 1),
                                a[3] == null ? null : Tokuhashi.Organs.values()[2 - a[3]],
                                Primary.RENAL,
                                null,
                                a[4] == null ? null : Tokuhashi.Frankel.values()[4 - a[4]])),
                        4,
                        4,
                        4,
                        2,
                        4));
    }

    private static Subject entered(EnteredTotal total) {
        Instrument instrument = total.instrument();
        BigDecimal least = instrument.least();
        BigDecimal most = instrument.most();
        if (least == null || most == null) {
            throw new AssertionError("a total has a range");
        }
        boolean falling = instrument.bands().list().get(0).alarming();
        int unit = total == EnteredTotal.PPS ? 10 : 1;
        return score(
                total.name(),
                a -> total.score(
                        a[0] == null
                                ? null
                                : falling
                                        ? most.subtract(BigDecimal.valueOf((long) unit * a[0]))
                                        : least.add(BigDecimal.valueOf(a[0]))),
                (most.intValue() - least.intValue()) / unit);
    }

    /** From within the limit on to the worst, over all grades. */
    private static Subject graded(Ctcae term) {
        boolean low = term.name().endsWith("_LOW");
        BigDecimal worst = low ? term.least() : term.most();
        BigDecimal best = low ? term.most() : term.least();
        BigDecimal step = worst.subtract(best).movePointLeft(2);
        return new Subject(
                term.name(),
                new int[] {100},
                a -> term.grade(a[0] == null ? null : best.add(step.multiply(BigDecimal.valueOf(a[0]))), null),
                object -> {
                    Object grade = ((Finding<?>) object).value();
                    return grade instanceof Integer number ? number : 0;
                });
    }

    private static @Nullable BigDecimal plus(@Nullable Integer step, int start) {
        return step == null ? null : BigDecimal.valueOf(start + step);
    }

    private static @Nullable BigDecimal minus(int start, @Nullable Integer step) {
        return step == null ? null : BigDecimal.valueOf(start - step);
    }

    private static List<@Nullable Boolean> flags(@Nullable Integer[] steps) {
        List<@Nullable Boolean> flags = new ArrayList<>();
        for (Integer step : steps) {
            flags.add(flag(step));
        }
        return flags;
    }

    private static List<@Nullable Boolean> lost(@Nullable Integer[] steps) {
        List<@Nullable Boolean> kept = new ArrayList<>();
        for (Integer step : steps) {
            kept.add(step == null ? null : step == 0);
        }
        return kept;
    }
}
