package org.trabecula.careplan;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.trabecula.planning.Severity;

/**
 * What opens under a proposed line: the whole explanation, in the words of the day it was computed. Kept as JSON with the
 * line, so that a signed plan still says what the clinician read.
 *
 * @param grounds why it is indicated, and which contraindications do not hold
 * @param toCheck cautions that cannot be decided
 * @param missing labels of the facts that it waits for
 * @param doseDependsOn labels of the facts that could change the dose
 * @param informs interactions of no consequence with current medicines
 * @param pairs interactions with other lines, if both are taken
 * @param byRule rules that recommend, consider or raise it
 */
record ItemDetail(
        List<Evidence> grounds,
        List<Advice> cautions,
        List<String> toCheck,
        List<String> missing,
        List<String> doseDependsOn,
        List<Interaction> informs,
        List<Pair> pairs,
        @Nullable String monitoring,
        @Nullable String stop,
        List<Source> sources,
        BigDecimal score,
        List<Term> terms,
        List<String> serves,
        List<String> conflicts,
        List<String> byRule) {

    /**
     * A caution that holds.
     *
     * @param because of an interaction with a current medicine: which, and why
     * @param evidence the values that decided it
     * @param severity of an interaction
     */
    record Advice(
            String advice,
            List<String> because,
            List<Evidence> evidence,
            @Nullable Severity severity) {}

    /** An interaction with a current medicine. */
    record Interaction(String medicine, Severity severity, String why, String whatToDo) {}

    /** An interaction with another line. */
    record Pair(String itemKey, String title, Severity severity, String why, String whatToDo) {}

    /** A citation; one that is not verified is marked [U]. */
    record Source(String text, boolean verified, @Nullable String url) {}

    /** A term of the score; {@code label} is there for priorities, the others are messages. */
    record Term(String term, @Nullable String label, BigDecimal points) {}

    /** Interactions with current medicines that warn. */
    public List<Advice> interactions() {
        return cautions.stream().filter(advice -> advice.severity() != null).toList();
    }

    /** Cautions that are no interactions. */
    public List<Advice> plainCautions() {
        return cautions.stream().filter(advice -> advice.severity() == null).toList();
    }
}
