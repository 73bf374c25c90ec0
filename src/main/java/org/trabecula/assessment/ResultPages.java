package org.trabecula.assessment;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.trabecula.assessment.PastAssessments.Compared;
import org.trabecula.patient.LesionService;
import org.trabecula.patient.PainService;
import org.trabecula.patient.PatientAccess;
import org.trabecula.planning.Level;
import org.trabecula.shared.NotFound;
import org.trabecula.shared.form.ErrorSummary;
import org.trabecula.shared.text.Dates;
import org.trabecula.shared.user.UserNames;

/** Reads the result of a completed assessment for the screen. */
@Service
@Transactional(readOnly = true)
@PreAuthorize("hasAnyRole('CLINICIAN', 'NURSE')")
class ResultPages {

    private final PastAssessments past;
    private final PatientResults results;
    private final PatientAccess access;
    private final LesionService lesions;
    private final PainService pains;
    private final ObjectProvider<UserNames> names;
    private final VerdictViews verdictViews;
    private final FlagCards flagCards;
    private final ScoreLines scores;
    private final Comparisons comparisons;
    private final Revisions revisions;
    private final AmendmentParts amendments;
    private final ResultWords words;
    private final WorkedOutWords workedOut;
    private final Clock clock;

    ResultPages(
            PastAssessments past,
            PatientResults results,
            PatientAccess access,
            LesionService lesions,
            PainService pains,
            ObjectProvider<UserNames> names,
            VerdictViews verdictViews,
            FlagCards flagCards,
            ScoreLines scores,
            Comparisons comparisons,
            Revisions revisions,
            AmendmentParts amendments,
            ResultWords words,
            WorkedOutWords workedOut,
            Clock clock) {
        this.past = past;
        this.results = results;
        this.access = access;
        this.lesions = lesions;
        this.pains = pains;
        this.names = names;
        this.verdictViews = verdictViews;
        this.flagCards = flagCards;
        this.scores = scores;
        this.comparisons = comparisons;
        this.revisions = revisions;
        this.amendments = amendments;
        this.words = words;
        this.workedOut = workedOut;
        this.clock = clock;
    }

    /**
     * What was typed and refused; at most one of the three.
     *
     * @param verdict of a mechanism panel
     * @param flag of a red flag
     * @param amendment of the form that amends
     */
    record Typed(
            VerdictViews.@Nullable Typed verdict,
            FlagCards.@Nullable Typed flag,
            AmendmentParts.@Nullable Typed amendment) {
        static final Typed NOTHING = new Typed(null, null, null);
    }

    /**
     * Returns the page.
     *
     * @param mayDecide whether the reader is a clinician, who states a view before seeing that of the rules
     * @throws NotFound if there is no such assessment, or it is not completed, or not for this user
     */
    public ResultPage page(UUID assessment, boolean mayDecide, Typed typed) {
        PatientResults.Found found = results.ofAssessment(assessment);
        PatientResults.Target target = found.target();
        AssessmentSummary newest = found.newest();
        if (target == null || newest == null) {
            throw new NotFound();
        }
        SummaryStore.Row row = target.row();
        AssessmentSummary summary = row.summary();
        UUID patient = summary.patientId();
        access.check(patient);
        Compared compared = past.compared(found.summaries(), summary);
        AssessmentSummary previous = compared.previous();
        Map<String, String> places = places(patient);
        Amendments revised = revisions.of(patient);
        Map<UUID, String> people = people(summary, revised, target.verdicts(), found.flags());
        List<VerdictView> mechanisms =
                verdictViews.of(target.verdicts(), places, people, mayDecide && !target.amended(), typed.verdict());
        List<ResultPage.Flag> cards = flagCards.of(found.flags(), places, people, typed.flag());
        boolean isNewest = newest.id().equals(assessment) && !target.amended();
        AmendmentPart amendment = amendments.of(summary, revised.named(people), isNewest, typed.amendment());
        ScoreLines.Table table = scores.of(target.results(), target.before(), places, LocalDate.now(clock));
        return new ResultPage(
                assessment,
                patient,
                summary.assessedOn(),
                summary.kind().isAgain(),
                people.get(summary.completedBy()),
                summary.completedAt(),
                isNewest,
                newest.id(),
                newest.assessedOn(),
                LocalDate.now(clock),
                cards,
                cannotTell(row, places, true),
                cannotTell(row, places, false),
                mechanisms,
                mechanisms.stream().filter(VerdictView::isOpen).count(),
                previous == null
                        ? words.say("assessment.result.since.first")
                        : words.say("assessment.result.since", Dates.format(previous.assessedOn())),
                table.lines(),
                table.notAssessed(),
                summary.kind().isAgain() ? comparisons.of(compared) : null,
                row.missing().stream().map(each -> wanted(each, places)).toList(),
                target.insteads().stream().map(each -> instead(each, places)).toList(),
                amendment,
                problems(mechanisms, cards, amendment, typed.amendment()));
    }

    private List<ResultPage.CannotTell> cannotTell(
            SummaryStore.Row row, Map<String, String> places, boolean emergencies) {
        return row.cannotTell().stream()
                .filter(rule -> rule.level().equals(Level.EMERGENCY.name()) == emergencies)
                .map(rule -> new ResultPage.CannotTell(
                        rule.level(),
                        rule.rule(),
                        rule.lesion() == null
                                ? rule.title()
                                : rule.title() + ", " + ResultWords.place(rule.lesion(), places),
                        words.missing(rule.missing(), places)))
                .toList();
    }

    /** The last completed assessment of a patient; {@code null}: none. @throws NotFound if there is no such patient */
    public @Nullable UUID newest(UUID patient) {
        access.check(patient);
        AssessmentSummary newest = results.ofPatient(patient).newest();
        return newest == null ? null : newest.id();
    }

    private ErrorSummary problems(
            List<VerdictView> mechanisms,
            List<ResultPage.Flag> flags,
            AmendmentPart amendment,
            AmendmentParts.@Nullable Typed amend) {
        if (amend != null) {
            return AmendmentParts.isOfReason(amend.why())
                    ? ErrorSummary.of(List.of(amendment.reason()))
                    : ErrorSummary.none().and("amend", words.say("assessment.amend.error." + amend.why()));
        }
        List<org.trabecula.shared.form.Field> fields = new ArrayList<>();
        flags.stream().filter(ResultPage.Flag::typed).forEach(flag -> {
            fields.add(flag.what());
            fields.add(flag.day());
        });
        ErrorSummary ofFlags = ErrorSummary.of(fields);
        return mechanisms.stream()
                .map(VerdictView::problems)
                .filter(problem -> !problem.isEmpty())
                .findFirst()
                .orElse(ofFlags);
    }

    private Map<String, String> places(UUID patient) {
        Map<String, String> places = new HashMap<>();
        lesions.everyLesion(patient).forEach(lesion -> places.put(lesion.code(), lesion.label()));
        pains.everyPain(patient).forEach(pain -> places.put(pain.code(), pain.label()));
        return places;
    }

    private Map<UUID, String> people(
            AssessmentSummary summary,
            Amendments amendments,
            List<PatientResults.VerdictRow> verdicts,
            List<RedFlagView> flags) {
        Set<UUID> ids = new HashSet<>(amendments.authors());
        ids.add(summary.completedBy());
        verdicts.forEach(verdict -> {
            add(ids, verdict.statedBy());
            PatientResults.DecisionRow decision = verdict.decision();
            add(ids, decision == null ? null : decision.decidedBy());
        });
        flags.forEach(flag -> add(ids, flag.acknowledgedBy()));
        UserNames known = names.getIfAvailable();
        return known == null ? Map.of() : known.displayNames(ids);
    }

    private static void add(Set<UUID> ids, @Nullable UUID id) {
        if (id != null) {
            ids.add(id);
        }
    }

    private ResultPage.Instead instead(RecordedInstead instead, Map<String, String> places) {
        String label = words.label(instead.key());
        return new ResultPage.Instead(
                instead.subject().isEmpty() ? label : label + ", " + ResultWords.place(instead.subject(), places),
                workedOut.value(instead.key(), instead.recorded()),
                instead.reason(),
                instead.workedOut().isKnown()
                        ? workedOut.value(instead.key(), instead.workedOut())
                        : words.say("assessment.worked.unknown"),
                instead.workedOut().isKnown(),
                workedOut.from(instead.workedOut(), places));
    }

    private ResultPage.Wanted wanted(SummaryStore.Wanted fact, Map<String, String> places) {
        return new ResultPage.Wanted(
                fact.fact(),
                words.missing(fact.fact(), places),
                words.say(
                        "assessment.result.settles",
                        fact.alerts().size(),
                        fact.settles().size()),
                fact.lastKnown());
    }
}
