package org.trabecula.catalog;

import java.util.Collections;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The assessment form and the patient's profile as data ({@code form.yaml}): which facts are asked, where, in which order, when.
 * It ships with the release and is checked at start: every key is in the dictionary, every criterion compiles.
 */
public final class Form {

    private final List<FormSection> sections;
    private final List<Restriction> restrictions;
    private final QuickForm quick;
    private final Map<ProfilePart, List<FormField>> profile;
    private final Map<String, DerivedField> derived = new LinkedHashMap<>();
    private final Map<String, FormField> assessmentFields = new LinkedHashMap<>();
    private final Map<String, FormField> profileFields = new LinkedHashMap<>();
    private final Map<String, FormSection> sectionOf = new LinkedHashMap<>();

    /** Puts together what the reader of {@code form.yaml} has checked. */
    public Form(
            List<FormSection> sections,
            List<Restriction> restrictions,
            QuickForm quick,
            Map<ProfilePart, List<FormField>> profile,
            List<DerivedField> derived) {
        this.sections = List.copyOf(sections);
        this.restrictions = List.copyOf(restrictions);
        this.quick = quick;
        EnumMap<ProfilePart, List<FormField>> parts = new EnumMap<>(ProfilePart.class);
        for (ProfilePart part : ProfilePart.values()) {
            parts.put(part, List.copyOf(profile.getOrDefault(part, List.of())));
        }
        this.profile = Collections.unmodifiableMap(parts);
        derived.forEach(field -> this.derived.put(field.key(), field));
        for (FormSection section : sections) {
            for (FormField field : section.fields()) {
                assessmentFields.put(field.key(), field);
                sectionOf.put(field.key(), section);
            }
        }
        parts.values().forEach(fields -> fields.forEach(field -> profileFields.put(field.key(), field)));
    }

    /** Returns the sections of the assessment in order. */
    public List<FormSection> sections() {
        return sections;
    }

    public Optional<FormSection> section(String code) {
        return sections.stream().filter(section -> section.code().equals(code)).findFirst();
    }

    /** Returns the rules that shrink the form, in order; each whose criterion is MET applies. */
    public List<Restriction> restrictions() {
        return restrictions;
    }

    public QuickForm quick() {
        return quick;
    }

    /** Returns the fields of a part of the profile in order. */
    public List<FormField> profile(ProfilePart part) {
        return profile.getOrDefault(part, List.of());
    }

    /** Returns the fields of the profile that also stand in this section, to confirm or to change. */
    public List<FormField> profileFieldsAlsoIn(String section) {
        return profileFields.values().stream()
                .filter(field -> section.equals(field.alsoIn()))
                .toList();
    }

    /** Returns the questions by which another value than the one that is worked out is recorded in this section. */
    public List<FormField> overrides(String section) {
        return derived.values().stream()
                .filter(field -> field.override() && section.equals(field.section()))
                .map(DerivedField::question)
                .toList();
    }

    /** Returns the field of the assessment with this key. */
    public Optional<FormField> assessmentField(String key) {
        return Optional.ofNullable(assessmentFields.get(key));
    }

    /** Returns the field of the profile with this key. */
    public Optional<FormField> profileField(String key) {
        return Optional.ofNullable(profileFields.get(key));
    }

    /** Returns the field with this key, wherever its one home is. */
    public Optional<FormField> field(String key) {
        return assessmentField(key).or(() -> profileField(key));
    }

    /** Returns the section in which a field of the assessment stands. */
    public Optional<FormSection> sectionOf(String key) {
        return Optional.ofNullable(sectionOf.get(key));
    }

    /** Returns the part of the profile in which a field stands. */
    public Optional<ProfilePart> partOf(String key) {
        return Stream.of(ProfilePart.values())
                .filter(part ->
                        profile(part).stream().anyMatch(field -> field.key().equals(key)))
                .findFirst();
    }

    /** Returns what is worked out and not asked, by key, in the order of the file. */
    public Map<String, DerivedField> derived() {
        return Collections.unmodifiableMap(derived);
    }
}
