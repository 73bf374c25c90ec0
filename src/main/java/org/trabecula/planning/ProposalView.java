package org.trabecula.planning;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A proposal with all its explanations, as plain data: for screens, for JSON, and to be stored. Lists are in the order of the catalog's
 * README (sections 4, 6 and 8); texts are sentences.
 */
public record ProposalView(
        String catalogVersion,
        LocalDate date,
        List<Alert> alerts,
        List<CannotTell> cannotTell,
        List<Item> items,
        List<NotProposed> notProposed,
        List<Missing> missing,
        List<Note> notes,
        List<FollowUp> followUps,
        List<String> uncheckedMedications) {

    /** A MET alert rule. */
    public record Alert(
            String rule,
            @Nullable String lesion,
            Level level,
            String title,
            @Nullable String text,
            List<String> refer,
            List<Finding> findings,
            List<String> citations) {

        /** Why it fired, in sentences. */
        public List<String> because() {
            return Finding.sentences(findings);
        }

        /** Names of the facts that decided it. */
        public List<String> facts() {
            return Finding.facts(findings);
        }
    }

    /** An alert rule that cannot be decided, and the facts that would decide it. */
    public record CannotTell(String rule, @Nullable String lesion, Level level, String title, List<String> missing) {}

    /**
     * A proposed therapy.
     *
     * @param strength {@code null} when the indication is not known
     * @param grounds why it is indicated
     * @param toCheck cautions that cannot be decided
     * @param missing facts that a NEEDS_DATA item waits for, by name
     * @param dose the dose that holds now
     * @param doseDependsOn facts that could change the dose
     * @param alternativeTo code of the item that it is an alternative to
     * @param current already taken: continue, adjust or replace
     * @param serves priorities that it serves
     * @param conflicts priorities that it goes against
     * @param pairs interactions with other items, if both are accepted
     * @param informs MINOR interactions with current medicines
     * @param byRule rules that recommend, consider or raise it, {@code RF-08@L1} for a lesion
     */
    public record Item(
            String therapy,
            @Nullable String lesion,
            String name,
            String domain,
            TherapyKind kind,
            @Nullable String group,
            Status status,
            @Nullable Strength strength,
            Urgency urgency,
            BigDecimal score,
            List<ScoreTerm> scoreTerms,
            List<Ground> grounds,
            List<Caution> cautions,
            List<String> toCheck,
            List<String> missing,
            @Nullable String dose,
            List<String> doseDependsOn,
            @Nullable String alternativeTo,
            boolean current,
            List<String> serves,
            List<String> conflicts,
            List<Pair> pairs,
            List<Interacts> informs,
            @Nullable String monitoring,
            @Nullable String stop,
            List<String> byRule,
            List<String> citations,
            @Nullable String patient) {

        /** {@code therapy}, or {@code therapy@lesion}. */
        public String id() {
            return lesion == null ? therapy : therapy + "@" + lesion;
        }

        /** Why it is indicated, in sentences, each once. */
        public List<String> because() {
            return grounds.stream()
                    .flatMap(ground -> ground.sentences().stream())
                    .distinct()
                    .toList();
        }
    }

    /**
     * Why something is indicated: an indication of the entry itself, or a rule.
     *
     * @param rule id and title of the rule, "RF-08, Impending fracture"; {@code null}: the entry itself
     */
    public record Ground(@Nullable String rule, List<Finding> findings) {

        private List<String> sentences() {
            List<String> sentences = Finding.sentences(findings);
            return rule == null ? sentences : List.of(rule + ": " + String.join("; ", sentences));
        }
    }

    /** A term of the score; {@code term} is evidence, a burden, onset_days, cautions or priority:CODE. */
    public record ScoreTerm(String term, BigDecimal points) {}

    /**
     * A MET caution.
     *
     * @param basis what stands behind it
     * @param names codes, classes, medicines and rules that it names
     * @param severity of an interaction, {@code null} otherwise
     */
    public record Caution(
            String advice,
            Basis basis,
            List<String> names,
            @Nullable Severity severity,
            @Nullable String cite) {}

    /**
     * What stands behind a caution or a reason.
     *
     * @param interactions of an interaction with a current medicine: which, and why
     * @param findings the clauses that decided it
     */
    public record Basis(List<String> interactions, List<Finding> findings) {

        /** All of it in sentences, each once. */
        public List<String> because() {
            return Stream.concat(interactions.stream(), Finding.sentences(findings).stream())
                    .distinct()
                    .toList();
        }

        /** Names of the facts that decided it. */
        public List<String> facts() {
            Stream<String> classes = interactions.isEmpty() ? Stream.of() : Stream.of(DerivedFromMedicines.CLASSES);
            return Stream.concat(classes, Finding.facts(findings).stream())
                    .distinct()
                    .toList();
        }
    }

    /** A therapy that is indicated, or may be, and not proposed; all reasons together. */
    public record NotProposed(
            String therapy,
            @Nullable String lesion,
            String name,
            String domain,
            boolean current,
            List<Reason> reasons) {}

    /** Why not: the text, what stands behind it, and the codes, classes, medicines and rules that it names. */
    public record Reason(
            String text,
            Basis basis,
            List<String> names,
            @Nullable String cite) {}

    /**
     * An unknown fact and what it would help to settle.
     *
     * @param fact {@code fact} or {@code fact@lesion}
     * @param label of the fact
     * @param settles items that wait for it
     * @param alerts alert rules that cannot be told without it
     * @param rules MET rules that collect it
     * @param lastKnown the stale value, as a sentence, when there is one
     */
    public record Missing(
            String fact,
            String label,
            List<String> settles,
            List<String> alerts,
            List<String> rules,
            @Nullable String lastKnown) {}

    /** A MET rule of another kind than alert. */
    public record Note(
            String rule,
            @Nullable String lesion,
            RuleKind kind,
            String title,
            @Nullable String text,
            List<String> refer,
            List<Finding> findings,
            List<String> citations) {

        /** Why it holds, in sentences. */
        public List<String> because() {
            return Finding.sentences(findings);
        }
    }

    /** What to look at again; without items ({@code ifAccepted} empty) it counts from the assessment. */
    public record FollowUp(
            String rule, @Nullable String lesion, List<String> ifAccepted, List<Integer> days, String what) {}

    /** An interaction with another item. */
    public record Pair(String item, Severity severity, String why, String whatToDo) {}

    /** An interaction with a current medicine. */
    public record Interacts(String medicine, Severity severity, String why, String whatToDo) {}
}
