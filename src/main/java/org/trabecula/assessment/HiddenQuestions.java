package org.trabecula.assessment;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.trabecula.catalog.Form;
import org.trabecula.catalog.FormField;
import org.trabecula.catalog.FormSection;
import org.trabecula.catalog.ProfilePart;
import org.trabecula.planning.Criterion;
import org.trabecula.planning.FactSheet;
import org.trabecula.planning.FactValue;
import org.trabecula.planning.Facts;
import org.trabecula.planning.Subject;
import org.trabecula.planning.Truth;

/** Which questions the form would hide on what is known, and what follows from hiding them. */
final class HiddenQuestions {

    /** Conditions name only what stands further up; chains of them are short. */
    static final int ROUNDS = 6;

    private final List<FormField> fields = new ArrayList<>();
    private final Set<String> opened;

    /** @param opened names ({@code fact@id}) of questions that were opened on purpose: those keep their value */
    HiddenQuestions(Form form, Set<String> opened) {
        this.opened = opened;
        for (FormSection section : form.sections()) {
            section.fields().stream().filter(HiddenQuestions::matters).forEach(fields::add);
        }
        for (ProfilePart part : ProfilePart.values()) {
            form.profile(part).stream().filter(HiddenQuestions::matters).forEach(fields::add);
        }
    }

    private static boolean matters(FormField field) {
        return field.askedWhen() != null;
    }

    /** Returns the given sheet without what is hidden on these facts; {@code null} if nothing changes. */
    @Nullable
    FactSheet drop(FactSheet given, Facts facts) {
        Set<String> dropped = new HashSet<>();
        Map<Subject, Map<String, FactValue>> instead = new HashMap<>();
        for (FormField field : fields) {
            Criterion asked = field.askedWhen();
            for (Subject subject : subjects(given, field)) {
                String name = subject.name(field.key());
                if (asked == null || opened.contains(name) || asked.evaluate(facts, subject) != Truth.NOT_MET) {
                    continue;
                }
                dropped.add(name);
                FactValue otherwise = field.otherwise();
                if (otherwise != null) {
                    instead.computeIfAbsent(subject, none -> new HashMap<>()).put(field.key(), otherwise);
                }
            }
        }
        if (dropped.isEmpty()) {
            return null;
        }
        FactSheet.Builder sheet = SheetCopy.of(given, entry -> !dropped.contains(entry.name()));
        instead.forEach((subject, values) -> values.forEach((key, value) -> sheet.put(subject, key, value)));
        return sheet.build();
    }

    private static List<Subject> subjects(FactSheet sheet, FormField field) {
        return switch (field.fact().scope()) {
            case PATIENT -> List.of(Subject.PATIENT);
            case LESION -> {
                List<String> lesions = sheet.lesions();
                yield lesions == null
                        ? List.of()
                        : lesions.stream().map(Subject::lesion).toList();
            }
            case PAIN -> sheet.pains().stream().map(Subject::pain).toList();
        };
    }
}
