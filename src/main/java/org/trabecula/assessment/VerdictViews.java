package org.trabecula.assessment;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.trabecula.assessment.PatientResults.DecisionRow;
import org.trabecula.assessment.PatientResults.VerdictRow;
import org.trabecula.instrument.Mechanism.Type;
import org.trabecula.shared.form.ErrorSummary;
import org.trabecula.shared.form.Field;
import org.trabecula.shared.form.Option;

/** Makes the mechanism panels: the clinician's view first, then the rules beside it with the evidence for and against. */
@Component
class VerdictViews {

    private static final String MECHANISM = "mechanism";

    private final ResultWords words;

    VerdictViews(ResultWords words) {
        this.words = words;
    }

    /**
     * What was typed and refused.
     *
     * @param field of the three fields the one that is wrong
     */
    record Typed(
            UUID verdict,
            @Nullable String view,
            @Nullable String choice,
            @Nullable String reason,
            String field,
            String message) {}

    List<VerdictView> of(
            List<VerdictRow> verdicts,
            Map<String, String> places,
            Map<UUID, String> people,
            boolean mayDecide,
            @Nullable Typed typed) {
        return verdicts.stream()
                .map(verdict -> view(
                        verdict,
                        places,
                        people,
                        mayDecide,
                        typed != null && typed.verdict().equals(verdict.id()) ? typed : null))
                .toList();
    }

    private VerdictView view(
            VerdictRow verdict,
            Map<String, String> places,
            Map<UUID, String> people,
            boolean mayDecide,
            @Nullable Typed typed) {
        DecisionRow decision = verdict.decision();
        String stated = verdict.stated();
        boolean shown = stated != null || !mayDecide;
        List<Field> wrong = new ArrayList<>();
        Field view = field(
                Field.seg("view", words.say("assessment.verdict.view"), options()), "view", verdict, typed, wrong);
        Field choice = field(
                Field.seg("choice", words.say("assessment.verdict.which"), choices(stated, verdict.type()))
                        .withHint(words.say("assessment.verdict.both-stay")),
                "choice",
                verdict,
                typed,
                wrong);
        Field reason = field(
                Field.textarea("reason", words.say("assessment.verdict.reason")), "reason", verdict, typed, wrong);
        return new VerdictView(
                verdict.id(),
                verdict.assessmentId(),
                verdict.version(),
                decision != null
                        ? VerdictView.State.DECIDED
                        : stated == null ? VerdictView.State.TO_STATE : VerdictView.State.TO_COMPARE,
                ResultWords.place(verdict.painCode(), places),
                stated == null
                        ? null
                        : new VerdictView.Stated(
                                words.code(MECHANISM, stated), name(people, verdict.statedBy()), verdict.statedAt()),
                shown ? rules(verdict, decision == null) : null,
                decision == null
                        ? null
                        : new VerdictView.Decided(
                                words.code(MECHANISM, decision.type()),
                                decision.reason(),
                                name(people, decision.decidedBy()),
                                decision.decidedAt()),
                mayDecide,
                view,
                choice,
                reason,
                ErrorSummary.of(wrong));
    }

    private static @Nullable String name(Map<UUID, String> people, @Nullable UUID id) {
        return id == null ? null : people.get(id);
    }

    private static Field field(Field field, String name, VerdictRow verdict, @Nullable Typed typed, List<Field> wrong) {
        Field own = field.withId(name + "-" + verdict.id());
        if (typed == null) {
            return own;
        }
        String value = switch (name) {
            case "view" -> typed.view();
            case "choice" -> typed.choice();
            default -> typed.reason();
        };
        own = own.withValue(value);
        if (typed.field().equals(name)) {
            own = own.withError(typed.message());
            wrong.add(own);
        }
        return own;
    }

    private List<Option> options() {
        return Arrays.stream(Type.values())
                .map(type -> new Option(type.name(), words.code(MECHANISM, type.name())))
                .toList();
    }

    /** The own view first, then that of the rules, then the others. */
    private List<Option> choices(@Nullable String stated, String rules) {
        List<Option> choices = new ArrayList<>();
        if (stated != null) {
            choices.add(new Option(
                    stated,
                    words.say(
                            stated.equals(rules) ? "assessment.verdict.agreed" : "assessment.verdict.keep",
                            words.code(MECHANISM, stated))));
        }
        if (!rules.equals(stated)) {
            choices.add(new Option(rules, words.say("assessment.verdict.change", words.code(MECHANISM, rules))));
        }
        options().stream()
                .filter(option ->
                        !option.value().equals(stated) && !option.value().equals(rules))
                .forEach(choices::add);
        return choices;
    }

    private VerdictView.Rules rules(VerdictRow verdict, boolean notConfirmed) {
        String rows = verdict.row();
        String confidence = verdict.confidence();
        List<String> because = new ArrayList<>();
        split(rows).forEach(row -> because.add(words.sayOr("instrument.mechanism.row." + row, row)));
        split(verdict.tissue()).forEach(code -> because.add(words.sayOr("instrument.mechanism.tissue." + code, code)));
        if (verdict.grade() != null) {
            because.add(words.say(
                    "assessment.verdict.grade",
                    split(verdict.grade()).stream()
                            .map(grade -> words.sayOr("instrument.neupsig_grade.value." + grade, grade))
                            .collect(Collectors.joining(", "))));
        }
        split(verdict.screen()).forEach(code -> because.add(words.sayOr("instrument.mechanism.screen." + code, code)));
        return new VerdictView.Rules(
                words.code(MECHANISM, verdict.type()),
                String.join(", ", split(rows)),
                confidence == null ? null : words.code("mechanism_confidence", confidence),
                because,
                verdict.evidence().stream().map(this::line).toList(),
                verdict.missing().stream().map(words::label).toList(),
                notConfirmed);
    }

    private VerdictView.Line line(MechanismVerdict.Evidence evidence) {
        String answer = evidence.answer();
        String look = switch (evidence.speaks()) {
            case "FOR_NERVE" -> "speaks--for";
            case "AGAINST_NERVE" -> "speaks--against";
            case "OPEN" -> "unknown";
            default -> "";
        };
        String icon = switch (evidence.speaks()) {
            case "FOR_NERVE", "FOR_BONE" -> "plus";
            case "OPEN" -> "needs-data";
            default -> "same";
        };
        return new VerdictView.Line(
                words.label(evidence.key()),
                answer == null ? words.say("shared.unknown") : words.answer(evidence.key(), answer),
                answer != null,
                words.sayOr("instrument.mechanism.speaks." + evidence.speaks(), evidence.speaks()),
                look,
                icon,
                evidence.origin());
    }

    private static List<String> split(@Nullable String joined) {
        return joined == null || joined.isEmpty() ? List.of() : List.of(joined.split(" "));
    }
}
