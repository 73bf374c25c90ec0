package org.trabecula.planning;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The reasons against a therapy and the cautions about it: of the entry itself, of rules, and of interactions, in that order. */
final class Reasons {

    private final List<Medicine> medicines;
    private final Evaluation evaluation;
    private final List<Firing> met;

    Reasons(CompiledCatalog catalog, Evaluation evaluation, List<Firing> met) {
        this.medicines = catalog.medicines().all();
        this.evaluation = evaluation;
        this.met = met;
    }

    /** Why a therapy is not proposed; all reasons. */
    List<ProposalView.Reason> against(Line line) {
        List<ProposalView.Reason> reasons = new ArrayList<>();
        for (TherapyPlan.Condition condition : line.plan.contraindications) {
            if (line.truth(condition.when(), evaluation) == Node.MET) {
                reasons.add(reason(line, condition));
            }
        }
        for (Said said : said(line, true)) {
            reasons.add(new ProposalView.Reason(said.text(), basis(said.findings()), said.names(), null));
        }
        for (TherapyInteractions.Found found : line.interactions) {
            if (found.severity() == Severity.CONTRAINDICATED) {
                found.rows()
                        .forEach(row -> reasons.add(new ProposalView.Reason(
                                row.interaction().why(),
                                new ProposalView.Basis(List.of(because(found, row)), findings(row)),
                                names(line, found, row),
                                null)));
            }
        }
        return reasons;
    }

    /** The contraindications of the entry that were checked and do not hold. */
    List<ProposalView.Reason> ruledOut(Line line) {
        return Stream.of(line.plan.contraindications)
                .filter(condition -> line.truth(condition.when(), evaluation) == Node.NOT_MET)
                .map(condition -> reason(line, condition))
                .toList();
    }

    private ProposalView.Reason reason(Line line, TherapyPlan.Condition condition) {
        List<Finding> findings = line.findings(condition.when(), evaluation);
        return new ProposalView.Reason(condition.text(), basis(findings), codes(findings), condition.cite());
    }

    private static ProposalView.Basis basis(List<Finding> findings) {
        return new ProposalView.Basis(List.of(), findings);
    }

    /** The MET cautions, as they are counted: one for each clause, each rule entry and each current medicine. */
    List<ProposalView.Caution> cautions(Line line) {
        List<ProposalView.Caution> cautions = new ArrayList<>();
        for (TherapyPlan.Condition condition : line.plan.cautions) {
            if (line.truth(condition.when(), evaluation) == Node.MET) {
                List<Finding> findings = line.findings(condition.when(), evaluation);
                cautions.add(new ProposalView.Caution(
                        condition.text(), basis(findings), codes(findings), null, condition.cite()));
            }
        }
        for (Said said : said(line, false)) {
            cautions.add(new ProposalView.Caution(said.text(), basis(said.findings()), said.names(), null, null));
        }
        for (TherapyInteractions.Found found : line.interactions) {
            if (found.severity() == Severity.MAJOR || found.severity() == Severity.MODERATE) {
                cautions.add(interaction(line, found));
            }
        }
        return cautions;
    }

    private ProposalView.Caution interaction(Line line, TherapyInteractions.Found found) {
        Set<String> advice = new LinkedHashSet<>();
        Set<String> because = new LinkedHashSet<>();
        Set<Finding> findings = new LinkedHashSet<>();
        Set<String> names = new LinkedHashSet<>();
        for (InteractionRow row : found.rows()) {
            advice.add(row.interaction().whatToDo());
            because.add(because(found, row));
            findings.addAll(findings(row));
            names.addAll(names(line, found, row));
        }
        return new ProposalView.Caution(
                String.join("; ", advice),
                new ProposalView.Basis(List.copyOf(because), List.copyOf(findings)),
                List.copyOf(names),
                found.severity(),
                null);
    }

    /** MINOR interactions with current medicines. */
    List<ProposalView.Interacts> informs(Line line) {
        return line.interactions.stream()
                .filter(found -> found.severity() == Severity.MINOR)
                .flatMap(found -> found.rows().stream()
                        .map(row -> new ProposalView.Interacts(
                                medicine(found),
                                found.severity(),
                                row.interaction().why(),
                                row.interaction().whatToDo())))
                .toList();
    }

    private String medicine(TherapyInteractions.Found found) {
        return found.current() < 0 ? "" : medicines.get(found.current()).name();
    }

    private String because(TherapyInteractions.Found found, InteractionRow row) {
        String with = found.current() < 0 ? "" : "with " + medicine(found) + ": ";
        return with + row.interaction().why();
    }

    private List<Finding> findings(InteractionRow row) {
        Pooled when = row.when();
        return when == null ? List.of() : evaluation.findings(when, -1);
    }

    private List<String> names(Line line, TherapyInteractions.Found found, InteractionRow row) {
        Stream<String> sides = Stream.concat(row.interaction().a().stream(), row.interaction().b().stream());
        return Stream.of(Stream.of(medicine(found)), line.plan.therapy.medicines().stream(), sides)
                .flatMap(names -> names)
                .filter(name -> !name.isEmpty())
                .distinct()
                .toList();
    }

    private static List<String> codes(List<Finding> findings) {
        return findings.stream()
                .flatMap(finding -> finding.codes().stream())
                .distinct()
                .toList();
    }

    /** What a rule says against an item, or as a caution about it; a lesion rule about an item of the patient once for all lesions. */
    private record Said(
            Rule rule,
            String text,
            List<Finding> findings,
            @Nullable String lesion) {
        List<String> names() {
            return Stream.concat(Stream.of(rule.id()), codes(findings).stream())
                    .distinct()
                    .toList();
        }
    }

    private List<Said> said(Line line, boolean against) {
        List<Said> said = new ArrayList<>();
        List<Rule> done = new ArrayList<>();
        for (Firing firing : met) {
            Rule rule = firing.plan().rule;
            if (!firing.reaches(line) || done.contains(rule)) {
                continue;
            }
            done.add(rule);
            List<Finding> findings = met.stream()
                    .filter(other -> other.plan() == firing.plan() && other.reaches(line))
                    .flatMap(other -> other.findings(evaluation).stream())
                    .distinct()
                    .toList();
            for (Rule.Directed directed : against ? rule.avoid() : rule.caution()) {
                if (directed.selector().selects(line.plan.therapy)) {
                    said.add(new Said(rule, directed.text(), findings, firing.lesionId()));
                }
            }
        }
        return said;
    }
}
