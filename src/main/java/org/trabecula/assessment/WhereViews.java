package org.trabecula.assessment;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.trabecula.form.Question;
import org.trabecula.form.QuestionView;
import org.trabecula.form.QuestionViews;
import org.trabecula.form.Reading;

/** Makes the question of where a pain is and what imaging shows there, and the choice of a place for another one. */
@Component
class WhereViews {
    private final PainDesk pains;
    private final QuestionViews views;
    private final DraftWords words;

    WhereViews(PainDesk pains, QuestionViews views, DraftWords words) {
        this.pains = pains;
        this.views = views;
        this.words = words;
    }

    SectionPage.Where of(Draft draft, Place place, Typed typed) {
        Given given = draft.given(place);
        QuestionViews.State state = new QuestionViews.State(
                given.answer(),
                null,
                null,
                null,
                null,
                null,
                !draft.visibility().shows(place),
                given.seen());
        Reading reading = typed.reading(place.id());
        QuestionView view = views.view(
                pains.question(draft, place),
                place.id(),
                reading == null ? state : state.rejected(typed.params(), reading));
        Set<String> links =
                pains.links(draft).stream().map(Question.Option::code).collect(Collectors.toSet());
        List<QuestionView.Choice> shows = view.options().stream()
                .filter(option -> links.contains(option.code()))
                .toList();
        return new SectionPage.Where(
                view,
                place.of() == null ? "" : place.of().detail(),
                shows.stream().noneMatch(QuestionView.Choice::chosen),
                pains.places(),
                view.options().stream()
                        .filter(QuestionView.Choice::chosen)
                        .map(QuestionView.Choice::code)
                        .collect(Collectors.toSet()),
                shows,
                PainDesk.REASONS);
    }

    SectionPage.AddPain adding(Typed typed) {
        return new SectionPage.AddPain(
                pains.places(), typed.noPlace() ? words.message("assessment.where.missing", "") : null);
    }
}
