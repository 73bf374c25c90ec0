package org.trabecula.assessment;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.trabecula.catalog.Carry;
import org.trabecula.form.Answer;
import org.trabecula.form.FactValues;
import org.trabecula.form.QuestionId;
import org.trabecula.planning.FactReader;
import org.trabecula.planning.FactSheet;
import org.trabecula.planning.FactValue;
import org.trabecula.planning.Facts;
import org.trabecula.planning.Scope;

/** A draft as it stands: its form, what is answered, what is shown. Whoever changes an answer asks for {@link #visibility()} anew. */
final class Draft {
    private final Assessment assessment;
    private PatientSide patient;
    private final DraftForm form;
    private final Map<QuestionId, Observation> rows = new LinkedHashMap<>();
    private final Before before;
    private final LocalDate today;
    private final FactReader reader;
    private final Workings.Worker worker;
    private @Nullable Visibility visibility;
    private @Nullable Reworking reworking;

    Draft(
            Assessment assessment,
            PatientSide patient,
            DraftForm form,
            List<Observation> rows,
            Before before,
            LocalDate today,
            FactReader reader,
            Workings.Worker worker) {
        this.assessment = assessment;
        this.patient = patient;
        this.form = form;
        rows.forEach(row -> this.rows.put(row.question(), row));
        this.before = before;
        this.today = today;
        this.reader = reader;
        this.worker = worker;
    }

    Assessment assessment() {
        return assessment;
    }

    DraftForm form() {
        return form;
    }

    PatientSide patient() {
        return patient;
    }

    Before before() {
        return before;
    }

    /** The day by which ages are counted and lists are read; of an amendment that of the assessment it amends. */
    LocalDate today() {
        return today;
    }

    Map<QuestionId, Observation> rows() {
        return rows;
    }

    @Nullable
    Observation row(QuestionId question) {
        return rows.get(question);
    }

    /** Takes a new row in, or notices that one has changed. */
    void changed(Observation row) {
        rows.put(row.question(), row);
        visibility = null;
        reworking = null;
    }

    /** Takes the patient's record in as it is now. */
    void changed(PatientSide record) {
        patient = record;
        visibility = null;
        reworking = null;
    }

    Visibility visibility() {
        Visibility now = visibility;
        if (now == null) {
            Set<QuestionId> opened = new HashSet<>();
            rows.values().stream().filter(Observation::isOpened).forEach(row -> opened.add(row.question()));
            now = Visibility.work(form, opened, this::read);
            visibility = now;
        }
        return now;
    }

    /** What stands at a question, whether it is shown or not. */
    Given given(Place place) {
        return switch (place.home()) {
            case ASSESSMENT, WORKED_OUT -> observed(place);
            case PROFILE -> profiled(place);
            case PAIN_RECORD -> patient.ofPain(place);
        };
    }

    private Given observed(Place place) {
        Observation row = rows.get(place.id());
        if (row == null) {
            return Given.NOTHING;
        }
        return row.isCarried() && isStale(place, row.observedOn())
                ? Given.nothing(row.seen())
                : new Given(row.answer(), row.observedOn(), row.isCarried(), row.seen());
    }

    /** A value of the profile counts as answered here once it is of this assessment's days, or may stay and is fresh. */
    private Given profiled(Place place) {
        PatientSide.Value value = patient.profile(place.key());
        if (value == null) {
            return Given.NOTHING;
        }
        Answer answer = value.answer();
        boolean old = value.on().isBefore(assessment.assessedOn());
        if (!old) {
            return new Given(answer, value.on(), false, value.seen());
        }
        boolean stays = place.field().carry() == Carry.STABLE && answer.isKnown() && !isStale(place, value.on());
        return stays ? new Given(answer, value.on(), true, value.seen()) : Given.nothing(value.seen());
    }

    /** What was said before: beside an empty question, or, of one that keeps its value, that value with its age. */
    Before.@Nullable Said said(Place place) {
        if (place.home() == Place.Home.PROFILE) {
            PatientSide.Value value = patient.profile(place.key());
            return value == null || !value.on().isBefore(assessment.assessedOn())
                    ? null
                    : new Before.Said(value.answer(), value.on());
        }
        return before.newest(place.id());
    }

    boolean isStale(Place place, LocalDate on) {
        return isStale(place, on, today);
    }

    static boolean isStale(Place place, LocalDate on, LocalDate day) {
        Integer limit = place.fact().staleAfterDays();
        return limit != null && ChronoUnit.DAYS.between(on, day) > limit;
    }

    /** Whether nothing more is to be said: answered, or worked out where that is enough. */
    boolean isAnswered(Place place) {
        return given(place).isAnswered() || isWorkedOut(place);
    }

    private boolean isWorkedOut(Place place) {
        return place.field().override()
                && place.isObserved()
                && visibility().facts().reading(place.subject(), place.key()).known();
    }

    /** What is worked out at a question whose value may be recorded instead. */
    WorkedOut workedOut(Place place) {
        Reworking now = reworking;
        if (now == null) {
            Set<String> names = new HashSet<>();
            Set<String> recorded = new HashSet<>();
            for (Place each : form.places()) {
                if (each.field().override() && each.isObserved()) {
                    String name = each.subject().name(each.key());
                    names.add(name);
                    if (given(each).isAnswered()) {
                        recorded.add(name);
                    }
                }
            }
            now = new Reworking(visibility().facts().sheet(), names, recorded, reader, worker);
            reworking = now;
        }
        return now.of(place.subject(), place.key());
    }

    /** Why another value than the worked-out one was recorded; {@code null}: nobody said. */
    @Nullable
    String reason(Place place) {
        Observation row = rows.get(place.id());
        return row == null ? null : row.reason();
    }

    /** Another value was recorded in the place of one that is worked out, and nobody said why. */
    boolean lacksReason(Place place) {
        Answer answer =
                place.isWorkedOut() && visibility().shows(place) ? given(place).answer() : null;
        FactValue value = answer == null ? null : FactValues.of(answer);
        return value != null && reason(place) == null && workedOut(place).differsFrom(value);
    }

    /** Required questions that are shown and have no answer, and recorded values that lack their reason, in the order of the form. */
    List<Place> openPlaces() {
        List<Place> open = new ArrayList<>();
        for (Place place : form.places()) {
            if (visibility().requires(place) && !isAnswered(place) || isPainWithoutList(place) || lacksReason(place)) {
                open.add(place);
            }
        }
        return open;
    }

    /** Pain was said to be there and no pain is on the list: then nothing of it would be rated. */
    boolean isPainWithoutList(Place place) {
        return place.key().equals("has_pain")
                && given(place).answer() instanceof Answer.Flag said
                && said.value()
                && patient.subjects().stream().noneMatch(subject -> subject.scope() == Scope.PAIN);
    }

    /** Code of the section in which a question stands. */
    String sectionOf(QuestionId question) {
        return form.find(question).map(Place::section).orElse("");
    }

    private Facts read(Map<QuestionId, Standing> standings) {
        FactSheet.Builder sheet = patient.sheet();
        for (Place place : form.places()) {
            if (!place.isObserved()) {
                continue;
            }
            Standing standing = standings.getOrDefault(place.id(), Standing.NOT_MET);
            FactValue otherwise = place.field().otherwise();
            if (standing.isShown()) {
                put(sheet, place);
            } else if (standing == Standing.NOT_MET && otherwise != null) {
                sheet.put(place.subject(), place.key(), otherwise);
            }
        }
        return reader.read(worker.work(sheet.build()).sheet());
    }

    private void put(FactSheet.Builder sheet, Place place) {
        Given given = given(place);
        Answer answer = given.answer();
        FactValue value = answer == null ? null : FactValues.of(answer);
        if (value != null) {
            sheet.put(place.subject(), place.key(), value, given.on());
        }
    }
}
