package org.trabecula.assessment;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.trabecula.catalog.FormSection;
import org.trabecula.form.QuestionId;
import org.trabecula.shared.NotFound;
import org.trabecula.shared.text.Dates;

/** The last look before completion: what is open, what does not fit together, what will not be kept. */
@Service
@Transactional(readOnly = true)
@PreAuthorize("hasAnyRole('CLINICIAN', 'NURSE')")
class ReviewService {
    private final Drafts drafts;
    private final SectionViews views;
    private final DraftWords words;
    private final PainOrder painOrder;

    ReviewService(Drafts drafts, SectionViews views, DraftWords words, PainOrder painOrder) {
        this.drafts = drafts;
        this.views = views;
        this.words = words;
        this.painOrder = painOrder;
    }

    /**
     * @param typedDay the day as it was typed; {@code null} offers today, in an amendment the day of what it amends
     * @param typed a note that could not be kept
     * @throws NotFound if there is no such assessment
     * @throws AssessmentClosed if it is completed or discarded
     */
    ReviewPage page(UUID assessment, @Nullable String typedDay, Typed typed) {
        Draft draft = drafts.forReading(assessment);
        LocalDate today = draft.today();
        return new ReviewPage(
                assessment,
                draft.assessment().patientId(),
                draft.assessment().kind(),
                draft.assessment().assessedOn(),
                DraftAmendment.of(draft.assessment()),
                typedDay == null ? Dates.format(today) : typedDay,
                draft.visibility().reasons(),
                views.progress(draft, null, false),
                open(draft),
                painOrder.doubts(draft),
                views.droppedLabels(draft),
                note(draft).stream()
                        .map(place -> views.question(draft, place, typed))
                        .toList(),
                views.seen(draft, note(draft)));
    }

    private static List<Place> note(Draft draft) {
        return draft.form().places(DraftWords.VERDICT).stream()
                .filter(draft.visibility()::shows)
                .toList();
    }

    private List<ReviewPage.OpenSection> open(Draft draft) {
        Map<String, List<ReviewPage.Link>> bySection = new LinkedHashMap<>();
        for (Place place : draft.openPlaces()) {
            bySection
                    .computeIfAbsent(place.section(), none -> new ArrayList<>())
                    .add(new ReviewPage.Link(place.section(), target(place), text(draft, place)));
        }
        List<ReviewPage.OpenSection> open = new ArrayList<>();
        for (FormSection section : draft.form().sections()) {
            List<ReviewPage.Link> links = bySection.get(section.code());
            if (links != null) {
                open.add(new ReviewPage.OpenSection(section.code(), section.title(), links));
            }
        }
        return open;
    }

    private String text(Draft draft, Place place) {
        if (draft.isPainWithoutList(place)) {
            return words.message("assessment.open.painWithoutList");
        }
        return draft.lacksReason(place) ? words.message("assessment.open.reason", place.label()) : place.label();
    }

    /** What the record of the pain says is answered on the list of pains; its block says so. */
    private static String target(Place place) {
        QuestionId id = place.id();
        return place.home() == Place.Home.PAIN_RECORD && place.of() != null
                ? "pain-" + place.of().id()
                : id.htmlId();
    }
}
