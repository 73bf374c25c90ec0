package org.trabecula.careplan;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;
import org.trabecula.shared.StaleVersion;
import org.trabecula.shared.text.Dates;

/** Both sides of a lost update in words, for the conflict screen. */
@Component
class PlanConflicts {

    private final MessageSource messages;

    PlanConflicts(MessageSource messages) {
        this.messages = messages;
    }

    StaleVersion.Conflict ofLine(CarePlan plan, CarePlanItem line, Choice yours) {
        return of(plan, line, List.of(new StaleVersion.Line(line.title(), words(line.ruling()), words(yours))));
    }

    StaleVersion.Conflict ofPlace(CarePlan plan, CarePlanItem line) {
        return of(plan, line, List.of());
    }

    private static StaleVersion.Conflict of(CarePlan plan, CarePlanItem line, List<StaleVersion.Line> lines) {
        Ruling ruling = line.ruling();
        return new StaleVersion.Conflict(
                line.title(),
                ruling == null ? null : ruling.decidedByName(),
                ruling == null ? null : ruling.decidedAt(),
                proposal(plan) + "#item-" + line.getId(),
                lines);
    }

    StaleVersion.Conflict ofFollowUp(CarePlan plan, FollowUp followUp, FollowUpChange yours) {
        return new StaleVersion.Conflict(
                followUp.what(),
                null,
                null,
                proposal(plan) + "#h-follow",
                List.of(new StaleVersion.Line(
                        followUp.what(),
                        words(followUp.dueOn(), followUp.ownerRole()),
                        words(yours.due(), yours.owner()))));
    }

    /** What others changed since the signer saw the draft. */
    StaleVersion.Conflict ofPlan(CarePlan plan, long seen, List<CarePlanItem> lines, List<FollowUp> followUps) {
        List<StaleVersion.Line> changed = new ArrayList<>();
        lines.stream()
                .filter(line -> line.editNo() > seen)
                .forEach(line -> changed.add(new StaleVersion.Line(line.title(), words(line.ruling()), null)));
        followUps.stream()
                .filter(followUp -> followUp.editNo() > seen)
                .forEach(followUp ->
                        changed.add(new StaleVersion.Line(followUp.what(), Dates.format(followUp.dueOn()), null)));
        Ruling last = lines.stream()
                .filter(line -> line.editNo() > seen)
                .max(Comparator.comparingLong(CarePlanItem::editNo))
                .map(CarePlanItem::ruling)
                .orElse(null);
        return new StaleVersion.Conflict(
                say("careplan.proposal.title", plan.number()),
                last == null ? null : last.decidedByName(),
                last == null ? null : last.decidedAt(),
                proposal(plan),
                changed);
    }

    private @Nullable String words(@Nullable LocalDate due, @Nullable OwnerRole owner) {
        return due == null ? null : owner == null ? Dates.format(due) : Dates.format(due) + ", " + words(owner);
    }

    private @Nullable String words(@Nullable Ruling ruling) {
        return ruling == null
                ? null
                : joined(
                        words(ruling.decision()), ruling.changeText(), words(ruling.reasonCode()), ruling.reasonNote());
    }

    private @Nullable String words(Choice choice) {
        if (choice instanceof Choice.Accept accept) {
            return joined(words(Decision.ACCEPTED), accept.reason());
        }
        if (choice instanceof Choice.Modify modify) {
            return joined(words(Decision.MODIFIED), modify.change(), modify.reason());
        }
        if (choice instanceof Choice.Decline decline) {
            return joined(words(Decision.DECLINED), words(decline.reason()), decline.note());
        }
        return null;
    }

    private String words(Decision decision) {
        return say("careplan.decision." + decision);
    }

    private @Nullable String words(@Nullable DeclineReason reason) {
        return reason == null ? null : say("careplan.reason." + reason);
    }

    private String words(OwnerRole owner) {
        return say("careplan.owner." + owner);
    }

    private String say(String key, Object... values) {
        return messages.getMessage(key, values, LocaleContextHolder.getLocale());
    }

    private static String joined(@Nullable String... parts) {
        return Stream.of(parts).filter(part -> part != null && !part.isBlank()).collect(Collectors.joining(": "));
    }

    private static String proposal(CarePlan plan) {
        return "/patients/" + plan.patientId() + "/proposal";
    }
}
