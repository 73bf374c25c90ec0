package org.trabecula.catalog;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.trabecula.planning.CompiledCatalog;
import org.trabecula.planning.Medicine;
import org.trabecula.shared.text.Folded;

/** The medicines that can be checked, of the catalog in force: found as they are typed, by name or trade name. */
@Component
public class MedicineList {

    private static final String OPIOID = "OPIOID";

    /**
     * A medicine that matches what was typed.
     *
     * @param name its name in the list
     * @param synonym the other name that matched, {@code null} if its own did
     */
    public record Match(String name, @Nullable String synonym, boolean opioid) {}

    private record Entry(String folded, @Nullable String synonym, Medicine medicine) {}

    private record Index(CompiledCatalog catalog, List<Entry> entries) {}

    private final PublishedCatalog catalogs;
    private volatile @Nullable Index index;

    MedicineList(PublishedCatalog catalogs) {
        this.catalogs = catalogs;
    }

    /**
     * Returns the medicines of which a name, or a word of one, begins with what was typed, letter case and accents aside: those
     * that begin so first, then by name; each medicine once.
     *
     * @param most how many at most
     */
    public List<Match> find(String typed, int most) {
        String folded = Folded.of(typed);
        if (folded.isEmpty()) {
            return List.of();
        }
        Map<String, Match> matches = new LinkedHashMap<>();
        entries().stream()
                .filter(entry -> begins(entry.folded(), folded) || hasWord(entry.folded(), folded))
                .sorted(Comparator.comparing((Entry entry) -> !begins(entry.folded(), folded))
                        .thenComparing(entry -> entry.synonym() != null)
                        .thenComparing(Entry::folded))
                .forEach(entry -> matches.putIfAbsent(
                        entry.medicine().name(),
                        new Match(entry.medicine().name(), entry.synonym(), isOpioid(entry.medicine()))));
        return matches.values().stream().limit(most).toList();
    }

    /** Returns the medicine of this name or other name, letter case aside; empty: it cannot be checked. */
    public Optional<Medicine> named(String name) {
        return Optional.ofNullable(catalogs.current().medicines().find(name));
    }

    /** Returns all medicines in the order of the catalog. */
    public List<Medicine> all() {
        return catalogs.current().medicines().all();
    }

    /** Returns whether the medicine is, or holds, an opioid. */
    public boolean isOpioid(Medicine medicine) {
        return medicine.classes().contains(OPIOID);
    }

    private static boolean begins(String name, String typed) {
        return name.startsWith(typed);
    }

    private static boolean hasWord(String name, String typed) {
        return name.contains(" " + typed) || name.contains("/" + typed) || name.contains("-" + typed);
    }

    private List<Entry> entries() {
        CompiledCatalog catalog = catalogs.current();
        Index known = index;
        if (known == null || known.catalog() != catalog) {
            known = new Index(catalog, index(catalog));
            index = known;
        }
        return known.entries();
    }

    private static List<Entry> index(CompiledCatalog catalog) {
        List<Entry> entries = new ArrayList<>();
        for (Medicine medicine : catalog.medicines().all()) {
            entries.add(new Entry(Folded.of(medicine.name()), null, medicine));
            medicine.synonyms().forEach(synonym -> entries.add(new Entry(Folded.of(synonym), synonym, medicine)));
        }
        return List.copyOf(entries);
    }
}
