package org.trabecula.catalog.bundle;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.trabecula.catalog.DerivedField;
import org.trabecula.catalog.Form;
import org.trabecula.catalog.FormField;
import org.trabecula.catalog.FormKind;
import org.trabecula.catalog.FormSection;
import org.trabecula.catalog.ProfilePart;
import org.trabecula.catalog.QuickForm;
import org.trabecula.catalog.Respondent;
import org.trabecula.catalog.Restriction;
import org.trabecula.planning.Criterion;
import org.trabecula.planning.Dictionary;
import org.trabecula.planning.Fact;
import org.trabecula.planning.Scope;
import org.trabecula.shared.yaml.Suggestions;
import org.trabecula.shared.yaml.YamlFields;
import org.trabecula.shared.yaml.YamlNode;
import org.trabecula.shared.yaml.YamlScalar;

/** Reads {@code form.yaml} against the dictionary. */
final class FormReader {

    private final Reading reading;
    private final Dictionary dictionary;
    private final FieldReader fields;
    private final Map<String, YamlScalar> homes = new HashMap<>();

    FormReader(Reading reading, Dictionary dictionary) {
        this.reading = reading;
        this.dictionary = dictionary;
        this.fields = new FieldReader(reading, dictionary);
    }

    /** Returns the form, or {@code null} if the file cannot be read at all; other mistakes are noted. */
    @Nullable
    Form read() {
        YamlNode root = reading.file("form.yaml");
        if (root == null) {
            return null;
        }
        YamlFields form = YamlFields.of(root, "the form", reading.mistakes());
        List<FormSection> sections = sections(form);
        fields.checkOrder(
                sections.stream().flatMap(section -> section.fields().stream()).toList());
        Map<ProfilePart, List<FormField>> profile = profile(form);
        Set<String> codes = new LinkedHashSet<>();
        sections.forEach(section -> codes.add(section.code()));
        checkSections(profile, codes);
        List<DerivedField> derived = derived(form, codes);
        Form read = new Form(sections, restrictions(form), quick(form), profile, derived);
        form.done();
        return read;
    }

    private List<FormSection> sections(YamlFields form) {
        List<FormSection> sections = new ArrayList<>();
        Set<String> codes = new LinkedHashSet<>();
        for (YamlFields section : reading.entries(form.requiredList("sections"), "a section")) {
            YamlScalar code = section.textNode("code");
            if (code != null && !codes.add(code.text())) {
                reading.mistakes().add(code.at(), "the section " + code.text() + " a second time", "each section once");
            }
            Set<FormKind> forms = EnumSet.noneOf(FormKind.class);
            forms.addAll(section.words("forms", FormKind.class));
            sections.add(new FormSection(
                    code == null ? "" : code.text(),
                    section.text("title"),
                    section.text("help"),
                    section.word("who", Respondent.class),
                    forms,
                    homes(section.requiredList("fields"))));
            section.done();
        }
        return sections;
    }

    private Map<ProfilePart, List<FormField>> profile(YamlFields form) {
        Map<ProfilePart, List<FormField>> parts = new EnumMap<>(ProfilePart.class);
        form.required("profile", "the parts of the profile");
        YamlFields profile = form.fields("profile", "the profile");
        if (profile == null) {
            return parts;
        }
        for (ProfilePart part : ProfilePart.values()) {
            parts.put(part, homes(profile.requiredList(part.name().toLowerCase(Locale.ROOT))));
        }
        profile.done();
        return parts;
    }

    /** Reads fields that are the home of their fact: each fact has one. */
    private List<FormField> homes(List<YamlNode> nodes) {
        List<FormField> read = new ArrayList<>();
        for (YamlFields entry : reading.entries(nodes, "a field")) {
            FormField field = fields.read(entry);
            if (field != null) {
                home(entry, field.key());
                read.add(field);
            }
        }
        return read;
    }

    private void home(YamlFields entry, String key) {
        YamlScalar here = entry.textNodeOrNull("key");
        YamlScalar earlier = here == null ? null : homes.putIfAbsent(key, here);
        if (here != null && earlier != null) {
            reading.mistakes()
                    .add(
                            here.at(),
                            here.found() + " a second time",
                            "one home for each (first at line " + earlier.at().line() + ")");
        }
    }

    private void checkSections(Map<ProfilePart, List<FormField>> profile, Set<String> codes) {
        profile.values()
                .forEach(part -> part.forEach(field -> {
                    String section = field.alsoIn();
                    YamlScalar home = homes.get(field.key());
                    if (section != null && home != null && !codes.contains(section)) {
                        reading.mistakes()
                                .add(home.at(), "also_in \"" + section + "\"", Suggestions.oneOf(section, codes));
                    }
                }));
    }

    private List<DerivedField> derived(YamlFields form, Set<String> sections) {
        Set<String> places = new LinkedHashSet<>(sections);
        for (ProfilePart part : ProfilePart.values()) {
            places.add(part.name().toLowerCase(Locale.ROOT));
        }
        List<DerivedField> derived = new ArrayList<>();
        for (YamlFields entry : reading.entries(form.requiredList("derived"), "a derived value")) {
            String key = fields.key(entry);
            if (!key.isEmpty()) {
                home(entry, key);
            }
            fields.skipOrder(entry);
            String from = entry.text("from");
            boolean override = entry.flag("override", false);
            String section = entry.wordOrNull("section", places);
            if (override == (section == null)) {
                reading.mistakes().add(entry.at(), "only one of \"override\" and \"section\"", "both or neither");
            }
            entry.done();
            Fact fact = dictionary.find(key);
            if (fact != null) {
                derived.add(new DerivedField(fact, from, override, section));
            }
        }
        return derived;
    }

    private List<Restriction> restrictions(YamlFields form) {
        List<Restriction> restrictions = new ArrayList<>();
        for (YamlFields entry : reading.entries(form.requiredList("restrict"), "a restriction")) {
            Criterion when = fields.criterion(entry.textNode("when"), Scope.PATIENT);
            String why = entry.text("why");
            Set<String> showOnly = keys(entry, "show_only");
            Set<String> hide = keys(entry, "hide");
            Set<String> unfold = keys(entry, "unfold");
            Set<String> regardless = keys(entry, "ask_regardless");
            Set<String> required = entry.has("required") ? keys(entry, "required") : null;
            entry.done();
            if (when != null) {
                restrictions.add(new Restriction(when, why, showOnly, hide, unfold, regardless, required));
            }
        }
        return restrictions;
    }

    private Set<String> keys(YamlFields entry, String name) {
        Set<String> keys = new LinkedHashSet<>();
        entry.texts(name).forEach(text -> {
            if (homes.containsKey(text.text())) {
                keys.add(text.text());
            } else {
                reading.mistakes()
                        .add(text.at(), text.found() + ", which is no field", "the key of a field of this form");
            }
        });
        return keys;
    }

    private QuickForm quick(YamlFields form) {
        form.required("quick", "the quick reassessment");
        YamlFields quick = form.fields("quick", "the quick reassessment");
        if (quick == null) {
            return new QuickForm("", "", Respondent.NURSE, 1, List.of(), List.of(), Set.of());
        }
        List<FormField> asked = new ArrayList<>();
        for (YamlFields entry : reading.entries(quick.requiredList("fields"), "a field")) {
            FormField field = fields.read(entry);
            if (field != null) {
                asked.add(field);
            }
        }
        List<QuickForm.FollowUpFields> followUps = new ArrayList<>();
        for (YamlFields entry : reading.entries(quick.requiredList("follow_ups"), "a follow-up")) {
            followUps.add(followUp(entry));
        }
        Set<String> notQuick = new LinkedHashSet<>();
        quick.texts("not_quick").forEach(rule -> notQuick.add(rule.text()));
        QuickForm read = new QuickForm(
                quick.text("title"),
                quick.text("help"),
                quick.word("who", Respondent.class),
                quick.whole("limit", 1, 100),
                asked,
                followUps,
                notQuick);
        quick.done();
        return read;
    }

    private QuickForm.FollowUpFields followUp(YamlFields entry) {
        List<String> keys = new ArrayList<>();
        for (YamlScalar key : entry.texts("fields")) {
            if (dictionary.find(key.text()) == null) {
                reading.mistakes()
                        .add(key.at(), key.found() + ", which is no fact", "a key of facts.yaml or items.yaml");
            } else {
                keys.add(key.text());
            }
        }
        QuickForm.FollowUpFields read = new QuickForm.FollowUpFields(
                entry.text("rule"),
                fields.criterion(entry.textNodeOrNull("when"), Scope.PATIENT),
                Numbers.days(reading, entry, "days"),
                keys);
        entry.done();
        return read;
    }
}
