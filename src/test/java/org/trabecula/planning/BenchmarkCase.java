package org.trabecula.planning;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What the benchmark measures: the shipped catalog and requests with three lesions, one well documented and one sparse. */
public final class BenchmarkCase {

    private static final long SEED = 20261124;

    private BenchmarkCase() {}

    public static CompiledCatalog catalog() {
        return Shipped.CATALOG;
    }

    /** Three lesions, four medicines, three priorities, and every fact that can be asked. */
    public static FactSheet full() {
        return sheet(1);
    }

    /** Three lesions with about a quarter of the facts: dozens of items wait for data. */
    public static FactSheet sparse() {
        return sheet(0.25);
    }

    private static FactSheet sheet(double density) {
        RandomRequests random = new RandomRequests(SEED, density);
        Map<String, Map<String, Object>> lesions = new LinkedHashMap<>();
        for (String id : List.of("L1", "L2", "L3")) {
            lesions.put(id, random.facts(Scope.LESION));
        }
        Map<String, Object> facts = random.facts(Scope.PATIENT);
        facts.put("priorities", List.of("ALERTNESS", "MOBILITY", "FEWER_VISITS"));
        return new Request(facts, lesions, List.of("morphine", "warfarin", "lorazepam", "tamoxifen"))
                .sheet(Shipped.DICTIONARY);
    }

    /** The row of values that CEL's runtime gets: what is known, given or worked out, by name. */
    public static Map<String, Object> bindings(FactSheet sheet, Subject subject) {
        Facts facts = Shipped.CATALOG.reader().read(sheet);
        Map<String, Object> bindings = new LinkedHashMap<>();
        for (Fact fact : Shipped.DICTIONARY.facts()) {
            if (!fact.item() && (fact.scope() == Scope.PATIENT || fact.scope() == subject.scope())) {
                Subject own = fact.scope() == Scope.PATIENT ? Subject.PATIENT : subject;
                Reading reading = facts.reading(own, fact.key());
                FactValue value = reading.value();
                if (reading.known() && value != null) {
                    bindings.put(fact.key(), plain(value));
                }
            }
        }
        return bindings;
    }

    private static Object plain(FactValue value) {
        if (value instanceof FactValue.Num number) {
            return number.value();
        }
        if (value instanceof FactValue.Flag flag) {
            return flag.value();
        }
        return value instanceof FactValue.Codes codes ? codes.codes() : ((FactValue.CodeOf) value).code();
    }
}
