package org.trabecula.assessment;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalTime;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.trabecula.catalog.Carry;
import org.trabecula.catalog.FormSection;
import org.trabecula.form.Question;
import org.trabecula.form.QuestionView;
import org.trabecula.form.QuestionViews;
import org.trabecula.form.Reading;
import org.trabecula.planning.Scope;
import org.trabecula.shared.NotFound;
import org.trabecula.shared.form.ErrorSummary;
import org.trabecula.shared.text.Dates;

/** Makes the finished page of a section out of a draft. */
@Component
class SectionViews {
    private final DraftQuestions questions;
    private final QuestionViews views;
    private final DraftWords words;
    private final Overrides overrides;
    private final WhereViews whereViews;
    private final QuickLeads leads;
    private final Clock clock;

    SectionViews(
            DraftQuestions questions,
            QuestionViews views,
            DraftWords words,
            Overrides overrides,
            WhereViews whereViews,
            QuickLeads leads,
            Clock clock) {
        this.questions = questions;
        this.views = views;
        this.words = words;
        this.overrides = overrides;
        this.whereViews = whereViews;
        this.leads = leads;
        this.clock = clock;
    }

    /** @throws NotFound if this kind of assessment has no such section */
    SectionPage page(Draft draft, String code, Typed typed) {
        List<FormSection> sections = DraftWords.onPages(draft.form().sections());
        int at = indexOf(sections, code);
        FormSection section = sections.get(at);
        List<SectionPage.Panel> panels = panels(draft, section, typed);
        return new SectionPage(
                draft.assessment().id(),
                draft.assessment().patientId(),
                draft.assessment().kind().isAgain(),
                draft.assessment().assessedOn(),
                draft.today(),
                code,
                section.title(),
                words.message("assessment.kind." + draft.assessment().kind().name()),
                draft.visibility().reasons(),
                progress(draft, code, !typed.rejected().isEmpty()),
                panels,
                seen(draft, draft.form().places(code)),
                problems(panels),
                DraftAmendment.of(draft.assessment()),
                saved(draft),
                draft.assessment().kind() == AssessmentKind.QUICK,
                leads.of(draft),
                at == 0 ? null : sections.get(at - 1).code(),
                at + 1 == sections.size() ? null : sections.get(at + 1).code());
    }

    private static int indexOf(List<FormSection> sections, String code) {
        for (int i = 0; i < sections.size(); i++) {
            if (sections.get(i).code().equals(code)) {
                return i;
            }
        }
        throw new NotFound();
    }

    SectionPage.Progress progress(Draft draft, @Nullable String current, boolean currentHasErrors) {
        List<SectionPage.Step> steps = new ArrayList<>();
        int complete = 0;
        int open = 0;
        for (FormSection section : DraftWords.onPages(draft.form().sections())) {
            Tally tally = Tally.of(draft, section.code());
            boolean isCurrent = section.code().equals(current);
            SectionPage.Step.State state = isCurrent && currentHasErrors ? SectionPage.Step.State.ERROR : tally.state();
            steps.add(new SectionPage.Step(section.code(), section.title(), state, words.tally(tally), isCurrent));
            complete += tally.state() == SectionPage.Step.State.DONE ? 1 : 0;
            open += tally.required() - tally.requiredAnswered();
        }
        return new SectionPage.Progress(steps, complete, steps.size(), open);
    }

    /** Neighbours of one scope make one panel; of lesions and pains one with a block for each of them. */
    private List<SectionPage.Panel> panels(Draft draft, FormSection section, Typed typed) {
        List<SectionPage.Panel> panels = new ArrayList<>();
        List<Place> run = new ArrayList<>();
        for (Place place : draft.form().places(section.code())) {
            if (!run.isEmpty() && run.get(0).scope() != place.scope()) {
                panels.add(panel(draft, section, run, panels.size(), typed));
                run = new ArrayList<>();
            }
            run.add(place);
        }
        if (!run.isEmpty()) {
            panels.add(panel(draft, section, run, panels.size(), typed));
        }
        for (Scope scope : List.of(Scope.LESION, Scope.PAIN)) {
            boolean asks =
                    section.fields().stream().anyMatch(field -> field.fact().scope() == scope);
            if (asks && draft.patient().subjects().stream().noneMatch(of -> of.scope() == scope)) {
                panels.add(empty(section, scope, panels.size(), typed));
            }
        }
        return panels;
    }

    private SectionPage.Panel empty(FormSection section, Scope scope, int at, Typed typed) {
        return new SectionPage.Panel(
                id(section, at),
                at == 0 ? section.title() : words.panel(scope),
                at == 0 ? section.help() : null,
                true,
                false,
                List.of(),
                words.message("assessment.none." + scope.name()),
                scope == Scope.PAIN ? whereViews.adding(typed) : null);
    }

    private SectionPage.Panel panel(Draft draft, FormSection section, List<Place> places, int at, Typed typed) {
        Scope scope = places.get(0).scope();
        List<SectionPage.Block> blocks = new ArrayList<>();
        if (scope == Scope.PATIENT) {
            blocks.add(block(draft, null, places, typed));
        } else {
            Map<AskedOf, List<Place>> bySubject = new LinkedHashMap<>();
            for (Place place : places) {
                bySubject
                        .computeIfAbsent(Objects.requireNonNull(place.of()), none -> new ArrayList<>())
                        .add(place);
            }
            bySubject.forEach(
                    (of, its) -> blocks.add(block(draft, head(draft, of, its, blocks.isEmpty(), typed), its, typed)));
        }
        boolean first = at == 0;
        return new SectionPage.Panel(
                id(section, at),
                first ? section.title() : words.panel(scope),
                first ? section.help() : null,
                scope != Scope.PATIENT,
                blocks.stream().allMatch(SectionPage.Block::hidden),
                blocks,
                null,
                scope == Scope.PAIN
                                && section.fields().stream()
                                        .anyMatch(field -> field.key().equals("p_place"))
                        ? whereViews.adding(typed)
                        : null);
    }

    private static String id(FormSection section, int at) {
        return "h-" + section.code().toLowerCase(Locale.ROOT) + "-" + at;
    }

    /** Of each question the version that is shown; it is sent back, so that nobody overwrites what he has not seen. */
    List<SectionPage.Seen> seen(Draft draft, List<Place> places) {
        List<SectionPage.Seen> seen = new ArrayList<>();
        for (Place place : places) {
            if (place.isAsked()) {
                Long version = draft.given(place).seen();
                seen.add(new SectionPage.Seen(place.id().name() + ".seen", version == null ? "" : version.toString()));
            }
        }
        return seen;
    }

    private SectionPage.Head head(Draft draft, AskedOf of, List<Place> places, boolean first, Typed typed) {
        boolean rejected = places.stream().anyMatch(place -> typed.reading(place.id()) != null);
        boolean open =
                places.stream().anyMatch(place -> draft.visibility().requires(place) && !draft.isAnswered(place));
        Place where = places.stream()
                .filter(place -> place.home() == Place.Home.PAIN_RECORD && place.isAsked())
                .findFirst()
                .orElse(null);
        return new SectionPage.Head(
                of.scope().name().toLowerCase(Locale.ROOT) + "-" + of.id(),
                of.code(),
                of.title(),
                words.tally(Tally.of(draft, places)),
                where == null ? null : whereViews.of(draft, where, typed),
                first || rejected || open);
    }

    private SectionPage.Block block(Draft draft, SectionPage.@Nullable Head head, List<Place> places, Typed typed) {
        List<SectionPage.Group> groups = new ArrayList<>();
        List<Place> run = new ArrayList<>();
        for (Place place : places) {
            if (!run.isEmpty() && !Objects.equals(words.group(run.get(0)), words.group(place))) {
                groups.add(group(draft, run, typed));
                run = new ArrayList<>();
            }
            run.add(place);
        }
        groups.add(group(draft, run, typed));
        boolean hidden = head == null
                ? groups.stream().allMatch(SectionPage.Group::hidden)
                : places.stream().noneMatch(draft.visibility()::shows);
        return new SectionPage.Block(head, groups, hidden);
    }

    private SectionPage.Group group(Draft draft, List<Place> places, Typed typed) {
        List<QuestionView> items = new ArrayList<>();
        List<SectionPage.Worked> workedOut = new ArrayList<>();
        List<QuestionView> folded = new ArrayList<>();
        List<String> opens = new ArrayList<>();
        boolean foldedOpen = false;
        for (Place place : places) {
            if (place.home() == Place.Home.PAIN_RECORD) {
                continue;
            }
            QuestionView item = question(draft, place, typed);
            if (draft.visibility().opens(place)) {
                opens.add(place.id().name());
            }
            if (place.isWorkedOut()) {
                workedOut.add(new SectionPage.Worked(
                        item,
                        overrides.said(draft, place),
                        draft.given(place).isAnswered() || typed.reading(place.id()) != null));
            } else if (draft.visibility().folds(place)) {
                folded.add(item);
                foldedOpen |= item.isInvalid() || item.doubt() != null;
            } else {
                items.add(item);
            }
        }
        String note = words.whyNotAsked(draft, places);
        boolean hidden = places.stream().noneMatch(draft.visibility()::shows) && opens.isEmpty() && note == null;
        return new SectionPage.Group(
                words.group(places.get(0)),
                items,
                workedOut,
                folded,
                foldedOpen,
                folded.stream().allMatch(QuestionView::hidden),
                opens,
                note,
                hidden);
    }

    QuestionView question(Draft draft, Place place, Typed typed) {
        Question question = questions.of(draft, place);
        Given given = draft.given(place);
        QuestionViews.State state = new QuestionViews.State(
                        given.answer(),
                        given.on(),
                        null,
                        null,
                        null,
                        overrides.instead(draft, place),
                        !draft.visibility().shows(place),
                        given.seen())
                .after(earlier(draft, place, given));
        Reading reading = typed.reading(place.id());
        if (reading != null) {
            state = state.rejected(typed.params(), reading);
        }
        return views.view(question, place.id(), state);
    }

    private static QuestionViews.@Nullable Earlier earlier(Draft draft, Place place, Given given) {
        if (given.carried() && given.answer() != null && given.on() != null) {
            long age = ChronoUnit.DAYS.between(given.on(), draft.today());
            return new QuestionViews.Earlier(QuestionView.Standing.CARRIED, given.answer(), given.on(), age);
        }
        Before.Said said = draft.said(place);
        if (said == null) {
            return null;
        }
        boolean stale = place.field().carry() == Carry.STABLE
                && said.answer().isKnown()
                && !given.isAnswered()
                && draft.isStale(place, said.on());
        return new QuestionViews.Earlier(
                stale ? QuestionView.Standing.STALE : QuestionView.Standing.EARLIER,
                said.answer(),
                said.on(),
                ChronoUnit.DAYS.between(said.on(), draft.today()));
    }

    private static ErrorSummary problems(List<SectionPage.Panel> panels) {
        List<QuestionView> all = new ArrayList<>();
        for (SectionPage.Panel panel : panels) {
            for (SectionPage.Block block : panel.blocks()) {
                if (block.head() != null && block.head().where() != null) {
                    all.add(block.head().where().view());
                }
                for (SectionPage.Group group : block.groups()) {
                    all.addAll(group.items());
                    group.workedOut().forEach(worked -> all.add(worked.view()));
                    all.addAll(group.folded());
                }
            }
        }
        ErrorSummary summary = ErrorSummary.none();
        for (SectionPage.Panel panel : panels) {
            if (panel.addPain() != null && panel.addPain().error() != null) {
                summary = summary.and("new-pain", panel.addPain().error());
            }
        }
        for (QuestionView question : all) {
            for (String error : question.errors()) {
                summary = summary.and(question.id(), error);
            }
            String doubt = question.doubt();
            if (doubt != null) {
                summary = summary.and(question.id(), doubt);
            }
        }
        return summary;
    }

    /** How far the section is, in words. */
    String tally(Draft draft, String section) {
        return words.tally(Tally.of(draft, section));
    }

    /** The confirmation that an unusual value needs. */
    String sure(Place place, Draft draft, Map<String, String[]> params, Reading reading) {
        Question question = questions.of(draft, place);
        QuestionViews.State state = QuestionViews.State.untouched().rejected(params, reading);
        return views.view(question, place.id(), state).sure();
    }

    /** Says how many answers of a section are hidden now and will not be kept; {@code null}: none. */
    @Nullable
    String dropped(Draft draft, String section) {
        long count = hiddenAnswers(draft).stream()
                .filter(place -> place.section().equals(section))
                .count();
        return count == 0 ? null : words.message("assessment.dropped", count);
    }

    /** Says which questions of the full form the answers of a quick reassessment open; {@code null}: none. */
    @Nullable
    String leads(Draft draft) {
        return leads.of(draft);
    }

    List<String> droppedLabels(Draft draft) {
        return hiddenAnswers(draft).stream().map(Place::label).toList();
    }

    private static List<Place> hiddenAnswers(Draft draft) {
        List<Place> hidden = new ArrayList<>();
        for (Place place : draft.form().places()) {
            if (place.isObserved()
                    && !draft.visibility().shows(place)
                    && draft.given(place).isAnswered()) {
                hidden.add(place);
            }
        }
        return hidden;
    }

    private @Nullable String saved(Draft draft) {
        Instant last = draft.rows().values().stream()
                .filter(row -> !row.isCarried())
                .map(Observation::recordedAt)
                .filter(at -> !at.isBefore(draft.assessment().startedAt()))
                .max(Instant::compareTo)
                .orElse(null);
        return last == null ? null : Dates.format(LocalTime.ofInstant(last, clock.getZone()));
    }
}
