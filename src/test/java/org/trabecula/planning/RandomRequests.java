package org.trabecula.planning;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Requests from a seed: any part of the facts, numbers at, just below and just above the thresholds that the catalog names, none to four
 * lesions or no list, medicines with some that nobody knows or no list, priorities.
 */
final class RandomRequests {

    private static final Map<String, List<Double>> THRESHOLDS = thresholds();
    private static final List<String> MEDICINES = List.copyOf(medicines());

    private final Random random;
    private final double density;

    RandomRequests(long seed) {
        random = new Random(seed);
        density = List.of(0.02, 0.15, 0.4, 0.7, 0.95, 1.0).get(random.nextInt(6));
    }

    private static Map<String, List<Double>> thresholds() {
        Map<String, List<Double>> all = new LinkedHashMap<>();
        Pattern pattern = Pattern.compile("([a-z_0-9]+) *[<>=!]=? *(-?[0-9.]+)");
        for (String file : ReferenceTexts.all()) {
            Matcher matcher = pattern.matcher(file);
            while (matcher.find()) {
                all.computeIfAbsent(matcher.group(1), none -> new ArrayList<>()).add(Double.valueOf(matcher.group(2)));
            }
        }
        return all;
    }

    private static TreeSet<String> medicines() {
        TreeSet<String> names = new TreeSet<>();
        Shipped.CATALOG.medicines().all().forEach(medicine -> {
            names.add(medicine.name());
            if (!medicine.synonyms().isEmpty()) {
                names.add(medicine.synonyms().get(0).toUpperCase());
            }
        });
        Shipped.CATALOG.knowledge().therapies().forEach(therapy -> names.addAll(therapy.medicines()));
        return names;
    }

    RandomRequests(long seed, double density) {
        this.random = new Random(seed);
        this.density = density;
    }

    Request next() {
        Map<String, Map<String, Object>> lesions = null;
        if (random.nextInt(8) != 0) {
            lesions = new LinkedHashMap<>();
            for (int count = random.nextInt(5); count > 0; count--) {
                lesions.put(List.of("L2", "L10", "b", "L1").get(count - 1), facts(Scope.LESION));
            }
        }
        return new Request(facts(Scope.PATIENT), lesions, medications());
    }

    Map<String, Object> facts(Scope scope) {
        Map<String, Object> values = new LinkedHashMap<>();
        for (Fact fact : Shipped.DICTIONARY.facts()) {
            boolean derived = Shipped.DICTIONARY.isDerived(fact.key());
            boolean given = random.nextDouble() < (derived ? density / 4 : density);
            if (!fact.item() && fact.scope() == scope && given) {
                values.put(fact.key(), value(fact));
            }
        }
        List<Map.Entry<String, Object>> entries = new ArrayList<>(values.entrySet());
        Collections.shuffle(entries, random);
        Map<String, Object> shuffled = new LinkedHashMap<>();
        entries.forEach(entry -> shuffled.put(entry.getKey(), entry.getValue()));
        return shuffled;
    }

    private Object value(Fact fact) {
        return switch (fact.type()) {
            case FLAG -> random.nextInt(3) == 0;
            case CODE -> pick(fact.codes()).code();
            case CODES -> codes(fact);
            default -> number(fact);
        };
    }

    private List<String> codes(Fact fact) {
        List<String> codes =
                new ArrayList<>(fact.codes().stream().map(Fact.Code::code).toList());
        Collections.shuffle(codes, random);
        return List.copyOf(codes.subList(0, random.nextInt(Math.min(5, codes.size() + 1))));
    }

    private Object number(Fact fact) {
        Fact.Range range = java.util.Objects.requireNonNull(fact.range());
        List<Double> thresholds = THRESHOLDS.getOrDefault(fact.key(), List.of());
        double value = range.low() + random.nextInt((int) (range.high() - range.low()) + 1);
        if (!thresholds.isEmpty() && random.nextInt(6) != 0) {
            value = pick(thresholds) + pick(List.of(-1.0, -0.01, 0.0, 0.0, 0.01, 1.0));
        }
        if (fact.key().equals("age")) {
            value = Math.rint(value);
        }
        return range.contains(value) ? value : pick(List.of(range.low(), range.high()));
    }

    private @Nullable List<String> medications() {
        if (random.nextInt(6) == 0) {
            return null;
        }
        List<String> names = new ArrayList<>();
        for (int count = random.nextInt(6); count > 0; count--) {
            names.add(random.nextInt(12) == 0 ? "Herbal tonic " + random.nextInt(3) : pick(MEDICINES));
        }
        return names.stream().distinct().toList();
    }

    private <T> T pick(List<T> all) {
        return all.get(random.nextInt(all.size()));
    }
}
