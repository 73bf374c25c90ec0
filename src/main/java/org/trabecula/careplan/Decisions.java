package org.trabecula.careplan;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What a decision must say to be one. */
final class Decisions {

    private Decisions() {}

    /** What is changed, and why. */
    record Change(String text, String reason) {}

    /** Why not. */
    record Refusal(DeclineReason code, @Nullable String note) {}

    static @Nullable String acceptReason(Choice.Accept accept, boolean needed) {
        List<PlanProblem> problems = new ArrayList<>();
        String reason = needed
                ? Texts.needed(accept.reason(), Texts.LONGEST, "acceptReason", "careplan.decide.major-reason", problems)
                : Texts.optional(accept.reason(), Texts.LONGEST, "acceptReason", problems);
        refuseIf(problems);
        return reason;
    }

    static Change change(Choice.Modify modify) {
        List<PlanProblem> problems = new ArrayList<>();
        String text =
                Texts.needed(modify.change(), Texts.LONGEST, "change", "careplan.decide.change-missing", problems);
        String reason = Texts.needed(
                modify.reason(), Texts.LONGEST, "changeReason", "careplan.decide.change-reason-missing", problems);
        refuseIf(problems);
        return new Change(text, reason);
    }

    static Refusal refusal(Choice.Decline decline) {
        List<PlanProblem> problems = new ArrayList<>();
        DeclineReason code = decline.reason();
        if (code == null) {
            problems.add(PlanProblem.of("reason", "careplan.decide.reason-missing"));
        }
        String note = code == DeclineReason.OTHER
                ? Texts.needed(decline.note(), Texts.LONGEST, "note", "careplan.decide.note-missing", problems)
                : Texts.optional(decline.note(), Texts.LONGEST, "note", problems);
        if (code == null || !problems.isEmpty()) {
            throw new PlanRefused(problems);
        }
        return new Refusal(code, note);
    }

    private static void refuseIf(List<PlanProblem> problems) {
        if (!problems.isEmpty()) {
            throw new PlanRefused(problems);
        }
    }
}
