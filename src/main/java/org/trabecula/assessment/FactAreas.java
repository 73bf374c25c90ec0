package org.trabecula.assessment;

import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.trabecula.catalog.DerivedField;
import org.trabecula.catalog.Form;
import org.trabecula.catalog.FormSection;
import org.trabecula.instrument.Instruments;
import org.trabecula.planning.Dictionary;

/**
 * In which part of the record a fact is at home: where it is asked, or where that is asked which it is worked out from. Facts and
 * instruments stand under the same headings as the questions, in the same order.
 */
@Component
class FactAreas {

    private static final String PROFILE = "PROFILE";
    private static final String TREATMENT = "TREATMENT";

    /** The medicine list, and what is read off it; it is asked in no section. */
    private static final Set<String> OF_MEDICINES = Set.of("medicines", "med_classes", "med_count");

    private final Form form;
    private final Dictionary dictionary;
    private final ResultWords words;
    private final Map<String, Integer> order = new HashMap<>();

    FactAreas(Form form, Dictionary dictionary, ResultWords words) {
        this.form = form;
        this.dictionary = dictionary;
        this.words = words;
        order.put(PROFILE, 0);
        form.sections().forEach(section -> order.put(section.code(), order.size()));
    }

    /** A heading. */
    record Area(String code, String title, int order) {}

    /** Where a fact, an item or an instrument of this key belongs. */
    Area of(String key) {
        String code = find(key, new LinkedHashSet<>());
        String home = code == null ? PROFILE : code;
        return new Area(
                home,
                form.section(home).map(FormSection::title).orElseGet(() -> words.say("assessment.area.profile")),
                order.getOrDefault(home, order.size()));
    }

    private @Nullable String find(String key, Set<String> visited) {
        if (!visited.add(key)) {
            return null;
        }
        if (OF_MEDICINES.contains(key)) {
            return TREATMENT;
        }
        String asked = form.sectionOf(key).map(FormSection::code).orElse(null);
        if (asked != null) {
            return asked;
        }
        DerivedField derived = form.derived().get(key);
        String section = derived == null ? null : derived.section();
        if (section != null && form.section(section).isPresent()) {
            return section;
        }
        if (form.profileField(key).isPresent()) {
            return PROFILE;
        }
        String first = null;
        for (String input : inputs(key)) {
            String found = find(input, visited);
            if (found != null && !found.equals(PROFILE)) {
                return found;
            }
            first = first == null ? found : first;
        }
        return first;
    }

    private List<String> inputs(String key) {
        return Instruments.named(key)
                .map(instrument -> instrument.items())
                .orElseGet(() -> dictionary.find(key) == null ? List.of() : dictionary.derivedFrom(key));
    }
}
