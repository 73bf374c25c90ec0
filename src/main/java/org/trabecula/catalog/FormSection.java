package org.trabecula.catalog;

import java.util.List;
import java.util.Set;

/** A section of the assessment: which fields, in which order. */
public record FormSection(
        String code, String title, String help, Respondent who, Set<FormKind> forms, List<FormField> fields) {

    public FormSection {
        forms = Set.copyOf(forms);
        fields = List.copyOf(fields);
    }

    /** Returns the fields that belong to this kind of assessment. */
    public List<FormField> fields(FormKind kind) {
        return fields.stream().filter(field -> field.belongsTo(kind)).toList();
    }
}
