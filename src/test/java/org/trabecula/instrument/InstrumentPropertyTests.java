package org.trabecula.instrument;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * What holds of every instrument whatever the answers: raising an answer never lowers a level, forgetting one never reassures, and the same answers give
 * the same result. Random answers; run again with {@code -Dtrabecula.seed=…} as printed.
 */
class InstrumentPropertyTests {
    private static final long SEED = Long.getLong("trabecula.seed", System.nanoTime());
    private static final int CASES = 2000;

    @BeforeAll
    static void printsItsSeed() {
        System.out.println("Property tests of the instruments: -Dtrabecula.seed=" + SEED);
    }

    /**
     * An instrument seen as a function of answers that are steps from harmless to worst.
     *
     * @param steps highest step of each answer; the lowest is 0
     * @param level that makes somebody act; 0 for a reassuring result and for one that is not known
     */
    record Subject(
            String name, int[] steps, Function<@Nullable Integer[], Object> result, Function<Object, Integer> level) {
        @Override
        public String toString() {
            return name;
        }

        int levelOf(@Nullable Integer[] answers) {
            return level.apply(result.apply(answers));
        }
    }

    static List<Subject> subjects() {
        List<Subject> subjects = new ArrayList<>();
        subjects.add(score(
                "SINS",
                a -> Sins.score(
                        worst(Sins.Location.class, a[0]),
                        worst(Sins.Pain.class, a[1]),
                        worst(LesionType.class, a[2]),
                        worst(Sins.Alignment.class, a[3]),
                        worst(Sins.Collapse.class, a[4]),
                        worst(Sins.Posterolateral.class, a[5])),
                3,
                2,
                2,
                2,
                3,
                2));
        subjects.add(score(
                "Mirels",
                a -> Mirels.score(
                        mildest(Mirels.Site.class, a[0]),
                        mildest(Mirels.Pain.class, a[1]),
                        worst(LesionType.class, a[2]),
                        mildest(Mirels.Size.class, a[3])),
                2,
                2,
                2,
                2));
        subjects.add(score("NRS", a -> Nrs.score("pain_worst", number(a[0])), 10));
        subjects.add(score(
                "highest of three pains", a -> Pains.highest("pain_worst", "p_worst", true, numbers(a)), 10, 10, 10));
        subjects.add(score("PEG", a -> Peg.score(number(a[0]), number(a[1]), number(a[2])), 10, 10, 10));
        subjects.add(score("PHQ-2", a -> Phq2.score(number(a[0]), number(a[1])), 3, 3));
        subjects.add(score("PHQ-9", a -> Phq9.score(numbers(a)), 3, 3, 3, 3, 3, 3, 3, 3, 3));
        subjects.add(score("GAD-2", a -> Gad2.score(number(a[0]), number(a[1])), 3, 3));
        subjects.add(score("GAD-7", a -> Gad7.score(numbers(a)), 3, 3, 3, 3, 3, 3, 3));
        subjects.add(score("ECOG", a -> Ecog.grade(number(a[0])), 4));
        subjects.add(score("TUG", a -> Tug.time(a[0] == null ? null : number(3 + a[0]), flag(a[1])), 40, 1));
        subjects.add(score("MME", InstrumentPropertyTests::mme, 60, 4, 30, 6));
        subjects.add(finding(
                "falls",
                a -> Falls.risk(
                        number(a[0]),
                        flag(a[1]),
                        flag(a[2]),
                        flag(a[3]),
                        a[4] == null ? null : number(3 + a[4]),
                        flag(a[5]),
                        flag(a[6])),
                4,
                1,
                1,
                1,
                30,
                1,
                1));
        subjects.add(finding(
                "item 9",
                a -> Item9.level(new Item9.Answers(
                        flag(a[0]),
                        flag(a[1]),
                        flag(a[2]),
                        flag(a[3]),
                        flag(a[4]),
                        flag(a[5]),
                        flag(a[6]),
                        flag(a[7]))),
                1,
                1,
                1,
                1,
                1,
                1,
                1,
                1));
        subjects.add(
                finding("NeuPSIG", a -> NeuPsig.grade(flag(a[0]), flag(a[1]), flag(a[2]), flag(a[3])), 1, 1, 1, 1));
        subjects.add(finding("falls screen", a -> Falls.screen(number(a[0]), flag(a[1]), flag(a[2])), 3, 1, 1));
        subjects.add(new Subject(
                "neuropathic screen",
                new int[] {7, 1, 1, 1},
                a -> NeuropathicFeatures.screen(words(a[0]), flag(a[1]), flag(a[2]), flag(a[3])),
                screen -> List.of(
                                NeuropathicFeatures.Screen.NONE,
                                NeuropathicFeatures.Screen.NEG,
                                NeuropathicFeatures.Screen.UNCLEAR,
                                NeuropathicFeatures.Screen.POS)
                        .indexOf(screen)));
        subjects.addAll(PropertySubjects.all());
        return subjects;
    }

    @ParameterizedTest
    @MethodSource("subjects")
    void raisingAnAnswerNeverLowersTheLevel(Subject subject) {
        Random random = new Random(SEED);
        for (int i = 0; i < CASES; i++) {
            @Nullable Integer[] answers = answers(subject, random);
            int at = random.nextInt(answers.length);
            Integer answer = answers[at];
            if (answer == null || answer == subject.steps()[at]) {
                continue;
            }
            @Nullable Integer[] raised = answers.clone();
            raised[at] = answer + 1;
            assertThat(subject.levelOf(raised))
                    .as("%s %s, answer %d raised, seed %d", subject, Arrays.toString(answers), at, SEED)
                    .isGreaterThanOrEqualTo(subject.levelOf(answers));
        }
    }

    @ParameterizedTest
    @MethodSource("subjects")
    void forgettingAnAnswerNeverReassures(Subject subject) {
        Random random = new Random(SEED);
        for (int i = 0; i < CASES; i++) {
            @Nullable Integer[] answers = answers(subject, random);
            int at = random.nextInt(answers.length);
            @Nullable Integer[] forgotten = answers.clone();
            forgotten[at] = null;
            Object result = subject.result().apply(forgotten);
            if (result instanceof Score score) {
                Score whole = (Score) subject.result().apply(answers);
                Band band = score.band();
                assertThat(band == null || band.alarming() || score.status() == Status.COMPLETE)
                        .as("%s %s, seed %d", subject, Arrays.toString(forgotten), SEED)
                        .isTrue();
                assertWithin(score, whole);
            }
        }
    }

    /** What is known of a part holds whatever the missing answer turns out to be. */
    private static void assertWithin(Score part, Score whole) {
        BigDecimal low = part.low();
        BigDecimal high = part.high();
        BigDecimal value = whole.value();
        if (value != null && low != null) {
            assertThat(value).as("seed %d", SEED).isGreaterThanOrEqualTo(low);
        }
        if (value != null && high != null) {
            assertThat(value).as("seed %d", SEED).isLessThanOrEqualTo(high);
        }
    }

    @ParameterizedTest
    @MethodSource("subjects")
    void sameAnswersGiveTheSameResult(Subject subject) {
        Random random = new Random(SEED);
        for (int i = 0; i < 50; i++) {
            @Nullable Integer[] answers = answers(subject, random);
            assertThat(subject.result().apply(answers).toString())
                    .as("%s %s, seed %d", subject, Arrays.toString(answers), SEED)
                    .isEqualTo(subject.result().apply(answers.clone()).toString());
        }
    }

    /** About one answer in five is not known. */
    private static @Nullable Integer[] answers(Subject subject, Random random) {
        @Nullable Integer[] answers = new @Nullable Integer[subject.steps().length];
        for (int i = 0; i < answers.length; i++) {
            answers[i] = random.nextInt(5) == 0 ? null : random.nextInt(subject.steps()[i] + 1);
        }
        return answers;
    }

    static Subject score(String name, Function<@Nullable Integer[], Score> result, int... steps) {
        return new Subject(name, steps, result::apply, object -> {
            Score score = (Score) object;
            Band band = score.band();
            return band == null || !band.alarming()
                    ? 0
                    : rank(score.instrument().bands().list(), band);
        });
    }

    /** Where less is worse the bands run from the worst on. */
    private static int rank(List<Band> bands, Band band) {
        int index = bands.indexOf(band);
        return bands.get(0).alarming() && !bands.get(bands.size() - 1).alarming() ? bands.size() - index : index;
    }

    static <E> Subject finding(String name, Function<@Nullable Integer[], Finding<E>> result, int... steps) {
        return new Subject(name, steps, result::apply, object -> {
            Object value = ((Finding<?>) object).value();
            if (value instanceof Boolean yes) {
                return yes ? 1 : 0;
            }
            return value instanceof Enum<?> code ? code.ordinal() : 0;
        });
    }

    private static Score mme(@Nullable Integer[] a) {
        OpioidDose regular = OpioidDose.regular(
                Opioid.MORPHINE,
                OpioidDose.Route.ORAL,
                a[0] == null ? null : number(1 + a[0]),
                OpioidDose.Unit.MG,
                number(a[1]));
        OpioidDose asNeeded = OpioidDose.asNeeded(
                Opioid.OXYCODONE,
                OpioidDose.Route.ORAL,
                a[2] == null ? null : number(1 + a[2]),
                OpioidDose.Unit.MG,
                number(a[3]));
        return Mme.daily(List.of(regular, asNeeded));
    }

    /** Constants listed from worst to mildest. */
    static <E extends Enum<E>> @Nullable E worst(Class<E> type, @Nullable Integer step) {
        E[] all = type.getEnumConstants();
        return step == null ? null : all[all.length - 1 - step];
    }

    /** Constants listed from mildest to worst. */
    static <E extends Enum<E>> @Nullable E mildest(Class<E> type, @Nullable Integer step) {
        return step == null ? null : type.getEnumConstants()[step];
    }

    static @Nullable BigDecimal number(@Nullable Integer step) {
        return step == null ? null : BigDecimal.valueOf(step);
    }

    static List<@Nullable BigDecimal> numbers(@Nullable Integer[] steps) {
        List<@Nullable BigDecimal> numbers = new ArrayList<>();
        for (Integer step : steps) {
            numbers.add(number(step));
        }
        return numbers;
    }

    static @Nullable Boolean flag(@Nullable Integer step) {
        return step == null ? null : step > 0;
    }

    private static @Nullable Set<Quality> words(@Nullable Integer count) {
        if (count == null) {
            return null;
        }
        Set<Quality> words = EnumSet.noneOf(Quality.class);
        Arrays.stream(Quality.values())
                .filter(word -> word.kind() == Quality.Kind.NEUROPATHIC)
                .limit(count)
                .forEach(words::add);
        return words;
    }
}
