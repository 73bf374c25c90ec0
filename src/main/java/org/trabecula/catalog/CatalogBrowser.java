package org.trabecula.catalog;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.trabecula.catalog.CatalogViews.CitationRow;
import org.trabecula.catalog.CatalogViews.DomainCount;
import org.trabecula.catalog.CatalogViews.InteractionRow;
import org.trabecula.catalog.CatalogViews.MedicineRow;
import org.trabecula.catalog.CatalogViews.RankingPage;
import org.trabecula.catalog.CatalogViews.RulePage;
import org.trabecula.catalog.CatalogViews.RuleRow;
import org.trabecula.catalog.CatalogViews.TherapyPage;
import org.trabecula.catalog.CatalogViews.TherapyRow;
import org.trabecula.planning.CompiledCatalog;
import org.trabecula.planning.Medicine;
import org.trabecula.planning.Rule;
import org.trabecula.planning.RuleKind;
import org.trabecula.planning.Therapy;
import org.trabecula.shared.NotFound;
import org.trabecula.shared.text.Folded;

/** Reads the catalog in force for whoever is signed in. */
@Service
@Transactional(readOnly = true)
@PreAuthorize("hasAnyRole('CLINICIAN', 'NURSE', 'ADMIN')")
public class CatalogBrowser {

    private final PublishedCatalog catalogs;
    private final CatalogVersions versions;

    CatalogBrowser(PublishedCatalog catalogs, CatalogVersions versions) {
        this.catalogs = catalogs;
        this.versions = versions;
    }

    /** Returns all versions, newest first. */
    public List<VersionView> versions() {
        return versions.all();
    }

    /** Returns each domain that has therapies, in the order of a plan. */
    public List<DomainCount> domains() {
        List<Therapy> therapies = catalog().knowledge().therapies();
        List<DomainCount> counts = new ArrayList<>();
        for (Domain domain : Domain.values()) {
            long count = therapies.stream()
                    .filter(therapy -> therapy.domain().equals(domain.name()))
                    .count();
            if (count > 0) {
                counts.add(new DomainCount(domain, (int) count));
            }
        }
        return counts;
    }

    /**
     * Returns therapies in the order of the domains, then by name.
     *
     * @param words found in name, code or medicines, letter case and accents aside; empty: all
     */
    public List<TherapyRow> therapies(@Nullable Domain domain, String words) {
        CompiledCatalog catalog = catalog();
        CatalogReader reader = new CatalogReader(catalog);
        return catalog.knowledge().therapies().stream()
                .filter(therapy -> domain == null || therapy.domain().equals(domain.name()))
                .filter(therapy -> found(words, therapy.name(), therapy.code(), String.join(" ", therapy.medicines()))
                        || therapy.medicines().stream().anyMatch(name -> synonymFound(catalog, name, words)))
                .map(reader::row)
                .sorted(Comparator.comparing(TherapyRow::domain).thenComparing(row -> Folded.of(row.name())))
                .toList();
    }

    private static boolean synonymFound(CompiledCatalog catalog, String name, String words) {
        Medicine medicine = catalog.medicines().find(name);
        return medicine != null && found(words, String.join(" ", medicine.synonyms()));
    }

    /** Returns all of a therapy. @throws NotFound if there is none of this code */
    public TherapyPage therapy(String code) {
        CompiledCatalog catalog = catalog();
        Therapy therapy = catalog.therapy(code);
        if (therapy == null) {
            throw new NotFound();
        }
        return new CatalogReader(catalog).page(therapy);
    }

    /** Returns rules in the order of the catalog. @param words found in id, title, text or therapies; empty: all */
    public List<RuleRow> rules(@Nullable RuleKind kind, String words) {
        CompiledCatalog catalog = catalog();
        CatalogReader reader = new CatalogReader(catalog);
        return catalog.knowledge().rules().stream()
                .filter(rule -> kind == null || rule.kind() == kind)
                .filter(rule -> found(
                        words,
                        rule.id(),
                        rule.title(),
                        rule.text() == null ? "" : rule.text(),
                        String.join(" ", rule.recommend()),
                        String.join(" ", rule.consider())))
                .map(reader::row)
                .toList();
    }

    /** Returns all of a rule. @throws NotFound if there is none of this id */
    public RulePage rule(String id) {
        CompiledCatalog catalog = catalog();
        Rule rule = catalog.rule(id);
        if (rule == null) {
            throw new NotFound();
        }
        return new CatalogReader(catalog).page(rule);
    }

    public List<InteractionRow> interactions(String words) {
        CatalogReader reader = new CatalogReader(catalog());
        return catalog().knowledge().interactions().stream()
                .map(reader::row)
                .filter(row ->
                        found(words, String.join(" ", row.a()), String.join(" ", row.b()), row.why(), row.whatToDo()))
                .toList();
    }

    public List<MedicineRow> medicines(String words) {
        CatalogReader reader = new CatalogReader(catalog());
        return catalog().medicines().all().stream()
                .map(reader::row)
                .filter(row ->
                        found(words, row.name(), String.join(" ", row.synonyms()), String.join(" ", row.classes())))
                .toList();
    }

    /** Returns the weights of the score and the terms of the priorities. */
    public RankingPage ranking() {
        CompiledCatalog catalog = catalog();
        return new RankingReader(new CatalogReader(catalog))
                .page(catalog.knowledge().ranking());
    }

    /** Returns all sources with what names them. */
    public List<CitationRow> citations() {
        CompiledCatalog catalog = catalog();
        CatalogReader reader = new CatalogReader(catalog);
        return catalog.knowledge().citations().stream()
                .map(citation -> new CitationRow(
                        citation,
                        reader.links(catalog.knowledge().therapies().stream()
                                .filter(therapy -> therapy.citations().contains(citation.key()))
                                .map(Therapy::code)
                                .toList()),
                        catalog.knowledge().rules().stream()
                                .filter(rule -> rule.citations().contains(citation.key()))
                                .map(Rule::id)
                                .toList()))
                .toList();
    }

    private CompiledCatalog catalog() {
        return catalogs.current();
    }

    private static boolean found(String words, String... texts) {
        String all = Folded.of(String.join(" ", texts));
        return List.of(Folded.of(words).split(" ")).stream().allMatch(all::contains);
    }
}
