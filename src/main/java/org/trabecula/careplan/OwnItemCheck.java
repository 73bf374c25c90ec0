package org.trabecula.careplan;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** What a line of the clinician's own must say. */
final class OwnItemCheck {

    private OwnItemCheck() {}

    static CarePlanItem.OwnLine check(OwnItem own, LocalDate today) {
        List<PlanProblem> problems = new ArrayList<>();
        String domain = own.domain();
        if (domain == null || !PlanSection.knownDomains().contains(domain)) {
            problems.add(PlanProblem.of("domain", "careplan.own.domain-missing"));
        }
        String what = Texts.needed(own.what(), Texts.LONGEST_TITLE, "what", "careplan.own.what-missing", problems);
        String how = Texts.needed(own.how(), Texts.LONGEST, "how", "careplan.own.how-missing", problems);
        String why = Texts.needed(own.why(), Texts.LONGEST, "why", "careplan.own.why-missing", problems);
        OwnerRole owner = own.owner();
        if (owner == null) {
            problems.add(PlanProblem.of("owner", "careplan.own.owner-missing"));
        }
        LocalDate due = own.due();
        DueDays.check(due, "due", today, problems);
        if (domain == null || owner == null || due == null || !problems.isEmpty()) {
            throw new PlanRefused(problems);
        }
        return new CarePlanItem.OwnLine(LineContent.own(domain, what, how, why), owner, due);
    }
}
