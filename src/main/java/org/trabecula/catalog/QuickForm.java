package org.trabecula.catalog;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.trabecula.planning.Criterion;

/**
 * The quick reassessment: a few fields, then what the follow-ups that are due ask for, most overdue first, each field once.
 *
 * @param limit how many fields at most
 * @param notQuick follow-up rules that ask for the full reassessment
 */
public record QuickForm(
        String title,
        String help,
        Respondent who,
        int limit,
        List<FormField> fields,
        List<FollowUpFields> followUps,
        Set<String> notQuick) {

    public QuickForm {
        fields = List.copyOf(fields);
        followUps = List.copyOf(followUps);
        notQuick = Set.copyOf(notQuick);
    }

    /**
     * The fields of one follow-up rule.
     *
     * @param when limits the row to patients for whom this is met
     * @param days limits the row to these days of the rule; empty means all
     */
    public record FollowUpFields(String rule, @Nullable Criterion when, List<Integer> days, List<String> fields) {

        public FollowUpFields {
            days = List.copyOf(days);
            fields = List.copyOf(fields);
        }
    }
}
