package org.trabecula.instrument;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The safety steps after item 9 of the PHQ-9, whatever its total. High: intent, a plan, or an attempt or preparation in the last 3 months;
 * moderate: active thoughts, a method, or an earlier attempt; low: the wish to be dead alone. An unknown part counts as the higher level. A
 * clinician may raise the level, and lower it with a reason. Source: order of the C-SSRS screener (Posner 2011), active thoughts raised from low
 * to moderate by us; no wording is used. Licence: green for the logic, amber for the screener itself.
 */
public final class Item9 {
    static final Instrument LEVEL = Instrument.code(
            "item9_level",
            Citation.CSSRS2011,
            "item9_wish_dead",
            "item9_active_thoughts",
            "item9_method",
            "item9_intent",
            "item9_plan",
            "item9_attempt_ever",
            "item9_attempt_3m");

    private static final Instrument STARTED =
            Instrument.code("item9_started", Citation.PHQ9_2001, "phq9_item9", "self_harm_disclosed");

    private Item9() {}

    /** Codes of the item {@code item9_level}. */
    public enum Level {
        LOW(List.of(Action.SAFETY_PLAN, Action.REVIEW_WEEK)),
        MODERATE(List.of(Action.MENTAL_HEALTH_TODAY, Action.SAFETY_PLAN)),
        HIGH(List.of(Action.NOT_ALONE, Action.EMERGENCY_PSYCHIATRY, Action.SUPPLY_LIMITED));

        private final List<Action> actions;

        Level(List<Action> actions) {
            this.actions = actions;
        }

        /** Returns what this level asks to be done before the assessment is completed. */
        public List<Action> actions() {
            return actions;
        }
    }

    /** Codes of the item {@code item9_actions}. */
    public enum Action {
        NOT_ALONE,
        EMERGENCY_PSYCHIATRY,
        MENTAL_HEALTH_TODAY,
        SAFETY_PLAN,
        SUPPLY_LIMITED,
        REVIEW_WEEK,
        PAIN_TREATED
    }

    /**
     * The answers, {@code null} where not known. Questions that the form hides count as no: a method without active thoughts, an attempt in the last
     * 3 months without one ever.
     *
     * @param readinessOnly a statement of readiness to die; recorded apart, it lowers nothing
     */
    public record Answers(
            @Nullable Boolean wishDead,
            @Nullable Boolean activeThoughts,
            @Nullable Boolean method,
            @Nullable Boolean intent,
            @Nullable Boolean plan,
            @Nullable Boolean attemptEver,
            @Nullable Boolean attempt3m,
            @Nullable Boolean readinessOnly) {

        @Nullable
        Boolean methodThen() {
            return method == null && Boolean.FALSE.equals(activeThoughts) ? Boolean.FALSE : method;
        }

        @Nullable
        Boolean attempt3mThen() {
            return attempt3m == null && Boolean.FALSE.equals(attemptEver) ? Boolean.FALSE : attempt3m;
        }
    }

    /**
     * Returns whether the steps are to be gone: item 9 of 1 or more, or something said that suggests it.
     *
     * @throws IllegalArgumentException if the item is not a whole number from 0 to 3
     */
    public static Finding<Boolean> starts(@Nullable BigDecimal item9, @Nullable Boolean disclosed) {
        return Finding.of(
                STARTED,
                Kleene.or(item9 == null ? null : item9.signum() > 0, disclosed),
                Input.whole("phq9_item9", item9, 0, 3),
                Input.flag("self_harm_disclosed", disclosed));
    }

    /** Returns the level; it is always known, for what is unknown counts as the higher one. */
    public static Finding<Level> level(Answers answers) {
        Boolean high = Kleene.or(answers.intent(), answers.plan(), answers.attempt3mThen());
        Boolean moderate = Kleene.or(answers.activeThoughts(), answers.methodThen(), answers.attemptEver());
        Level level = high == null || high ? Level.HIGH : moderate == null || moderate ? Level.MODERATE : Level.LOW;
        boolean guessed = high == null || (!high && moderate == null);
        Input[] inputs = {
            Input.flag("item9_wish_dead", answers.wishDead()).optional(),
            Input.flag("item9_active_thoughts", answers.activeThoughts()),
            Input.flag("item9_method", answers.methodThen()),
            Input.flag("item9_intent", answers.intent()),
            Input.flag("item9_plan", answers.plan()),
            Input.flag("item9_attempt_ever", answers.attemptEver()),
            Input.flag("item9_attempt_3m", answers.attempt3mThen())
        };
        Finding<Level> finding = guessed
                ? Finding.atLeast(LEVEL, level, inputs).warn(Warning.UNKNOWN_COUNTED_HIGHER)
                : Finding.known(LEVEL, level, inputs);
        return Boolean.TRUE.equals(answers.readinessOnly()) ? finding.warn(Warning.READINESS_RECORDED_APART) : finding;
    }
}
