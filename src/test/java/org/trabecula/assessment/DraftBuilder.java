package org.trabecula.assessment;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.trabecula.catalog.Form;
import org.trabecula.catalog.FormField;
import org.trabecula.catalog.FormKind;
import org.trabecula.catalog.bundle.CatalogImporter;
import org.trabecula.catalog.bundle.Release;
import org.trabecula.catalog.bundle.ShippedFiles;
import org.trabecula.form.Absence;
import org.trabecula.form.Answer;
import org.trabecula.form.QuestionId;
import org.trabecula.planning.Fact;
import org.trabecula.planning.FactReader;
import org.trabecula.planning.FactSheet;
import org.trabecula.planning.FactValue;
import org.trabecula.planning.Scope;
import org.trabecula.planning.Subject;

/**
 * Drafts for tests, on the form, dictionary and medicines that ship. Answers are written as in a table: {@code yes}, {@code no},
 * {@code ?} (asked, not known), a number, a code, codes joined by {@code +}, {@code none}. A question of the second pain or
 * lesion is {@code p_worst@P2}; without that the first is meant.
 */
final class DraftBuilder {
    static final Release RELEASE = Release.read(ShippedFiles.read());
    static final FactReader READER = new CatalogImporter(RELEASE, new InstrumentFormulas())
            .read("test", RELEASE.catalogFiles())
            .reader();
    static final UUID NURSE = UUID.fromString("00000000-0000-0000-0000-00000000000a");
    static final LocalDate TODAY = LocalDate.parse("2026-11-24");
    static final Instant NOW = Instant.parse("2026-11-24T14:02:00Z");

    private final List<AskedOf> subjects = new ArrayList<>();
    private final Map<String, PatientSide.Value> profile = new HashMap<>();
    private final Map<UUID, Map<String, Given>> pains = new HashMap<>();
    private final FactSheet.Builder facts = FactSheet.on(TODAY, RELEASE.dictionary());
    private final List<Observation> before = new ArrayList<>();
    private AssessmentKind kind = AssessmentKind.INITIAL;

    static DraftBuilder draft() {
        return new DraftBuilder();
    }

    DraftBuilder reassessment() {
        kind = AssessmentKind.REASSESSMENT;
        return this;
    }

    /** @param region code of the region, like LUMBAR_SPINE; @param more further facts, key=answer */
    DraftBuilder lesion(String code, String region, String... more) {
        facts.lesion(code);
        Subject lesion = Subject.lesion(code);
        facts.put(lesion, "site_region", FactValue.code(region), TODAY);
        for (String each : more) {
            String[] parts = each.split("=", 2);
            FactValue value = org.trabecula.form.FactValues.of(answer(parts[0], parts[1]));
            if (value != null) {
                facts.put(lesion, parts[0], value, TODAY);
            }
        }
        subjects.add(new AskedOf(Scope.LESION, id(code), code, region, ""));
        return this;
    }

    DraftBuilder pain(String code) {
        facts.pain(code);
        subjects.add(new AskedOf(Scope.PAIN, id(code), code, "Pain " + code, ""));
        pains.put(id(code), Map.of("p_place", new Given(new Answer.Choice("LUMBAR_SPINE"), TODAY, true, null)));
        return this;
    }

    /** The medicine list, all entries regular; none is "takes none". */
    DraftBuilder takes(String... names) {
        facts.medications(List.of(names));
        facts.put("med_count", FactValue.number(names.length));
        return this;
    }

    DraftBuilder fact(String key, String answer) {
        FactValue value = org.trabecula.form.FactValues.of(answer(key, answer));
        if (value != null) {
            facts.put(key, value);
        }
        return this;
    }

    /** A value of the profile, recorded so many days ago. */
    DraftBuilder profile(String key, String answer, int daysAgo) {
        Answer said = answer(key, answer);
        profile.put(key, new PatientSide.Value(said, TODAY.minusDays(daysAgo), NURSE, NOW, 7));
        FactValue value = org.trabecula.form.FactValues.of(said);
        if (value != null) {
            facts.put(Subject.PATIENT, key, value, TODAY.minusDays(daysAgo));
        }
        return this;
    }

    /** An answer of an earlier assessment; {@code null}: it was shown and left empty. */
    DraftBuilder earlier(String question, @Nullable String answer, int daysAgo) {
        QuestionId id = question(question);
        Instant at = NOW.minusSeconds(daysAgo * 86_400L);
        before.add(Observation.of(
                UUID.randomUUID(),
                fact(id).scope(),
                id,
                answer == null ? null : answer(id.key(), answer),
                TODAY.minusDays(daysAgo),
                NURSE,
                at));
        return this;
    }

    /** @param answers as {@code key=answer} or {@code key@P1=answer}, separated by {@code ;} */
    Draft with(@Nullable String answers) {
        Assessment assessment = Assessment.begin(UUID.randomUUID(), 1, kind, TODAY, NURSE, NOW);
        List<Observation> rows = new ArrayList<>();
        for (String each : answers == null ? new String[0] : answers.split(";")) {
            String[] parts = each.strip().split("=", 2);
            if (parts.length == 2) {
                QuestionId id = question(parts[0]);
                rows.add(Observation.of(
                        assessment.id(), fact(id).scope(), id, answer(id.key(), parts[1]), TODAY, NURSE, NOW));
            }
        }
        return draft(assessment, rows);
    }

    /** A draft with these rows, as they were carried over or recorded. */
    Draft withRows(List<Observation> rows) {
        return draft(Assessment.begin(UUID.randomUUID(), 1, kind, TODAY, NURSE, NOW), rows);
    }

    private Draft draft(Assessment assessment, List<Observation> rows) {
        PatientSide patient = new PatientSide(
                assessment.patientId(), LocalDate.parse("1960-05-01"), subjects, profile, pains, facts.build());
        Form form = RELEASE.form();
        FormKind of = kind == AssessmentKind.INITIAL ? FormKind.INITIAL : FormKind.REASSESSMENT;
        return new Draft(
                assessment,
                patient,
                DraftForm.of(form, of, field -> true, subjects),
                rows,
                new Before(before),
                TODAY,
                READER,
                sheet -> new Workings(sheet, List.of()));
    }

    QuestionId question(String text) {
        String[] parts = text.strip().split("@", 2);
        Scope scope = RELEASE.dictionary().get(parts[0]).scope();
        if (scope == Scope.PATIENT) {
            return QuestionId.ofPatient(parts[0]);
        }
        String code = parts.length == 2 ? parts[1] : scope == Scope.PAIN ? "P1" : "L1";
        return new QuestionId(parts[0], id(code));
    }

    static UUID id(String code) {
        return UUID.nameUUIDFromBytes(code.getBytes(java.nio.charset.StandardCharsets.UTF_8));
    }

    private static Fact fact(QuestionId id) {
        return RELEASE.dictionary().get(id.key());
    }

    static Answer answer(String key, String text) {
        Fact fact = RELEASE.dictionary().get(key);
        String said = text.strip();
        if (said.equals("?")) {
            return new Answer.Absent(Absence.NOT_KNOWN);
        }
        return switch (fact.type()) {
            case FLAG -> new Answer.Flag(said.equals("yes"));
            case NUMBER -> new Answer.Quantity(new BigDecimal(said), said, fact.unit());
            case CODE -> new Answer.Choice(said);
            case CODES -> new Answer.Choices(said.equals("none") ? List.of() : Arrays.asList(said.split("\\+")));
            case TEXT -> new Answer.Words(said);
            case DATE -> new Answer.Day(LocalDate.parse(said));
        };
    }

    static FormField field(String key) {
        return RELEASE.form().field(key).orElseThrow();
    }
}
