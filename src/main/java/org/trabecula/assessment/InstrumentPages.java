package org.trabecula.assessment;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.trabecula.assessment.FactAreas.Area;
import org.trabecula.assessment.InstrumentPage.Group;
import org.trabecula.assessment.InstrumentPage.Line;
import org.trabecula.catalog.PublishedCatalog;
import org.trabecula.instrument.Instrument;
import org.trabecula.instrument.Instruments;
import org.trabecula.planning.CompiledCatalog;
import org.trabecula.planning.Criterion;
import org.trabecula.planning.Dictionary;
import org.trabecula.planning.Rule;
import org.trabecula.shared.NotFound;
import org.trabecula.shared.text.Folded;

/** The instruments for whoever is signed in: what each asks, how it is worked out, what its bands mean, where it comes from. */
@Service
@PreAuthorize("hasAnyRole('CLINICIAN', 'NURSE', 'ADMIN')")
class InstrumentPages {

    private final FactAreas areas;
    private final InstrumentWords words;
    private final PublishedCatalog catalogs;

    InstrumentPages(FactAreas areas, InstrumentWords words, PublishedCatalog catalogs) {
        this.areas = areas;
        this.words = words;
        this.catalogs = catalogs;
    }

    /**
     * Returns the instruments under the headings of the form, in their order.
     *
     * @param sought found in name, purpose, source or code, letter case and accents aside; empty: all
     */
    public List<Group> groups(String sought) {
        Map<Area, List<Line>> groups = new TreeMap<>(Comparator.comparingInt(Area::order));
        all().filter(instrument -> matches(instrument, sought))
                .forEach(instrument -> groups.computeIfAbsent(areas.of(instrument.code()), none -> new ArrayList<>())
                        .add(words.line(instrument)));
        return groups.entrySet().stream()
                .map(group -> new Group(group.getKey().code(), group.getKey().title(), group.getValue()))
                .toList();
    }

    private static Stream<Instrument> all() {
        return Stream.concat(Instruments.scores().stream(), Instruments.derived().stream());
    }

    private boolean matches(Instrument instrument, String sought) {
        String text = Folded.of(String.join(
                " ",
                words.name(instrument),
                words.purpose(instrument),
                instrument.citation().text(),
                instrument.code()));
        return Stream.of(Folded.of(sought).split(" ")).allMatch(text::contains);
    }

    /** Returns all of an instrument. @throws NotFound if there is none of this code */
    public InstrumentPage page(String code) {
        Instrument instrument = Instruments.named(code).orElseThrow(NotFound::new);
        return words.page(instrument, areas.of(code).title(), readers(code));
    }

    /** Rules that name its value, or the highest of it over the lesions. */
    private List<InstrumentPage.Reader> readers(String code) {
        CompiledCatalog catalog = catalogs.current();
        Dictionary dictionary = catalog.dictionary();
        List<String> keys = dictionary.facts().stream()
                .filter(fact -> fact.key().equals(code) || dictionary.derivedFrom(fact.key()).contains(code))
                .map(fact -> fact.key())
                .toList();
        return catalog.knowledge().rules().stream()
                .filter(rule -> named(rule, dictionary).stream().anyMatch(keys::contains))
                .map(rule -> new InstrumentPage.Reader(rule.id(), rule.title()))
                .toList();
    }

    private static List<String> named(Rule rule, Dictionary dictionary) {
        return Criterion.compile(rule.when(), dictionary, rule.scope(), false).facts();
    }
}
