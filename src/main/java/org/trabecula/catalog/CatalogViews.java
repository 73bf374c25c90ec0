package org.trabecula.catalog;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.trabecula.planning.Burden;
import org.trabecula.planning.Citation;
import org.trabecula.planning.Evidence;
import org.trabecula.planning.Level;
import org.trabecula.planning.RuleKind;
import org.trabecula.planning.Scope;
import org.trabecula.planning.Severity;
import org.trabecula.planning.TherapyKind;

/** What the screens of the catalog show. */
public final class CatalogViews {

    private CatalogViews() {}

    /** A domain and how many therapies it has. */
    public record DomainCount(Domain domain, int count) {}

    /** A line of the list of therapies. */
    public record TherapyRow(
            String code,
            String name,
            Domain domain,
            Scope scope,
            TherapyKind kind,
            Evidence evidence,
            boolean unverified) {}

    /** A link to a therapy. */
    public record TherapyLink(String code, String name) {}

    /**
     * A contraindication with its reason, or a caution with its advice.
     *
     * @param shared name of the shared list that it comes from, if it does
     */
    public record ClauseView(
            CriterionView when,
            String text,
            @Nullable Citation cite,
            @Nullable String shared) {}

    /** A dose that replaces the usual one. */
    public record AdjustmentView(CriterionView when, String dose) {}

    /** A burden from 0 to 3. */
    public record BurdenView(Burden burden, int value) {}

    /** How a rule names a therapy: {@code recommend}, {@code consider}, {@code raise}, {@code avoid}, {@code caution}, {@code follow-up}. */
    public record RuleMention(
            String id,
            String title,
            RuleKind kind,
            @Nullable Level level,
            String how,
            @Nullable String text) {}

    /** All of a therapy. */
    public record TherapyPage(
            String code,
            String name,
            Domain domain,
            Scope scope,
            TherapyKind kind,
            @Nullable String group,
            List<TherapyLink> alternatives,
            List<String> medicines,
            @Nullable CriterionView recommend,
            @Nullable CriterionView consider,
            List<ClauseView> contraindications,
            List<ClauseView> cautions,
            @Nullable String dose,
            List<AdjustmentView> adjustments,
            @Nullable String monitoring,
            @Nullable String stop,
            List<BurdenView> burdens,
            BigDecimal onsetDays,
            Evidence evidence,
            List<Citation> citations,
            @Nullable String patient,
            List<RuleMention> rules,
            List<InteractionRow> interactions) {}

    /** A line of the list of rules. */
    public record RuleRow(
            String id,
            String title,
            RuleKind kind,
            Scope scope,
            @Nullable Level level,
            CriterionView when) {}

    /** Whom a part of a rule is for; every part that is there has to fit. */
    public record SelectorView(
            @Nullable TherapyLink therapy,
            @Nullable Domain domain,
            @Nullable String group,
            @Nullable TherapyKind kind,
            List<BurdenView> burdens) {}

    /** A reason or an advice, and whom it is for. */
    public record DirectedView(SelectorView selector, String text) {}

    /** What to look at again. */
    public record FollowUpView(
            List<Integer> days, String what, @Nullable SelectorView ifAccepted) {}

    /** A fact by its label. */
    public record FactLabel(String key, String label) {}

    /** All of a rule. */
    public record RulePage(
            String id,
            String title,
            RuleKind kind,
            Scope scope,
            @Nullable Level level,
            @Nullable String text,
            CriterionView when,
            List<TherapyLink> recommend,
            List<TherapyLink> consider,
            List<TherapyLink> raise,
            List<DirectedView> avoid,
            List<DirectedView> caution,
            List<FactLabel> collect,
            List<String> refer,
            List<FollowUpView> followUps,
            List<Citation> citations) {}

    /** An interaction, its sides in words. */
    public record InteractionRow(
            List<String> a,
            List<String> b,
            Severity severity,
            String why,
            String whatToDo,
            @Nullable CriterionView when) {}

    /** A medicine, its classes in words. */
    public record MedicineRow(String name, List<String> synonyms, List<String> classes, List<String> ingredients) {}

    /** A source, and which therapies and rules name it. */
    public record CitationRow(Citation citation, List<TherapyLink> therapies, List<String> rules) {}

    /** A name, as the end of a message key, and its weight or points. */
    public record Weight(String name, BigDecimal value) {}

    /** The weights of the score and of the priorities. */
    public record RankingPage(
            BigDecimal evidenceWeight,
            List<Weight> evidence,
            List<Weight> burdens,
            BigDecimal onsetWeight,
            BigDecimal onsetPer,
            BigDecimal metCaution,
            List<BigDecimal> ranked,
            BigDecimal further,
            List<PriorityView> priorities) {}

    /** A priority and its terms. */
    public record PriorityView(String code, String label, List<TermView> terms) {}

    /**
     * A term of a priority.
     *
     * @param what message key of what is weighed; {@code of} fills it where it names something
     */
    public record TermView(String what, @Nullable String of, BigDecimal weight, List<TherapyLink> therapies) {}
}
