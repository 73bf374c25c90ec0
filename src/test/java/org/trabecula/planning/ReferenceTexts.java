package org.trabecula.planning;

import java.util.List;
import java.util.stream.Stream;

/** The texts of the catalog that hold criteria. */
final class ReferenceTexts {

    private ReferenceTexts() {}

    static List<String> all() {
        Stream<String> single = Stream.of("facts.yaml", "rules.yaml", "interactions.yaml", "therapies/_shared.yaml")
                .map(Shipped::file)
                .map(Object::toString);
        Stream<String> therapies =
                Shipped.CATALOG.knowledge().therapies().stream().map(Therapy::toString);
        return Stream.concat(single, therapies).toList();
    }
}
