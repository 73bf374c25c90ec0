package org.trabecula.assessment;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.trabecula.assessment.derivation.Derivations;
import org.trabecula.assessment.derivation.Derived;
import org.trabecula.catalog.Form;
import org.trabecula.catalog.PublishedCatalog;
import org.trabecula.form.Answer;
import org.trabecula.form.FactValues;
import org.trabecula.planning.Dictionary;
import org.trabecula.planning.FactReader;
import org.trabecula.planning.FactSheet;
import org.trabecula.planning.FactValue;
import org.trabecula.planning.Facts;
import org.trabecula.planning.Subject;

/**
 * Puts together what is known of a patient on a day (design.md section 2, "Where a fact lives"): the patient's record, the
 * last word of the completed assessments on each question, and all that follows. A question that was shown and left empty,
 * or answered "not known", is the last word and makes the fact unknown. A fixed number of queries, however long the history.
 */
@Component
class FactCollector {

    private final PatientRecord record;
    private final Observations observations;
    private final Verdicts verdicts;
    private final PastAssessments past;
    private final PublishedCatalog catalog;
    private final Form form;
    private final Dictionary dictionary;

    FactCollector(
            PatientRecord record,
            Observations observations,
            Verdicts verdicts,
            PastAssessments past,
            PublishedCatalog catalog,
            Form form,
            Dictionary dictionary) {
        this.record = record;
        this.observations = observations;
        this.verdicts = verdicts;
        this.past = past;
        this.catalog = catalog;
        this.form = form;
        this.dictionary = dictionary;
    }

    /**
     * Returns the picture of a day.
     *
     * @param current the assessment that is "this one" on that day; {@code null}: the last completed one
     */
    FactPicture on(UUID patient, LocalDate date, @Nullable UUID current) {
        PatientRecord.Part part = record.read(patient, date);
        FactSheet.Builder sheet = FactSheet.on(date, dictionary);
        part.contribute(sheet);
        Set<String> opened = new HashSet<>();
        Set<String> asked = new HashSet<>();
        Map<UUID, String> codes = part.codes();
        for (Observation row : lastWords(observations.newestOf(patient, date))) {
            put(sheet, row, codes, date, opened, asked);
        }
        verdicts.decided(patient, date, current).forEach(verdict -> {
            String code = codes.get(verdict.painId());
            if (code != null) {
                sheet.put(Subject.pain(code), "p_mechanism_clinician", FactValue.code(verdict.type()), verdict.on());
                asked.add(Subject.pain(code).name("p_mechanism_clinician"));
            }
        });
        FactSheet given = sheet.build();
        Surroundings around = part.surroundings(past.of(patient, date, current, radiotherapy(given)));
        return settled(new Given(given, asked, codes), opened, around);
    }

    /** What was recorded, which of it was answered in an assessment, and the codes of lesions and pains. */
    private record Given(FactSheet sheet, Set<String> asked, Map<UUID, String> codes) {}

    private static Map<String, LocalDate> radiotherapy(FactSheet sheet) {
        Map<String, LocalDate> last = new HashMap<>();
        List<String> lesions = sheet.lesions();
        for (String lesion : lesions == null ? List.<String>of() : lesions) {
            FactSheet.Entry entry = sheet.entry(Subject.lesion(lesion), "rt_last_date");
            if (entry != null && entry.value() instanceof FactValue.Day day) {
                last.put(lesion, day.day());
            }
        }
        return last;
    }

    /** Of each question the newest row, which is a value, a reason why there is none, or nothing at all. */
    private static List<Observation> lastWords(List<Observation> newest) {
        Map<String, Observation> last = new LinkedHashMap<>();
        for (Observation row : newest) {
            last.merge(
                    row.subjectKind() + "/" + row.question().name(),
                    row,
                    (one, other) -> one.recordedAt().isAfter(other.recordedAt()) ? one : other);
        }
        return List.copyOf(last.values());
    }

    private void put(
            FactSheet.Builder sheet,
            Observation row,
            Map<UUID, String> codes,
            LocalDate date,
            Set<String> opened,
            Set<String> asked) {
        Answer answer = row.answer();
        FactValue value = answer == null ? null : FactValues.of(answer);
        UUID id = row.subjectId();
        String code = id == null ? null : codes.get(id);
        if (value == null || (id != null && code == null) || dictionary.find(row.key()) == null) {
            return;
        }
        Subject subject = code == null ? Subject.PATIENT : new Subject(row.subjectKind(), code);
        sheet.put(subject, row.key(), value, row.observedOn().isAfter(date) ? date : row.observedOn());
        asked.add(subject.name(row.key()));
        if (row.isOpened()) {
            opened.add(subject.name(row.key()));
        }
    }

    /**
     * A question that the form would hide keeps no value, and what its hiding says counts (form.yaml, {@code otherwise}). Hiding
     * one can hide another, which stands further down; a few rounds settle it.
     */
    private FactPicture settled(Given given, Set<String> opened, Surroundings around) {
        FactReader reader = catalog.current().reader();
        HiddenQuestions hidden = new HiddenQuestions(form, opened);
        FactSheet sheet = given.sheet();
        for (int round = 0; round < HiddenQuestions.ROUNDS; round++) {
            FactPicture picture = picture(given, sheet, reader, around);
            FactSheet next = hidden.drop(given.sheet(), picture.facts());
            if (next == null || next.entries().equals(sheet.entries())) {
                return picture;
            }
            sheet = next;
        }
        return picture(given, sheet, reader, around);
    }

    private FactPicture picture(Given given, FactSheet sheet, FactReader reader, Surroundings around) {
        Derivations.Outcome outcome = derive(sheet, around);
        FactSheet full = with(sheet, outcome);
        Facts facts = reader.read(full);
        return new FactPicture(
                full,
                facts,
                outcome,
                around.painLesions(),
                given.codes(),
                other -> work(other, around),
                given.sheet(),
                given.asked());
    }

    /** Returns the sheet with what was worked out, and how. */
    Workings work(FactSheet sheet, Surroundings around) {
        Derivations.Outcome outcome = derive(sheet, around);
        return new Workings(with(sheet, outcome), outcome.derived());
    }

    private Derivations.Outcome derive(FactSheet sheet, Surroundings around) {
        return Derivations.of(SheetFindings.of(sheet, around), key -> {
            var fact = dictionary.find(key);
            return fact == null ? null : fact.staleAfterDays();
        });
    }

    private FactSheet with(FactSheet sheet, Derivations.Outcome outcome) {
        FactSheet.Builder full = SheetCopy.of(sheet, entry -> true);
        for (Derived derived : outcome.derived()) {
            if (derived.isKnown()) {
                SheetFindings.put(full, sheet.date(), dictionary.get(derived.key()), derived);
            }
        }
        return full.build();
    }
}
