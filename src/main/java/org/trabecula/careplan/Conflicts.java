package org.trabecula.careplan;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.trabecula.shared.StaleVersion;
import org.trabecula.shared.text.Dates;

/** Both sides of a lost update, for the conflict screen. */
final class Conflicts {

    private Conflicts() {}

    static StaleVersion.Conflict ofLine(CarePlan plan, CarePlanItem line, Choice yours) {
        return new StaleVersion.Conflict(
                line.title(),
                line.decidedByName(),
                line.decidedAt(),
                proposal(plan) + "#item-" + line.getId(),
                List.of(new StaleVersion.Line(line.title(), words(line), words(yours))));
    }

    static StaleVersion.Conflict ofPlace(CarePlan plan, CarePlanItem line) {
        return new StaleVersion.Conflict(
                line.title(),
                line.decidedByName(),
                line.decidedAt(),
                proposal(plan) + "#item-" + line.getId(),
                List.of());
    }

    static StaleVersion.Conflict ofFollowUp(CarePlan plan, FollowUp followUp, FollowUpChange yours) {
        return new StaleVersion.Conflict(
                followUp.what(),
                null,
                null,
                proposal(plan) + "#h-follow",
                List.of(new StaleVersion.Line(
                        followUp.what(),
                        Dates.format(followUp.dueOn()) + ", " + followUp.ownerRole(),
                        yours.due() == null ? null : Dates.format(yours.due()) + ", " + yours.owner())));
    }

    /** What others changed since the signer saw the draft. */
    static StaleVersion.Conflict ofPlan(CarePlan plan, long seen, List<CarePlanItem> lines, List<FollowUp> followUps) {
        List<StaleVersion.Line> changed = new ArrayList<>();
        lines.stream()
                .filter(line -> line.editNo() > seen)
                .forEach(line -> changed.add(new StaleVersion.Line(line.title(), words(line), null)));
        followUps.stream()
                .filter(followUp -> followUp.editNo() > seen)
                .forEach(followUp ->
                        changed.add(new StaleVersion.Line(followUp.what(), Dates.format(followUp.dueOn()), null)));
        CarePlanItem last = lines.stream()
                .filter(line -> line.editNo() > seen)
                .max(Comparator.comparingLong(CarePlanItem::editNo))
                .orElse(null);
        return new StaleVersion.Conflict(
                "Plan " + plan.number(),
                last == null ? null : last.decidedByName(),
                last == null ? null : last.decidedAt(),
                proposal(plan),
                changed);
    }

    private static @Nullable String words(CarePlanItem line) {
        Decision decision = line.decision();
        if (decision == null) {
            return null;
        }
        return joined(
                decision.name(),
                line.changeText(),
                line.reasonCode() == null ? null : line.reasonCode().name(),
                line.reasonNote());
    }

    private static @Nullable String words(Choice choice) {
        if (choice instanceof Choice.Accept accept) {
            return joined(Decision.ACCEPTED.name(), accept.reason());
        }
        if (choice instanceof Choice.Modify modify) {
            return joined(Decision.MODIFIED.name(), modify.change(), modify.reason());
        }
        if (choice instanceof Choice.Decline decline) {
            DeclineReason reason = decline.reason();
            return joined(Decision.DECLINED.name(), reason == null ? null : reason.name(), decline.note());
        }
        return null;
    }

    private static String joined(@Nullable String... parts) {
        return Stream.of(parts).filter(part -> part != null && !part.isBlank()).collect(Collectors.joining(": "));
    }

    private static String proposal(CarePlan plan) {
        return "/patients/" + plan.patientId() + "/proposal";
    }
}
