package org.trabecula.assessment;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.trabecula.assessment.FactAccount.Source;
import org.trabecula.assessment.FactAccount.Used;
import org.trabecula.assessment.derivation.Derived;
import org.trabecula.catalog.DerivedField;
import org.trabecula.catalog.Form;
import org.trabecula.catalog.FormField;
import org.trabecula.instrument.Instrument;
import org.trabecula.instrument.Instruments;
import org.trabecula.planning.Criterion;
import org.trabecula.planning.Dictionary;
import org.trabecula.planning.Fact;
import org.trabecula.planning.FactSheet;
import org.trabecula.planning.FactValue;
import org.trabecula.planning.Reading;
import org.trabecula.planning.Scope;
import org.trabecula.planning.Subject;

/**
 * Says of each value of a picture how it came about: as it was given, as a derivation traced it, as the dictionary works it out, or
 * because its question would not be asked.
 */
@Component
class FactAccountWriter {

    /** Of the patient's record, and yet worked out. */
    private static final String AGE = "age";

    private static final String BIRTH_DATE = "birth_date";
    private static final String MEDICINES = "medicines";

    private final Form form;
    private final Dictionary dictionary;
    private final ResultWords words;

    FactAccountWriter(Form form, Dictionary dictionary, ResultWords words) {
        this.form = form;
        this.dictionary = dictionary;
        this.words = words;
    }

    List<FactAccount> accounts(FactPicture picture) {
        Map<String, Derived> traces = new HashMap<>();
        picture.outcome()
                .derived()
                .forEach(derived ->
                        traces.put(SheetFindings.subject(derived.subject()).name(derived.key()), derived));
        List<FactAccount> accounts = new ArrayList<>();
        for (Subject subject : subjects(picture.sheet())) {
            for (Fact fact : dictionary.facts()) {
                if (fact.scope() == subject.scope()) {
                    FactAccount account = account(picture, subject, fact, traces.get(subject.name(fact.key())));
                    if (!fact.item() || account.value() != null || account.formula() != null) {
                        accounts.add(account);
                    }
                }
            }
        }
        return accounts;
    }

    private static List<Subject> subjects(FactSheet sheet) {
        List<Subject> subjects = new ArrayList<>(List.of(Subject.PATIENT));
        List<String> lesions = sheet.lesions();
        if (lesions != null) {
            lesions.forEach(lesion -> subjects.add(Subject.lesion(lesion)));
        }
        sheet.pains().forEach(pain -> subjects.add(Subject.pain(pain)));
        return subjects;
    }

    private FactAccount account(FactPicture picture, Subject subject, Fact fact, @Nullable Derived trace) {
        Reading reading = picture.facts().reading(subject, fact.key());
        FactSheet.Entry entry = picture.sheet().entry(subject, fact.key());
        FactSheet.Entry live = entry == null || entry.stale() ? null : entry;
        if (trace != null && (trace.isKnown() || reading.value() == null)) {
            return traced(picture, reading, trace);
        }
        if (live != null && !fact.key().equals(AGE)) {
            return picture.isGiven(live) ? given(picture, reading) : implied(picture, reading);
        }
        if (entry != null && entry.stale()) {
            return stale(picture, entry, reading);
        }
        return worked(picture, reading);
    }

    private static FactAccount given(FactPicture picture, Reading reading) {
        return account(picture, reading, picture.isAsked(reading) ? Source.ASKED : Source.PROFILE, How.NOTHING);
    }

    /** Too old: remembered, and taken as unknown. */
    private FactAccount stale(FactPicture picture, FactSheet.Entry entry, Reading reading) {
        How how = how(reading.fact());
        return new FactAccount(
                reading.subject(),
                reading.fact(),
                entry.value(),
                false,
                entry.observed(),
                true,
                picture.isAsked(reading) ? Source.ASKED : Source.PROFILE,
                List.of(),
                how.formula(),
                how.instrument(),
                missing(picture, reading));
    }

    private FactAccount traced(FactPicture picture, Reading reading, Derived trace) {
        How how = how(reading.fact())
                .from(
                        trace.inputs().stream().map(this::used).toList(),
                        trace.missing().stream()
                                .map(name ->
                                        SheetFindings.subject(name.subject()).name(name.key()))
                                .toList());
        return account(picture, reading, trace.isKnown() ? Source.DERIVED : null, how);
    }

    private Used used(org.trabecula.assessment.derivation.Input input) {
        FactValue value = SheetFindings.value(dictionary.find(input.name().key()), input.worth());
        return new Used(
                SheetFindings.subject(input.name().subject()).name(input.name().key()),
                value,
                value == null ? null : input.on());
    }

    /** Its question would not be asked, and the form says what follows then. */
    private FactAccount implied(FactPicture picture, Reading reading) {
        FormField field = form.field(reading.fact().key()).orElse(null);
        Criterion asked = field == null ? null : field.askedWhen();
        How how = asked == null
                ? how(reading.fact())
                : new How(
                        words.say("assessment.facts.not-asked", asked.inWords()),
                        null,
                        inputs(picture, reading, asked.facts()),
                        List.of());
        return account(picture, reading, Source.DERIVED, how);
    }

    private FactAccount worked(FactPicture picture, Reading reading) {
        String key = reading.fact().key();
        How how = how(reading.fact())
                .from(
                        inputs(picture, reading, key.equals(AGE) ? List.of(BIRTH_DATE) : dictionary.derivedFrom(key)),
                        missing(picture, reading));
        return account(picture, reading, reading.value() == null ? null : Source.DERIVED, how);
    }

    /** What is missing apart from the fact itself: as the engine names it, else what the formula takes and does not find. */
    private List<String> missing(FactPicture picture, Reading reading) {
        String own = reading.subject().name(reading.fact().key());
        List<String> named =
                reading.missing().stream().filter(name -> !name.equals(own)).toList();
        if (!named.isEmpty() || reading.known() || reading.subject() != Subject.PATIENT) {
            return named;
        }
        return dictionary.derivedFrom(reading.fact().key()).stream()
                .filter(key -> dictionary.get(key).scope() == Scope.PATIENT)
                .filter(key -> !picture.facts().reading(Subject.PATIENT, key).known())
                .toList();
    }

    /** What is known of these facts: of the patient, of the subject itself, or of every lesion. */
    private List<Used> inputs(FactPicture picture, Reading of, List<String> keys) {
        List<Used> used = new ArrayList<>();
        for (String key : keys) {
            Scope scope = dictionary.get(key).scope();
            for (Subject subject : subjects(picture.sheet())) {
                boolean its = scope == Scope.PATIENT || of.subject().equals(subject) || of.subject() == Subject.PATIENT;
                if (subject.scope() == scope && its) {
                    Reading input = picture.facts().reading(subject, key);
                    if (input.value() != null) {
                        used.add(new Used(subject.name(key), input.value(), day(picture, input)));
                    }
                }
            }
        }
        List<String> medicines = picture.sheet().medications();
        if (keys.isEmpty() && medicines != null && of.value() != null) {
            FactSheet.Entry count = picture.sheet().entry(Subject.PATIENT, "med_count");
            used.add(new Used(
                    MEDICINES, FactValue.text(String.join(", ", medicines)), count == null ? null : count.observed()));
        }
        return used;
    }

    private static LocalDate day(FactPicture picture, Reading reading) {
        LocalDate observed = reading.observed();
        return observed == null ? picture.sheet().date() : observed;
    }

    private static FactAccount account(FactPicture picture, Reading reading, @Nullable Source source, How how) {
        return new FactAccount(
                reading.subject(),
                reading.fact(),
                reading.value(),
                reading.known(),
                reading.value() == null ? null : day(picture, reading),
                false,
                source,
                how.from(),
                how.formula(),
                how.instrument(),
                how.missing());
    }

    /** How a fact is worked out. */
    private record How(@Nullable String formula, @Nullable String instrument, List<Used> from, List<String> missing) {
        static final How NOTHING = new How(null, null, List.of(), List.of());

        How from(List<Used> used, List<String> missed) {
            return new How(formula, instrument, used, missed);
        }
    }

    private How how(Fact fact) {
        Instrument instrument = Instruments.named(fact.key()).orElse(null);
        return new How(
                instrument == null ? ofDictionary(fact) : words.say(instrument.formulaKey()),
                instrument == null ? null : instrument.code(),
                List.of(),
                List.of());
    }

    private @Nullable String ofDictionary(Fact fact) {
        if (fact.derived() != null) {
            return fact.derived();
        }
        if (fact.derivation().expression() != null) {
            return fact.derivation().expression();
        }
        DerivedField derived = form.derived().get(fact.key());
        return derived == null ? null : derived.from();
    }
}
