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
import org.trabecula.instrument.Instrument;
import org.trabecula.instrument.Instruments;
import org.trabecula.shared.NotFound;
import org.trabecula.shared.text.Folded;

/** The instruments for whoever is signed in: what each asks, how it is worked out, what its bands mean, where it comes from. */
@Service
@PreAuthorize("hasAnyRole('CLINICIAN', 'NURSE', 'ADMIN')")
class InstrumentPages {

    private final FactAreas areas;
    private final InstrumentWords words;
    private final CatalogReaders readers;

    InstrumentPages(FactAreas areas, InstrumentWords words, CatalogReaders readers) {
        this.areas = areas;
        this.words = words;
        this.readers = readers;
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
        return words.page(instrument, areas.of(code).title(), readers.rules(code), readers.therapies(code));
    }
}
