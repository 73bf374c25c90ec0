package org.trabecula.careplan;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.trabecula.patient.PatientSummary;
import org.trabecula.planning.Severity;

/** Writes down all that is signed, as one record. */
@Component
class PlanDocuments {

    private final PlanSources sources;

    PlanDocuments(PlanSources sources) {
        this.sources = sources;
    }

    PlanDocument of(
            CarePlan plan,
            @Nullable CarePlan before,
            List<CarePlanItem> lines,
            List<FollowUp> opened,
            Shown shown,
            CarePlan.Signature signature) {
        PatientSummary patient = sources.patient(plan.patientId());
        LocalDate nextReview = Objects.requireNonNull(plan.nextReviewOn());
        return new PlanDocument(
                plan.getId(),
                plan.number(),
                before == null ? null : before.number(),
                plan.patientId(),
                patient.name(),
                patient.mrn(),
                patient.birthDate(),
                plan.assessmentId(),
                plan.assessedOn(),
                plan.catalogVersion(),
                plan.madeOn(),
                nextReview,
                shown.matters(),
                sources.flagsToSign(plan.patientId(), plan.madeOn()),
                lines.stream()
                        .filter(line -> line.alternativeTo() == null)
                        .map(line -> line(line, lines))
                        .toList(),
                shown.notProposed(),
                shown.unchecked(),
                opened.stream()
                        .map(open -> new PlanDocument.Step(
                                open.getId(), open.dueOn(), open.what(), open.ownerRole(), open.rule()))
                        .toList(),
                new PlanDocument.Signed(
                        signature.by(),
                        signature.name(),
                        signature.role(),
                        signature.at(),
                        signature.zone(),
                        signature.meaning(),
                        signature.othersLeftOpen(),
                        signature.despite()));
    }

    private static PlanDocument.Line line(CarePlanItem line, List<CarePlanItem> all) {
        LineContent content = line.content();
        Ruling ruling = line.ruling();
        ItemDetail detail = content.explained();
        return new PlanDocument.Line(
                line.getId(),
                line.itemKey(),
                line.isOwn(),
                content.domain(),
                content.urgency(),
                content.title(),
                content.site(),
                content.how(),
                content.why(),
                detail == null ? List.of() : grounds(detail),
                content.status(),
                content.strength(),
                content.continued(),
                ruling == null ? null : ruling.decision(),
                ruling == null ? null : ruling.changeText(),
                ruling == null ? null : ruling.reasonCode(),
                ruling == null ? null : ruling.reasonNote(),
                ruling == null ? null : ruling.decidedByName(),
                ruling == null ? null : ruling.decidedAt(),
                line.ownerRole(),
                line.dueOn(),
                detail == null ? null : detail.monitoring(),
                detail == null ? null : detail.stop(),
                detail == null ? List.of() : detail.missing(),
                detail == null ? List.of() : warnings(line, detail, all),
                all.stream()
                        .filter(other -> line.getId().equals(other.alternativeTo()))
                        .map(CarePlanItem::title)
                        .toList(),
                detail == null ? List.of() : detail.sources(),
                detail == null ? null : detail.score());
    }

    /** What speaks for the line, each set of values once: an indication and a rule often look at the same. */
    private static List<Evidence> grounds(ItemDetail detail) {
        Map<List<Evidence.Value>, Evidence> grounds = new LinkedHashMap<>();
        detail.grounds().stream()
                .filter(ground -> !ground.ruledOut())
                .forEach(ground -> grounds.putIfAbsent(ground.values(), ground));
        return List.copyOf(grounds.values());
    }

    /** Cautions, and interactions with the other lines that are taken. */
    private static List<String> warnings(CarePlanItem line, ItemDetail detail, List<CarePlanItem> all) {
        List<String> warnings = new ArrayList<>();
        detail.cautions().forEach(caution -> warnings.add(caution.advice()));
        new Interactions(all)
                .with(line.getId(), detail).stream()
                        .filter(pair -> pair.severity() != Severity.MINOR)
                        .forEach(pair -> warnings.add(pair.title() + ": " + pair.why() + "; " + pair.whatToDo()));
        return warnings;
    }
}
