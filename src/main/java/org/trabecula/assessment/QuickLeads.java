package org.trabecula.assessment;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.trabecula.catalog.FormField;
import org.trabecula.catalog.FormKind;
import org.trabecula.catalog.FormSection;
import org.trabecula.form.Answer;
import org.trabecula.form.FactValues;
import org.trabecula.planning.Criterion;
import org.trabecula.planning.FactSheet;
import org.trabecula.planning.FactValue;
import org.trabecula.planning.Facts;
import org.trabecula.planning.Scope;
import org.trabecula.planning.Subject;
import org.trabecula.planning.Truth;

/** Which questions of the full form the answers of a quick reassessment open: what the quick one does not ask is not to be missed. */
@Component
class QuickLeads {

    private final Knowledge knowledge;
    private final DraftWords words;

    QuickLeads(Knowledge knowledge, DraftWords words) {
        this.knowledge = knowledge;
        this.words = words;
    }

    /** Returns in words, section by section, how many questions open; {@code null}: none, or it is no quick reassessment. */
    @Nullable
    String of(Draft draft) {
        if (draft.assessment().kind() != AssessmentKind.QUICK) {
            return null;
        }
        Facts before = knowledge.reader().read(draft.patient().sheet().build());
        Facts after = knowledge.reader().read(withAnswers(draft));
        Map<String, Integer> opened = new LinkedHashMap<>();
        for (FormSection section : knowledge.form().sections()) {
            for (FormField field : section.fields(FormKind.REASSESSMENT)) {
                if (field.fact().scope() == Scope.PATIENT && opens(field, before, after)) {
                    opened.merge(section.title(), 1, Integer::sum);
                }
            }
        }
        List<String> parts = new ArrayList<>();
        opened.forEach((section, count) -> parts.add(words.message("assessment.quick.leads.part", count, section)));
        return parts.isEmpty() ? null : words.message("assessment.quick.leads", String.join(", ", parts));
    }

    private static boolean opens(FormField field, Facts before, Facts after) {
        Criterion condition = field.askedWhen();
        return condition != null
                && condition.evaluate(after, Subject.PATIENT) == Truth.MET
                && condition.evaluate(before, Subject.PATIENT) != Truth.MET;
    }

    private FactSheet withAnswers(Draft draft) {
        FactSheet.Builder sheet = SheetCopy.of(draft.visibility().facts().sheet(), entry -> true);
        QuickAnswers.spread(
                        draft,
                        draft.today(),
                        draft.assessment().startedBy(),
                        draft.assessment().startedAt())
                .forEach(row -> put(sheet, row, draft));
        return sheet.build();
    }

    private static void put(FactSheet.Builder sheet, Observation row, Draft draft) {
        Answer answer = row.answer();
        FactValue value = answer == null ? null : FactValues.of(answer);
        if (value != null) {
            sheet.put(Subject.PATIENT, row.key(), value, draft.today());
        }
    }
}
