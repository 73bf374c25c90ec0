package org.trabecula.catalog.bundle;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.trabecula.catalog.BundleRefused;
import org.trabecula.catalog.Domain;
import org.trabecula.planning.Clause;
import org.trabecula.planning.CompiledCatalog;
import org.trabecula.planning.Dictionary;
import org.trabecula.planning.Fact;
import org.trabecula.planning.Formulas;
import org.trabecula.planning.InvalidKnowledge;
import org.trabecula.planning.KnowledgeBase;
import org.trabecula.planning.Ranking;
import org.trabecula.shared.yaml.Position;

/**
 * Takes a bundle in: checks all of it against the dictionary of the release, names every mistake with file, line and column,
 * and only if there is none makes a compiled catalog of it.
 */
public final class CatalogImporter {

    private static final String SHARED = "therapies/_shared.yaml";
    private static final int MOST_FILES = 100;
    private static final Set<String> SINGLE = Set.of(
            "rules.yaml",
            "medicines.yaml",
            "interactions.yaml",
            "ranking.yaml",
            "citations.yaml",
            "vignettes.yaml",
            SHARED);

    private final Release release;
    private final Formulas formulas;

    public CatalogImporter(Release release, Formulas formulas) {
        this.release = release;
        this.formulas = formulas;
    }

    /**
     * Returns the catalog of these files.
     *
     * @param version name of the catalog version; every proposal names it
     * @throws BundleRefused with every mistake found; nothing is loaded then
     */
    public CompiledCatalog read(String version, Bundle bundle) {
        Reading reading = new Reading(bundle);
        List<String> therapyFiles = checkFiles(bundle, reading);
        new ReleaseCheck(release, reading).check(bundle);
        Names names = names(release.dictionary(), reading);
        ClauseReader clauses = new ClauseReader(reading, names);
        Map<String, List<Clause>> shared = clauses.shared(SHARED);
        MedicineReader medicines = new MedicineReader(reading, names);
        var therapies = new TherapyReader(reading, names, clauses).read(therapyFiles);
        var rules = new RuleReader(reading, names, clauses).read("rules.yaml");
        var medicineList = medicines.medicines("medicines.yaml");
        var interactions = medicines.interactions("interactions.yaml");
        Ranking ranking = new RankingReader(reading, names).read("ranking.yaml");
        var citations = new CitationReader(reading, names).read("citations.yaml");
        new VignetteReader(reading, names, release.dictionary()).read("vignettes.yaml");
        names.check();
        if (ranking == null) {
            throw new BundleRefused(reading.mistakes().sorted());
        }
        KnowledgeBase knowledge =
                new KnowledgeBase(version, therapies, shared, rules, medicineList, interactions, ranking, citations);
        return compile(knowledge, reading);
    }

    private CompiledCatalog compile(KnowledgeBase knowledge, Reading reading) {
        boolean clean = reading.mistakes().isEmpty();
        try {
            CompiledCatalog catalog = CompiledCatalog.compile(release.dictionary(), knowledge, formulas);
            if (clean) {
                return catalog;
            }
        } catch (InvalidKnowledge e) {
            // names are checked above with their places; when they are wrong, the engine would only say so again
            reading.note(e.problems().stream()
                    .filter(problem -> clean || problem.line() > 0)
                    .toList());
        }
        throw new BundleRefused(reading.mistakes().sorted());
    }

    /** Notes files that do not belong to a bundle, and returns those of the therapies. */
    private List<String> checkFiles(Bundle bundle, Reading reading) {
        List<String> therapies = new ArrayList<>();
        for (String path : bundle.files().keySet()) {
            if (path.matches("therapies/[a-z][a-z-]*\\.yaml")) {
                therapies.add(path);
            } else if (!SINGLE.contains(path) && !Release.FILES.contains(path)) {
                reading.mistakes().add(new Position(path, 1, 1), "a file of this name", "only the files of a bundle");
            }
        }
        if (bundle.files().size() > MOST_FILES) {
            reading.mistakes()
                    .add(new Position("bundle", 1, 1), bundle.files().size() + " files", "at most " + MOST_FILES);
        }
        if (therapies.isEmpty()) {
            reading.mistakes().add(new Position("therapies", 1, 1), "no such files", "therapies/<domain>.yaml");
        }
        return therapies;
    }

    private static Names names(Dictionary dictionary, Reading reading) {
        Names names = new Names(reading.mistakes());
        names.defineAll(
                Names.Kind.FACT,
                dictionary.facts().stream()
                        .filter(fact -> !fact.item())
                        .map(Fact::key)
                        .toList());
        names.defineAll(Names.Kind.CLASS, codes(dictionary, "med_classes"));
        names.defineAll(Names.Kind.PRIORITY_CODE, codes(dictionary, "priorities"));
        for (Domain domain : Domain.values()) {
            names.defineAll(Names.Kind.DOMAIN, List.of(domain.name()));
        }
        return names;
    }

    private static List<String> codes(Dictionary dictionary, String key) {
        return dictionary.get(key).codes().stream().map(Fact.Code::code).toList();
    }
}
