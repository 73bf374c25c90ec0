package org.trabecula.assessment;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.trabecula.form.Answer;
import org.trabecula.form.AnswerWords;
import org.trabecula.form.Question;
import org.trabecula.shared.text.Dates;

/** Says both sides of a question that two people answered. */
@Component
class ConflictViews {
    private final AnswerWords answers;
    private final DraftWords words;
    private final People people;
    private final Clock clock;

    ConflictViews(AnswerWords answers, DraftWords words, People people, Clock clock) {
        this.answers = answers;
        this.words = words;
        this.people = people;
        this.clock = clock;
    }

    SectionPage.Conflict of(Question question, AnswerConflict.Theirs theirs, @Nullable Answer yours) {
        return new SectionPage.Conflict(
                say(question, theirs.answer()),
                say(question, yours),
                who(theirs.by()),
                when(theirs.at()),
                theirs.seen());
    }

    ConflictPage.Line line(
            Place place,
            Question question,
            AnswerConflict.Theirs theirs,
            @Nullable Answer yours,
            Map<String, String[]> params) {
        String name = place.id().name();
        List<ConflictPage.Part> parts = new ArrayList<>();
        params.forEach((param, values) -> {
            if ((param.equals(name) || param.startsWith(name + ".")) && !param.endsWith(".seen")) {
                for (String value : values) {
                    parts.add(new ConflictPage.Part(param, value));
                }
            }
        });
        String label = place.of() == null ? question.label() : place.of().title() + ", " + question.label();
        return new ConflictPage.Line(
                name,
                label,
                say(question, theirs.answer()),
                isUnknown(theirs.answer()),
                say(question, yours),
                isUnknown(yours),
                theirs.seen(),
                parts);
    }

    ConflictPage page(
            Draft draft, String section, AnswerConflict.Theirs first, List<ConflictPage.Line> lines, int others) {
        String title = draft.form().sections().stream()
                .filter(each -> each.code().equals(section))
                .findFirst()
                .map(each -> each.title())
                .orElse(section);
        String when = when(first.at());
        return new ConflictPage(
                draft.assessment().id(),
                draft.assessment().patientId(),
                draft.assessment().assessedOn(),
                section,
                title,
                who(first.by()),
                when == null ? "" : when,
                others,
                lines);
    }

    private String say(Question question, @Nullable Answer answer) {
        return answer == null ? words.message("assessment.conflict.empty") : answers.of(question, answer);
    }

    private static boolean isUnknown(@Nullable Answer answer) {
        return answer == null || !answer.isKnown();
    }

    private @Nullable String who(@Nullable UUID user) {
        return user == null ? null : people.name(user);
    }

    private @Nullable String when(@Nullable Instant at) {
        return at == null ? null : Dates.format(LocalTime.ofInstant(at, clock.getZone()));
    }
}
