package org.trabecula.assessment;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.trabecula.assessment.InstrumentPage.Reader;
import org.trabecula.catalog.PublishedCatalog;
import org.trabecula.planning.Clause;
import org.trabecula.planning.CompiledCatalog;
import org.trabecula.planning.Criterion;
import org.trabecula.planning.Dictionary;
import org.trabecula.planning.Rule;
import org.trabecula.planning.Scope;
import org.trabecula.planning.Therapy;

/** Which rules and therapies of the catalog in force read a value: by its own name, or by that of the highest over the lesions. */
@Component
class CatalogReaders {

    private final PublishedCatalog catalogs;

    CatalogReaders(PublishedCatalog catalogs) {
        this.catalogs = catalogs;
    }

    List<Reader> rules(String key) {
        CompiledCatalog catalog = catalogs.current();
        Set<String> names = names(key, catalog.dictionary());
        List<Reader> readers = new ArrayList<>();
        for (Rule rule : catalog.knowledge().rules()) {
            if (reads(Stream.of(rule.when()), rule.scope(), names, catalog.dictionary())) {
                readers.add(new Reader(rule.id(), rule.title()));
            }
        }
        return readers;
    }

    List<Reader> therapies(String key) {
        CompiledCatalog catalog = catalogs.current();
        Set<String> names = names(key, catalog.dictionary());
        List<Reader> readers = new ArrayList<>();
        for (Therapy therapy : catalog.knowledge().therapies()) {
            if (reads(criteria(therapy, catalog), therapy.scope(), names, catalog.dictionary())) {
                readers.add(new Reader(therapy.code(), therapy.name()));
            }
        }
        return readers;
    }

    private static Set<String> names(String key, Dictionary dictionary) {
        Set<String> names = new HashSet<>(Set.of(key));
        dictionary.facts().stream()
                .filter(fact -> dictionary.derivedFrom(fact.key()).contains(key))
                .forEach(fact -> names.add(fact.key()));
        return names;
    }

    private static Stream<String> criteria(Therapy therapy, CompiledCatalog catalog) {
        Stream<@Nullable String> clauses = Stream.concat(
                        therapy.contraindications().stream(), therapy.cautions().stream())
                .flatMap(clause -> clause.include() == null
                        ? Stream.of(clause)
                        : catalog.knowledge().shared().getOrDefault(clause.include(), List.of()).stream())
                .map(Clause::when);
        Stream<@Nullable String> own = Stream.concat(
                Stream.of(therapy.recommend(), therapy.consider()),
                therapy.adjustments().stream().map(Therapy.Adjustment::when));
        return Stream.concat(own, clauses).filter(Objects::nonNull).map(Objects::requireNonNull);
    }

    private static boolean reads(Stream<String> criteria, Scope scope, Set<String> names, Dictionary dictionary) {
        return criteria.flatMap(text -> Criterion.compile(text, dictionary, scope, false).facts().stream())
                .anyMatch(names::contains);
    }
}
