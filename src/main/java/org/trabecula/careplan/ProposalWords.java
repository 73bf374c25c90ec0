package org.trabecula.careplan;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.trabecula.catalog.Form;
import org.trabecula.planning.CompiledCatalog;
import org.trabecula.planning.Fact;
import org.trabecula.planning.FactSheet;
import org.trabecula.planning.FactValue;
import org.trabecula.planning.Proposal;
import org.trabecula.planning.ProposalView;
import org.trabecula.planning.Ranking;
import org.trabecula.planning.Severity;
import org.trabecula.planning.Status;
import org.trabecula.planning.Subject;

/**
 * Puts a proposal into the words of the page: names of lesions for their codes, labels for facts and priorities, texts for
 * citations. Decides nothing clinical; lines without a met indication that nobody takes yet go to "cannot tell".
 */
final class ProposalWords {

    private static final String PRIORITY = "priority:";

    private final CompiledCatalog catalog;
    private final Form form;
    private final Map<String, String> sites;
    private final EvidenceFinder evidence;
    private final Proposal proposal;
    private final ProposalView view;
    private final Map<String, ProposalView.Item> byId = new HashMap<>();

    /** @param sites names of the lesions and pains, by the ids of the fact sheet */
    ProposalWords(Proposal proposal, Form form, Map<String, String> sites) {
        this.proposal = proposal;
        this.catalog = proposal.catalog();
        this.form = form;
        this.sites = sites;
        this.evidence = new EvidenceFinder(proposal.facts(), form, sites);
        this.view = proposal.toView();
        view.items().forEach(item -> byId.put(item.id(), item));
    }

    /** A line of the plan, and the key of the line that it is an alternative to. */
    record Line(LineContent proposed, @Nullable String alternativeTo) {}

    List<Line> lines() {
        PairFinder pairs = new PairFinder(catalog, proposal.facts());
        List<ProposalView.Item> shown =
                view.items().stream().filter(item -> !folded(item)).toList();
        return shown.stream().map(item -> line(item, pairs.of(item, shown))).toList();
    }

    private static boolean folded(ProposalView.Item item) {
        return item.status() == Status.NEEDS_DATA && item.strength() == null && !item.current();
    }

    private Line line(ProposalView.Item item, List<ItemDetail.Pair> pairs) {
        boolean major = item.cautions().stream()
                .anyMatch(caution ->
                        caution.severity() == Severity.MAJOR || caution.severity() == Severity.CONTRAINDICATED);
        LineContent proposed = new LineContent(
                item.id(),
                item.therapy(),
                item.lesion(),
                item.domain(),
                item.name(),
                site(item.lesion()),
                item.dose(),
                String.join("; ", item.because()),
                item.status(),
                item.strength(),
                item.urgency(),
                major,
                item.current(),
                PlanJson.write(detail(item, pairs)));
        String first = item.alternativeTo();
        String firstKey = first == null ? null : item.lesion() == null ? first : first + "@" + item.lesion();
        return new Line(proposed, firstKey != null && byId.containsKey(firstKey) ? firstKey : null);
    }

    private ItemDetail detail(ProposalView.Item item, List<ItemDetail.Pair> pairs) {
        return new ItemDetail(
                Stream.concat(
                                evidence.of(item.grounds(), item.lesion()).stream(),
                                evidence.ruledOut(proposal.ruledOut(item), item.lesion()).stream())
                        .toList(),
                item.cautions().stream()
                        .map(caution -> new ItemDetail.Advice(
                                caution.advice(),
                                caution.basis().interactions(),
                                evidence.ofFindings(caution.basis().findings(), item.lesion()),
                                caution.severity()))
                        .toList(),
                item.toCheck(),
                item.missing().stream().map(this::labelOf).toList(),
                item.doseDependsOn().stream().map(this::labelOf).toList(),
                item.informs().stream()
                        .map(informs -> new ItemDetail.Interaction(
                                informs.medicine(), informs.severity(), informs.why(), informs.whatToDo()))
                        .toList(),
                pairs.stream()
                        .map(pair -> new ItemDetail.Pair(
                                pair.itemKey(), nameOf(pair.itemKey()), pair.severity(), pair.why(), pair.whatToDo()))
                        .toList(),
                item.monitoring(),
                item.stop(),
                sources(item.citations()),
                item.score(),
                item.scoreTerms().stream()
                        .map(term -> new ItemDetail.Term(
                                term.term(),
                                term.term().startsWith(PRIORITY)
                                        ? priority(term.term().substring(PRIORITY.length()))
                                        : null,
                                term.points()))
                        .toList(),
                item.serves().stream().map(this::priority).toList(),
                item.conflicts().stream().map(this::priority).toList(),
                item.byRule());
    }

    Shown shown() {
        return new Shown(
                view.alerts().stream()
                        .map(alert -> new Shown.Alert(
                                alert.rule(),
                                site(alert.lesion()),
                                alert.level(),
                                alert.title(),
                                alert.text(),
                                evidence.ofFindings(alert.findings(), alert.lesion()),
                                sources(alert.citations())))
                        .toList(),
                view.cannotTell().stream()
                        .map(open -> new Shown.Undecided(
                                open.rule(),
                                site(open.lesion()),
                                open.level(),
                                open.title(),
                                open.missing().stream().map(this::labelOf).toList()))
                        .toList(),
                view.notProposed().stream()
                        .map(left -> new Shown.Left(
                                left.name(),
                                site(left.lesion()),
                                left.current(),
                                left.reasons().stream()
                                        .map(reason -> new Shown.Reason(
                                                reason.text(),
                                                reason.basis().interactions(),
                                                evidence.ofFindings(
                                                        reason.basis().findings(), left.lesion())))
                                        .toList()))
                        .toList(),
                view.missing().stream().map(this::missing).toList(),
                view.items().stream()
                        .filter(ProposalWords::folded)
                        .map(item -> new Shown.Folded(
                                item.name(),
                                site(item.lesion()),
                                item.missing().stream().map(this::labelOf).toList()))
                        .toList(),
                emptyDomains(),
                view.notes().stream()
                        .map(note -> new Shown.Note(
                                note.rule(),
                                site(note.lesion()),
                                note.title(),
                                note.text(),
                                evidence.ofFindings(note.findings(), note.lesion())))
                        .toList(),
                new Shown.Unchecked(proposal.facts().sheet().medications() == null, view.uncheckedMedications()),
                matters(),
                counts());
    }

    /** One follow-up for each of its days. */
    List<FollowUp.Ruled> followUps() {
        List<FollowUp.Ruled> all = new ArrayList<>();
        for (ProposalView.FollowUp followUp : view.followUps()) {
            for (int days : followUp.days()) {
                all.add(new FollowUp.Ruled(
                        followUp.rule(), followUp.lesion(), followUp.what(), followUp.ifAccepted(), days));
            }
        }
        return all;
    }

    private Shown.Missing missing(ProposalView.Missing missing) {
        int at = missing.fact().indexOf('@');
        String key = at < 0 ? missing.fact() : missing.fact().substring(0, at);
        return new Shown.Missing(
                missing.fact(),
                missing.label(),
                at < 0 ? null : site(missing.fact().substring(at + 1)),
                missing.lastKnown(),
                missing.settles().stream().map(this::nameOf).toList(),
                missing.alerts(),
                missing.rules(),
                place(key));
    }

    private Shown.@Nullable Place place(String key) {
        return form.sectionOf(key)
                .map(section -> new Shown.Place(false, section.code(), key))
                .or(() -> form.partOf(key).map(part -> new Shown.Place(true, part.name(), key)))
                .orElse(null);
    }

    private List<Shown.EmptyDomain> emptyDomains() {
        Map<String, Shown.EmptyDomain> empty = new LinkedHashMap<>();
        for (String domain : PlanSection.knownDomains()) {
            if (view.items().stream().anyMatch(item -> item.domain().equals(domain) && !folded(item))) {
                continue;
            }
            int excluded = (int) view.notProposed().stream()
                    .filter(left -> left.domain().equals(domain))
                    .count();
            int waiting = (int) view.items().stream()
                    .filter(item -> item.domain().equals(domain))
                    .count();
            empty.put(
                    domain,
                    excluded > 0
                            ? new Shown.EmptyDomain(domain, Shown.EmptyDomain.Why.EXCLUDED, excluded)
                            : waiting > 0
                                    ? new Shown.EmptyDomain(domain, Shown.EmptyDomain.Why.CANNOT_TELL, waiting)
                                    : new Shown.EmptyDomain(domain, Shown.EmptyDomain.Why.NOT_INDICATED, 0));
        }
        return List.copyOf(empty.values());
    }

    private Shown.Matters matters() {
        FactSheet sheet = proposal.facts().sheet();
        FactSheet.Entry priorities = sheet.entry(Subject.PATIENT, "priorities");
        FactSheet.Entry words = sheet.entry(Subject.PATIENT, "priority_words");
        List<String> ranked =
                priorities != null && !priorities.stale() && priorities.value() instanceof FactValue.Codes codes
                        ? codes.codes().stream().map(this::priority).toList()
                        : List.of();
        return new Shown.Matters(
                priorities != null && !priorities.stale(),
                ranked,
                words != null && words.value() instanceof FactValue.Text text ? text.text() : null);
    }

    private Shown.Counts counts() {
        List<FactSheet.Entry> entries = proposal.facts().sheet().entries();
        int stale = (int) entries.stream().filter(FactSheet.Entry::stale).count();
        return new Shown.Counts(entries.size() - stale, stale, view.missing().size());
    }

    private @Nullable String site(@Nullable String lesion) {
        return lesion == null ? null : sites.getOrDefault(lesion, lesion);
    }

    /** The label of a fact, with the site behind it for a fact of a lesion. */
    private String labelOf(String name) {
        int at = name.indexOf('@');
        Fact fact = catalog.dictionary().find(at < 0 ? name : name.substring(0, at));
        String label = fact == null ? name : fact.label();
        return at < 0 ? label : label + ", " + site(name.substring(at + 1));
    }

    private String nameOf(String itemKey) {
        ProposalView.Item item = byId.get(itemKey);
        if (item == null) {
            return itemKey;
        }
        String site = site(item.lesion());
        return site == null ? item.name() : item.name() + ", " + site;
    }

    private String priority(String code) {
        return catalog.knowledge().ranking().priorities().stream()
                .filter(priority -> priority.code().equals(code))
                .map(Ranking.Priority::label)
                .findFirst()
                .orElse(code);
    }

    private List<ItemDetail.Source> sources(List<String> keys) {
        return keys.stream()
                .map(catalog::citation)
                .filter(Objects::nonNull)
                .map(citation -> new ItemDetail.Source(citation.text(), citation.verified(), citation.url()))
                .toList();
    }
}
