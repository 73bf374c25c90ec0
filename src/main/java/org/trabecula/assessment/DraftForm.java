package org.trabecula.assessment;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.trabecula.catalog.Form;
import org.trabecula.catalog.FormField;
import org.trabecula.catalog.FormKind;
import org.trabecula.catalog.FormSection;
import org.trabecula.catalog.QuickForm;
import org.trabecula.catalog.Restriction;
import org.trabecula.form.QuestionId;
import org.trabecula.planning.Dictionary;
import org.trabecula.planning.Scope;

/**
 * The form as it is put to one patient: each field of the kind of assessment, once for the patient or once for each lesion
 * or pain, in the order of the form. What is shown of it is for {@link Visibility} to say.
 */
final class DraftForm {
    /** Answered on the map and in the list of the patient's pains; shown in the head of the pain's block. */
    private static final Set<String> PAIN_RECORD = Set.of("p_place", "p_side", "p_level", "p_link");

    /** The one section of a quick reassessment. */
    static final String QUICK = "QUICK";

    /** Asked after completion, before the rule's result is shown: a record of its own. */
    private static final Set<String> VERDICT = Set.of("p_mechanism_clinician", "p_mechanism_reason");

    private final List<FormSection> sections = new ArrayList<>();
    private final Map<QuestionId, Place> places = new LinkedHashMap<>();
    private final List<Restriction> restrictions;

    private DraftForm(List<Restriction> restrictions) {
        this.restrictions = restrictions;
    }

    /** @param asked whether this installation puts a field at all */
    static DraftForm of(Form form, FormKind kind, Predicate<FormField> asked, List<AskedOf> subjects) {
        DraftForm draft = new DraftForm(form.restrictions());
        for (FormSection section : form.sections()) {
            if (section.forms().contains(kind)) {
                draft.add(section, form, kind, asked, subjects);
            }
        }
        return draft;
    }

    /**
     * The few questions of a quick reassessment, in one section, and the note. The restrictions of the form do not apply: they are about the full one.
     *
     * @param keys of the facts that it asks besides those of the form; of those that live in a lesion's profile none is asked here
     */
    static DraftForm quick(
            Form form, List<String> keys, Dictionary dictionary, Predicate<FormField> asked, List<AskedOf> subjects) {
        QuickForm quick = form.quick();
        List<FormField> fields = new ArrayList<>(quick.fields());
        keys.stream()
                .filter(key -> form.profileField(key).isEmpty())
                .map(key -> form.assessmentField(key)
                        .map(FormField::asked)
                        .orElseGet(() -> FormField.plain(dictionary.get(key), false)))
                .forEach(fields::add);
        FormSection section =
                new FormSection(QUICK, quick.title(), quick.help(), quick.who(), Set.of(FormKind.REASSESSMENT), fields);
        DraftForm draft = new DraftForm(List.of());
        draft.sections.add(section);
        draft.put(fields.stream().filter(asked).toList(), section, subjects);
        form.section(DraftWords.VERDICT).ifPresent(note -> {
            draft.sections.add(note);
            draft.put(
                    note.fields(FormKind.REASSESSMENT).stream()
                            .filter(field -> !VERDICT.contains(field.key()))
                            .toList(),
                    note,
                    subjects);
        });
        return draft;
    }

    private void add(FormSection section, Form form, FormKind kind, Predicate<FormField> here, List<AskedOf> subjects) {
        List<FormField> asked = section.fields(kind).stream()
                .filter(here)
                .filter(field -> !VERDICT.contains(field.key()))
                .toList();
        sections.add(section);
        int head = endOfFirstGroup(asked);
        put(asked.subList(0, head), section, subjects);
        for (FormField field : form.profileFieldsAlsoIn(section.code())) {
            if (field.belongsTo(kind)) {
                put(new Place(field, null, section.code(), Place.Home.PROFILE));
            }
        }
        List<FormField> workedOut = form.overrides(section.code());
        int lesions = endOfLesions(asked);
        put(asked.subList(head, Math.max(head, lesions)), section, subjects);
        put(workedOut, Scope.LESION, section, subjects);
        put(asked.subList(Math.max(head, lesions), asked.size()), section, subjects);
        put(workedOut, Scope.PATIENT, section, subjects);
        put(workedOut, Scope.PAIN, section, subjects);
    }

    /** What is worked out of a lesion stands with the lesion, all else at the end of its section. */
    private static int endOfLesions(List<FormField> fields) {
        int end = fields.size();
        while (end > 0 && fields.get(end - 1).fact().scope() != Scope.LESION) {
            end--;
        }
        return end;
    }

    private void put(List<FormField> workedOut, Scope scope, FormSection section, List<AskedOf> subjects) {
        for (FormField field : workedOut) {
            if (field.fact().scope() == scope) {
                put(field, section, Place.Home.WORKED_OUT, subjects);
            }
        }
    }

    /** Profile fields that stand in a section as well follow its first group: what frames it comes first. */
    private static int endOfFirstGroup(List<FormField> fields) {
        int end = 0;
        while (end < fields.size()
                && java.util.Objects.equals(
                        fields.get(end).group(), fields.get(0).group())) {
            end++;
        }
        return end;
    }

    private void put(List<FormField> fields, FormSection section, List<AskedOf> subjects) {
        for (FormField field : fields) {
            put(
                    field,
                    section,
                    PAIN_RECORD.contains(field.key()) ? Place.Home.PAIN_RECORD : Place.Home.ASSESSMENT,
                    subjects);
        }
    }

    private void put(FormField field, FormSection section, Place.Home home, List<AskedOf> subjects) {
        Scope scope = field.fact().scope();
        if (scope == Scope.PATIENT) {
            put(new Place(field, null, section.code(), home));
            return;
        }
        for (AskedOf subject : subjects) {
            if (subject.scope() == scope) {
                put(new Place(field, subject, section.code(), home));
            }
        }
    }

    private void put(Place place) {
        places.put(place.id(), place);
    }

    /** The sections of this kind of assessment in their order. */
    List<FormSection> sections() {
        return sections;
    }

    /** All questions in the order of the form: a subject's criteria look at nothing that stands further down. */
    Iterable<Place> places() {
        return places.values();
    }

    List<Place> places(String section) {
        return places.values().stream()
                .filter(place -> place.section().equals(section))
                .toList();
    }

    /** The question, unless this patient's form has none such: an unknown key, another patient's lesion. */
    Optional<Place> find(QuestionId question) {
        return Optional.ofNullable(places.get(question));
    }

    List<Restriction> restrictions() {
        return restrictions;
    }
}
