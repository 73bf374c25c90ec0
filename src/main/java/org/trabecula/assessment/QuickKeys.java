package org.trabecula.assessment;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.trabecula.catalog.FormField;
import org.trabecula.catalog.QuickForm;
import org.trabecula.planning.Criterion;
import org.trabecula.planning.Facts;
import org.trabecula.planning.Subject;
import org.trabecula.planning.Truth;

/** What a quick reassessment asks besides its own questions: the fields of follow-ups that are due, up to the limit of the form. */
final class QuickKeys {

    private QuickKeys() {}

    /**
     * Returns keys of facts, those of the most overdue follow-up first, each once.
     *
     * @param due the most overdue first
     * @param facts what is known of the patient; a row whose condition is not met on it is passed over
     */
    static List<String> of(QuickForm form, List<DueFollowUps.Due> due, Facts facts) {
        Set<String> own = new LinkedHashSet<>();
        long asked = 0;
        for (FormField field : form.fields()) {
            own.add(field.key());
            asked += isAsked(field, facts) ? 1 : 0;
        }
        Set<String> keys = new LinkedHashSet<>();
        due.forEach(each -> rows(form, each, facts).forEach(row -> keys.addAll(row.fields())));
        keys.removeAll(own);
        return new ArrayList<>(keys).subList(0, (int) Math.min(keys.size(), Math.max(0, form.limit() - asked)));
    }

    private static boolean isAsked(FormField field, Facts facts) {
        Criterion condition = field.askedWhen();
        if (condition == null) {
            return true;
        }
        Truth truth = condition.evaluate(facts, Subject.PATIENT);
        return truth == Truth.MET || (truth == Truth.UNKNOWN && field.ifUnknownAsk());
    }

    private static List<QuickForm.FollowUpFields> rows(QuickForm form, DueFollowUps.Due due, Facts facts) {
        return form.followUps().stream()
                .filter(row -> row.rule().equals(due.rule()))
                .filter(row ->
                        row.days().isEmpty() || due.days() == null || row.days().contains(due.days()))
                .filter(row -> row.when() == null || row.when().evaluate(facts, Subject.PATIENT) == Truth.MET)
                .toList();
    }
}
