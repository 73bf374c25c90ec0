package org.trabecula.form;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.context.support.ResourceBundleMessageSource;
import org.thymeleaf.context.Context;
import org.thymeleaf.spring6.SpringTemplateEngine;
import org.thymeleaf.templateresolver.ClassLoaderTemplateResolver;
import org.trabecula.catalog.OtherUnit;
import org.trabecula.catalog.Widget;

/** The view of a question and the markup it becomes, without a web server. */
class QuestionViewsTests {

    private final ResourceBundleMessageSource messages = new ResourceBundleMessageSource();
    private final SpringTemplateEngine engine = new SpringTemplateEngine();
    private QuestionViews views;

    @BeforeEach
    void prepare() {
        LocaleContextHolder.setLocale(Locale.ENGLISH);
        messages.setBasename("messages/form");
        messages.setDefaultEncoding("UTF-8");
        messages.setFallbackToSystemLocale(false);
        ClassLoaderTemplateResolver resolver = new ClassLoaderTemplateResolver();
        resolver.setPrefix("templates/");
        resolver.setSuffix(".html");
        engine.setTemplateResolver(resolver);
        engine.setTemplateEngineMessageSource(messages);
        views = new QuestionViews(messages, new AnswerWords(messages), new FormChoices(new NothingChosen()));
    }

    @AfterEach
    void reset() {
        LocaleContextHolder.resetLocaleContext();
    }

    @Test
    void choosesNothingBeforehand() {
        for (Widget widget : List.of(Widget.YES_NO_UNKNOWN, Widget.NRS, Widget.CHOICE, Widget.CHECKS)) {
            String html = html(question(widget), QuestionViews.State.untouched());
            assertThat(html).as(widget.name()).doesNotContain("checked").contains("Not known");
        }
    }

    @Test
    void marksTheStoredAnswerAndTheOneBefore() {
        QuestionViews.State state = QuestionViews.State.of(
                        new Answer.Quantity(new BigDecimal("7"), "7", null), null, 3L)
                .after(earlier(QuestionView.Standing.EARLIER, new Answer.Quantity(new BigDecimal("4"), "4", null), 46));
        String html = html(question(Widget.NRS), state);
        assertThat(html).contains("value=\"7\" checked").contains("<b>4</b>").contains("data-seen=\"3\"");
        assertThat(html).containsOnlyOnce("class=\"was\"");
    }

    @Test
    void saysHowOldACarriedOrStaleValueIs() {
        Question fresh = question(Widget.YES_NO_UNKNOWN);
        assertThat(html(
                        fresh,
                        QuestionViews.State.untouched()
                                .after(earlier(QuestionView.Standing.CARRIED, new Answer.Flag(true), 7))))
                .contains("Carried over")
                .contains("7 days old, fresh for 14");
        assertThat(html(
                        fresh,
                        QuestionViews.State.untouched()
                                .after(earlier(QuestionView.Standing.STALE, new Answer.Flag(true), 46))))
                .contains("Stale")
                .contains("46 days old, fresh for 14");
    }

    @Test
    void showsWhatWasTypedAndWhatIsWrongWithIt() {
        Map<String, String[]> typed = Map.of("x", new String[] {"<b>12</b>"});
        String html = html(
                question(Widget.NUMBER),
                QuestionViews.State.untouched().rejected(typed, Reading.wrong("form.problem.number")));
        assertThat(html)
                .contains("&lt;b&gt;12&lt;/b&gt;")
                .contains("aria-invalid=\"true\"")
                .contains("x-error")
                .contains("The question: enter a number");
    }

    @Test
    void asksForAConfirmationOfThatValueOnly() {
        Map<String, String[]> typed = Map.of("x", new String[] {"900"});
        Reading doubt = new Reading(
                null, null, List.of(), List.of(new Reading.Problem("form.doubt.unusual", List.of("900", "mg"))));
        assertThat(html(question(Widget.NUMBER), QuestionViews.State.untouched().rejected(typed, doubt)))
                .contains("name=\"x.sure\"")
                .contains("value=\"900 umol/L\"");
    }

    @Test
    void offersTheReasonsOfAbsenceWhereAnAnswerIsNeeded() {
        assertThat(html(question(Widget.YES_NO_UNKNOWN), QuestionViews.State.untouched()))
                .contains("name=\"x.absent\"")
                .contains("Refused");
        assertThat(html(question(Widget.YES_NO_UNKNOWN).required(false), QuestionViews.State.untouched()))
                .doesNotContain("name=\"x.absent\"");
    }

    @Test
    void hasNoSecondUnknownWhereACodeSaysSo() {
        Question sex = new Question(
                "sex",
                "Sex",
                Question.Kind.CODE,
                Widget.CHOICE,
                List.of(new Question.Option("FEMALE", "Female"), new Question.Option("UNKNOWN", "Not known")),
                null,
                null,
                null,
                null,
                null,
                false,
                false,
                null);
        assertThat(html(sex, QuestionViews.State.untouched()).split("Not known", -1))
                .hasSize(2);
    }

    @Test
    void keepsTheOrderOfAnswersThatAreRanked() {
        Question ranked = new Question(
                "x",
                "The question",
                Question.Kind.CODES,
                Widget.RANKED,
                List.of(new Question.Option("A", "Alertness"), new Question.Option("B", "Mobility")),
                null,
                null,
                null,
                null,
                null,
                true,
                false,
                null);
        String html = html(ranked, QuestionViews.State.of(new Answer.Choices(List.of("B", "A")), null, 0L));
        assertThat(html.indexOf("value=\"B\" selected")).isPositive().isLessThan(html.indexOf("value=\"A\" selected"));
    }

    private static QuestionViews.Earlier earlier(QuestionView.Standing standing, Answer answer, long age) {
        return new QuestionViews.Earlier(
                standing, answer, LocalDate.of(2026, 11, 24).minusDays(age), age);
    }

    private static Question question(Widget widget) {
        boolean number = widget == Widget.NUMBER || widget == Widget.NRS;
        Question.Kind kind = widget == Widget.CHECKS
                ? Question.Kind.CODES
                : number ? Question.Kind.NUMBER : widget == Widget.CHOICE ? Question.Kind.CODE : Question.Kind.FLAG;
        List<Question.Option> options = widget == Widget.NRS
                ? List.of(new Question.Option("4", "4"), new Question.Option("7", "7"))
                : List.of(new Question.Option("A", "First"), new Question.Option("B", "Second"));
        OtherUnit other = widget == Widget.NUMBER
                ? new OtherUnit("mg/dL", BigDecimal.ZERO, new BigDecimal("88.4"), BigDecimal.ONE)
                : null;
        return new Question(
                "x",
                "The question",
                kind,
                widget,
                options,
                widget == Widget.NUMBER ? "umol/L" : null,
                other,
                null,
                null,
                14,
                true,
                false,
                null);
    }

    private String html(Question question, QuestionViews.State state) {
        Context context = new Context(Locale.ENGLISH);
        context.setVariable("q", views.view(question, QuestionId.ofPatient(question.key()), state));
        return engine.process("form/question", Set.of("question(q)"), context);
    }

    /** An installation as it is delivered. */
    private record NothingChosen() implements FormSettingsRow {
        @Override
        public FormSettings read() {
            return new FormSettings();
        }

        @Override
        public FormSettings forChange() {
            return new FormSettings();
        }
    }
}
