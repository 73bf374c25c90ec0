package org.trabecula.careplan;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.trabecula.assessment.Origin;
import org.trabecula.assessment.Origins;
import org.trabecula.catalog.Form;
import org.trabecula.planning.Facts;
import org.trabecula.planning.Finding;
import org.trabecula.planning.ProposalView;
import org.trabecula.planning.Reading;

/** Finds the values behind the clauses of a proposal, their days, and where they came from. */
final class EvidenceFinder {

    private final Origins origins;
    private final LocalDate day;
    private final Map<String, String> places;

    /** @param places names of the lesions and pains, by the ids of the fact sheet */
    EvidenceFinder(Facts facts, Form form, Map<String, String> places) {
        this.origins = new Origins(facts, form);
        this.day = facts.sheet().date();
        this.places = places;
    }

    /** Returns the clauses of indications and rules, each once. */
    List<Evidence> of(List<ProposalView.Ground> grounds, @Nullable String lesion) {
        return grounds.stream()
                .flatMap(ground -> ground.findings().stream().map(finding -> evidence(ground.rule(), finding, lesion)))
                .distinct()
                .toList();
    }

    /** Returns the clauses as they were found. */
    List<Evidence> ofFindings(List<Finding> findings, @Nullable String lesion) {
        return findings.stream()
                .map(finding -> evidence(null, finding, lesion))
                .distinct()
                .toList();
    }

    /** Returns contraindications that do not hold, each with the values that say so. */
    List<Evidence> ruledOut(List<ProposalView.Reason> reasons, @Nullable String lesion) {
        return reasons.stream()
                .map(reason -> new Evidence(
                        null,
                        true,
                        reason.text(),
                        values(reason.basis().findings().stream().flatMap(one -> one.values().stream()), lesion)))
                .toList();
    }

    private Evidence evidence(@Nullable String rule, Finding finding, @Nullable String lesion) {
        return new Evidence(rule, false, finding.criterion(), values(finding.values().stream(), lesion));
    }

    private List<Evidence.Value> values(Stream<Finding.Value> values, @Nullable String lesion) {
        return values.map(value -> value(value, lesion)).distinct().toList();
    }

    private Evidence.Value value(Finding.Value value, @Nullable String lesion) {
        Reading reading = Objects.requireNonNull(origins.reading(value.fact()), value.fact());
        Origin origin = origins.of(reading);
        LocalDate on = origin.on();
        return new Evidence.Value(
                labelled(reading, lesion),
                value.shown(),
                value.known(),
                origin,
                on == null ? 0 : ChronoUnit.DAYS.between(on, day),
                origin.home() == Origin.Home.DERIVED ? inputs(reading, lesion) : List.of());
    }

    private List<String> inputs(Reading derived, @Nullable String lesion) {
        return derived.from().stream()
                .map(origins::reading)
                .filter(Objects::nonNull)
                .filter(input -> input.value() != null)
                .map(input -> labelled(input, lesion) + ": " + input.shown())
                .distinct()
                .toList();
    }

    /** The label of a fact, with the place if it is of another lesion, or of a pain. */
    private String labelled(Reading reading, @Nullable String lesion) {
        String of = reading.subject().id();
        String label = reading.fact().label();
        return of == null || of.equals(lesion) ? label : label + ", " + places.getOrDefault(of, of);
    }
}
