package org.trabecula.assessment;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;
import org.trabecula.catalog.FormSection;
import org.trabecula.planning.Fact;
import org.trabecula.planning.FactValue;
import org.trabecula.planning.Facts;
import org.trabecula.planning.Reading;
import org.trabecula.planning.Scope;
import org.trabecula.planning.Subject;

/** The sentences around the questions of a draft. */
@Component
class DraftWords {
    /** The section whose questions are asked after completion; what is left of it stands on the review page. */
    static final String VERDICT = "VERDICT";

    /** The walking tests hang on this; when they are not asked, the section says why. */
    private static final String GAIT_SAFE = "gait_tests_safe";

    private final MessageSource messages;

    DraftWords(MessageSource messages) {
        this.messages = messages;
    }

    static List<FormSection> onPages(List<FormSection> sections) {
        return sections.stream()
                .filter(section -> !section.code().equals(VERDICT))
                .toList();
    }

    /** Heading of a question's group; values of the profile and what is worked out have one of their own. */
    @Nullable
    String group(Place place) {
        return switch (place.home()) {
            case PROFILE -> message("assessment.group.profile");
            case WORKED_OUT -> message("assessment.group.workedOut");
            case ASSESSMENT, PAIN_RECORD -> place.field().group();
        };
    }

    /** Heading of the questions of all lesions, of all pains, or of the patient as a whole after those. */
    String panel(Scope scope) {
        return message("assessment.panel." + scope.name());
    }

    String tally(Tally tally) {
        if (tally.shown() == 0) {
            return message("assessment.tally.notAsked");
        }
        return tally.required() > 0
                ? message("assessment.tally.required", tally.requiredAnswered(), tally.required())
                : message("assessment.tally.optional", tally.answered(), tally.shown());
    }

    /** Why the walking tests are not asked; {@code null} where there is nothing to say. */
    @Nullable
    String whyNotAsked(Draft draft, List<Place> places) {
        boolean isGait = places.stream()
                .anyMatch(place -> place.field().askedWhen() != null
                        && place.field().askedWhen().facts().contains(GAIT_SAFE));
        if (!isGait || places.stream().anyMatch(draft.visibility()::shows)) {
            return null;
        }
        if (places.stream().allMatch(place -> draft.visibility().of(place) == Standing.RESTRICTED)) {
            return null;
        }
        List<String> unscored = unscored(draft);
        if (!unscored.isEmpty()) {
            return message("assessment.gait.unscored", String.join(", ", unscored));
        }
        Reading safe = draft.visibility().facts().reading(Subject.PATIENT, GAIT_SAFE);
        if (safe.value() instanceof FactValue.Flag) {
            return message("assessment.gait.unsafe");
        }
        List<String> missing = new ArrayList<>();
        safe.missing().forEach(name -> missing.add(missing(draft, name)));
        return message(
                "assessment.gait.unknown",
                String.join(
                        ", ",
                        missing.stream().filter(Objects::nonNull).distinct().toList()));
    }

    /** Weight-bearing lesions without the score that would say whether they bear it. */
    private List<String> unscored(Draft draft) {
        Facts facts = draft.visibility().facts();
        List<String> unscored = new ArrayList<>();
        for (AskedOf of : draft.patient().subjects()) {
            if (of.scope() != Scope.LESION) {
                continue;
            }
            Subject lesion = Subject.lesion(of.code());
            if (isYes(facts, lesion, "is_weight_bearing")) {
                String score = isYes(facts, lesion, "is_spine") ? "sins" : "mirels";
                boolean scores = score.equals("sins") || isYes(facts, lesion, "is_long_bone");
                if (scores && !facts.reading(lesion, score).known()) {
                    unscored.add(message("assessment.gait.unscored." + score, of.code() + " " + of.title()));
                }
            }
        }
        return unscored;
    }

    private static boolean isYes(Facts facts, Subject subject, String flag) {
        return facts.reading(subject, flag).value() instanceof FactValue.Flag said && said.value();
    }

    /** A missing fact in words: "SINS of L3". */
    private String missing(Draft draft, String name) {
        int at = name.indexOf('@');
        String key = at < 0 ? name : name.substring(0, at);
        Fact fact = draft.visibility().facts().sheet().dictionary().find(key);
        String label = fact == null ? key : fact.label();
        if (at < 0) {
            return label;
        }
        String code = name.substring(at + 1);
        return draft.patient().subjects().stream()
                .filter(subject -> subject.code().equals(code))
                .findFirst()
                .map(subject -> message("assessment.missingOf", label, code + " " + subject.title()))
                .orElse(label);
    }

    String message(String key, Object... args) {
        return messages.getMessage(key, args, locale());
    }

    private static Locale locale() {
        return LocaleContextHolder.getLocale();
    }
}
