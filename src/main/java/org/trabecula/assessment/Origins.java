package org.trabecula.assessment;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.trabecula.catalog.Form;
import org.trabecula.catalog.FormSection;
import org.trabecula.catalog.ProfilePart;
import org.trabecula.planning.Fact;
import org.trabecula.planning.Facts;
import org.trabecula.planning.Reading;
import org.trabecula.planning.Scope;
import org.trabecula.planning.Subject;

/** Tells of the facts of one day where each came from: each has one home, which {@code form.yaml} names, or was worked out. */
public final class Origins {

    private static final String CLASSES = "med_classes";
    private static final String COUNT = "med_count";
    /** How a derivation names the medicine list among what it used. */
    private static final String LIST = "medicines";

    private final Facts facts;
    private final Form form;

    public Origins(Facts facts, Form form) {
        this.facts = facts;
        this.form = form;
    }

    /** Returns what is known of a name as {@code fact} or {@code fact@id}; {@code null}: the dictionary has no such fact. */
    public @Nullable Reading reading(String name) {
        int at = name.indexOf('@');
        Fact fact = facts.sheet().dictionary().find(at < 0 ? name : name.substring(0, at));
        if (fact == null) {
            return null;
        }
        Subject subject = at < 0 ? Subject.PATIENT : new Subject(fact.scope(), name.substring(at + 1));
        return facts.reading(subject, fact.key());
    }

    /** Returns where a fact of a pain, or of the patient, came from; {@code null}: the dictionary has no such fact. */
    @Nullable
    Origin ofPain(String key, String pain) {
        Fact fact = facts.sheet().dictionary().find(key);
        Reading reading = fact == null ? null : reading(fact.scope() == Scope.PAIN ? key + "@" + pain : key);
        return reading == null ? null : of(reading);
    }

    /** Returns where the value came from; of an unknown one where it would be entered. */
    public Origin of(Reading reading) {
        Origin.Home home = home(reading);
        return new Origin(
                home,
                reading.value() == null ? null : day(reading),
                home == Origin.Home.ASSESSMENT
                        ? form.sectionOf(reading.fact().key())
                                .map(FormSection::title)
                                .orElse(null)
                        : null);
    }

    /** What follows from the medicine list is of the day on which the list was last reviewed. */
    private LocalDate day(Reading reading) {
        LocalDate on = reading.fact().key().equals(CLASSES)
                ? facts.reading(Subject.PATIENT, COUNT).observed()
                : reading.observed();
        return on == null ? facts.sheet().date() : on;
    }

    private Origin.Home home(Reading reading) {
        String key = reading.fact().key();
        if (key.equals(CLASSES) || key.equals(COUNT) || reading.from().contains(LIST)) {
            return Origin.Home.MEDICINES;
        }
        if (reading.derived()) {
            // what follows from no single value is a count over the list of lesions
            return reading.from().isEmpty() ? Origin.Home.LESIONS : Origin.Home.DERIVED;
        }
        ProfilePart part = form.partOf(key).orElse(null);
        if (part != null) {
            return part == ProfilePart.LESIONS ? Origin.Home.LESIONS : Origin.Home.PROFILE;
        }
        Scope scope = reading.subject().scope();
        if (form.sectionOf(key).isPresent() || scope == Scope.PATIENT) {
            return Origin.Home.ASSESSMENT;
        }
        return scope == Scope.LESION ? Origin.Home.LESIONS : Origin.Home.PAINS;
    }
}
