package org.trabecula.planning;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A rule of the catalog; format and meaning in the catalog's README, section 4.
 *
 * @param level of an alert; {@code null} otherwise
 * @param recommend therapies proposed even if their own indication is not met
 * @param raise items that, if proposed, take the urgency of this rule
 * @param avoid selector and reason
 * @param caution selector and advice
 * @param collect facts to ask for when they are unknown
 * @param refer names of services
 */
public record Rule(
        String id,
        RuleKind kind,
        Scope scope,
        String when,
        @Nullable Level level,
        String title,
        @Nullable String text,
        List<String> recommend,
        List<String> consider,
        List<String> raise,
        List<Directed> avoid,
        List<Directed> caution,
        List<String> collect,
        List<String> refer,
        List<FollowUp> followUp,
        List<String> citations) {

    /** A reason or an advice, and the therapies that it is for. */
    public record Directed(Selector selector, String text) {}

    /**
     * Which therapies; every part that is given must fit.
     *
     * @param burden least values
     */
    public record Selector(
            @Nullable String therapy,
            @Nullable String domain,
            @Nullable String group,
            @Nullable TherapyKind kind,
            Map<Burden, Integer> burden) {

        public Selector {
            burden = Map.copyOf(burden);
        }

        public boolean selects(Therapy candidate) {
            return (therapy == null || therapy.equals(candidate.code()))
                    && (domain == null || domain.equals(candidate.domain()))
                    && (group == null || group.equals(candidate.group()))
                    && (kind == null || kind == candidate.kind())
                    && burden.entrySet().stream()
                            .allMatch(least -> candidate.burden(least.getKey()) >= least.getValue());
        }
    }

    /**
     * What to look at again, and when.
     *
     * @param days from acceptance, or from the assessment without {@code ifAccepted}
     */
    public record FollowUp(
            List<Integer> days, String what, @Nullable Selector ifAccepted) {
        public FollowUp {
            days = List.copyOf(days);
        }
    }

    public Rule {
        recommend = List.copyOf(recommend);
        consider = List.copyOf(consider);
        raise = List.copyOf(raise);
        avoid = List.copyOf(avoid);
        caution = List.copyOf(caution);
        collect = List.copyOf(collect);
        refer = List.copyOf(refer);
        followUp = List.copyOf(followUp);
        citations = List.copyOf(citations);
    }
}
