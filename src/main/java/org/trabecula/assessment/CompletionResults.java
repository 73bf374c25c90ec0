package org.trabecula.assessment;

import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.trabecula.assessment.derivation.Result;
import org.trabecula.catalog.Form;
import org.trabecula.catalog.PublishedCatalog;
import org.trabecula.patient.PainService;
import org.trabecula.patient.PainView;
import org.trabecula.planning.CompiledCatalog;
import org.trabecula.planning.FactValue;
import org.trabecula.planning.Facts;
import org.trabecula.planning.PlanningEngine;
import org.trabecula.planning.Proposal;
import org.trabecula.planning.ProposalView;
import org.trabecula.planning.Reading;
import org.trabecula.planning.Subject;

/** Writes what a completed assessment found: results of instruments, mechanism of each pain, red flags, the summary row. */
@Component
class CompletionResults implements CompletionStep {

    /** So many of the facts that would settle most are kept for the screen. */
    private static final int WANTED = 12;

    private final FactCollector collector;
    private final PublishedCatalog catalogs;
    private final Form form;
    private final PainService pains;
    private final ResultStore results;
    private final MechanismVerdicts verdicts;
    private final RedFlagStep redFlags;
    private final SummaryStore summaries;
    private final RecordedInsteads insteads;

    CompletionResults(
            FactCollector collector,
            PublishedCatalog catalogs,
            Form form,
            PainService pains,
            ResultStore results,
            MechanismVerdicts verdicts,
            RedFlagStep redFlags,
            SummaryStore summaries,
            RecordedInsteads insteads) {
        this.collector = collector;
        this.catalogs = catalogs;
        this.form = form;
        this.pains = pains;
        this.results = results;
        this.verdicts = verdicts;
        this.redFlags = redFlags;
        this.summaries = summaries;
        this.insteads = insteads;
    }

    @Override
    public void completed(Assessment assessment, Instant at, UUID by) {
        UUID patient = assessment.patientId();
        LocalDate on = assessment.assessedOn();
        CompiledCatalog catalog = catalogs.current();
        FactPicture picture = collector.on(patient, on, assessment.id());
        Proposal proposal = PlanningEngine.propose(catalog, picture.sheet());
        results.write(assessment.id(), picture.outcome().results());
        insteads.write(assessment.id(), picture, picture.codes());
        if (assessment.kind() != AssessmentKind.QUICK) {
            mechanisms(assessment, picture);
        }
        redFlags.follow(assessment, catalog, proposal, at, by);
        summaries.write(new SummaryStore.Row(
                summary(assessment, picture, at, by),
                proposal.cannotTell().stream().map(CompletionResults::unsettled).toList(),
                proposal.missing().stream()
                        .limit(WANTED)
                        .map(CompletionResults::wanted)
                        .toList(),
                catalog.version()));
    }

    private void mechanisms(Assessment assessment, FactPicture picture) {
        Origins origins = new Origins(picture.facts(), form);
        Map<String, PainView> byCode = new HashMap<>();
        pains.pains(assessment.patientId(), assessment.assessedOn()).forEach(pain -> byCode.put(pain.code(), pain));
        picture.outcome().mechanisms().forEach((subject, rules) -> {
            PainView pain = byCode.get(subject.id());
            if (pain != null && isThere(picture.facts(), subject.id())) {
                verdicts.save(MechanismVerdict.of(
                        assessment.id(), assessment.patientId(), pain.id(), pain.code(), rules, origins));
            }
        });
    }

    /** A pain of 0 has no mechanism to judge, nor has any when the patient has no pain; one that was not rated has. */
    private static boolean isThere(Facts facts, String pain) {
        boolean none =
                facts.reading(Subject.PATIENT, "has_pain").value() instanceof FactValue.Flag said && !said.value();
        Double worst = number(facts.reading(Subject.pain(pain), "p_worst"));
        return !none && (worst == null || worst >= 1);
    }

    private static SummaryStore.Unsettled unsettled(ProposalView.CannotTell rule) {
        return new SummaryStore.Unsettled(
                rule.rule(), rule.lesion(), rule.level().name(), rule.title(), rule.missing());
    }

    private static SummaryStore.Wanted wanted(ProposalView.Missing missing) {
        return new SummaryStore.Wanted(
                missing.fact(), missing.label(), missing.settles(), missing.alerts(), missing.lastKnown());
    }

    private static AssessmentSummary summary(Assessment assessment, FactPicture picture, Instant at, UUID by) {
        Facts facts = picture.facts();
        Map<String, Double> numbers = new HashMap<>();
        Map<String, String> codes = new HashMap<>();
        Map<String, LocalDate> dates = new HashMap<>();
        Set<String> atLeast = new HashSet<>();
        for (String key : SummaryStore.NUMBERS) {
            Reading reading = facts.reading(Subject.PATIENT, key);
            Double number = number(reading);
            if (number != null) {
                numbers.put(key, number);
                if (!reading.known()) {
                    atLeast.add(key);
                }
                date(dates, key, worked(picture, key, reading.observed()), assessment.assessedOn());
            }
        }
        for (String key : SummaryStore.CODES) {
            Reading reading = facts.reading(Subject.PATIENT, key);
            if (reading.known() && reading.value() instanceof FactValue.CodeOf code) {
                codes.put(key, code.code());
                date(dates, key, reading.observed(), assessment.assessedOn());
            }
        }
        return new AssessmentSummary(
                assessment.id(),
                assessment.patientId(),
                assessment.number(),
                assessment.kind(),
                assessment.assessedOn(),
                at,
                by,
                code(facts.reading(Subject.PATIENT, "respondent")),
                numbers,
                codes,
                facts.reading(Subject.PATIENT, "goal_met").value() instanceof FactValue.Flag met
                        ? Boolean.valueOf(met.value())
                        : null,
                atLeast,
                dates,
                lesionPain(picture));
    }

    private static Map<String, Double> lesionPain(FactPicture picture) {
        List<String> lesions = picture.sheet().lesions();
        Map<String, Double> worst = new HashMap<>();
        for (String lesion : lesions == null ? List.<String>of() : lesions) {
            Reading reading = picture.facts().reading(Subject.lesion(lesion), "lesion_pain_worst");
            Double number = number(reading);
            if (number != null && reading.known()) {
                worst.put(lesion, number);
            }
        }
        return worst;
    }

    /** Of a score the age of what makes it old: a creatinine, not the sex that was given at registration. */
    private static @Nullable LocalDate worked(FactPicture picture, String key, @Nullable LocalDate observed) {
        return picture.outcome().results().stream()
                .filter(result -> result.instrument().code().equals(key)
                        && result.subject().id().isEmpty()
                        && result.oldest() != null)
                .findFirst()
                .map(Result::oldest)
                .orElse(observed);
    }

    private static void date(Map<String, LocalDate> dates, String key, @Nullable LocalDate observed, LocalDate day) {
        if (observed != null && observed.isBefore(day)) {
            dates.put(key, observed);
        }
    }

    private static @Nullable Double number(Reading reading) {
        return reading.value() instanceof FactValue.Num number ? Double.valueOf(number.value()) : null;
    }

    private static @Nullable String code(Reading reading) {
        return reading.value() instanceof FactValue.CodeOf code ? code.code() : null;
    }
}
