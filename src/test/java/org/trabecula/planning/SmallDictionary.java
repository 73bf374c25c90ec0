package org.trabecula.planning;

import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A dictionary of a few facts, for tests of one idea: three numbers, three flags, a code, a list, lesion facts and what follows from them. */
final class SmallDictionary {

    static final Dictionary DICTIONARY = Dictionary.of(List.of(
            number("a", Scope.PATIENT),
            number("b", Scope.PATIENT),
            fact("p", FactType.FLAG, Scope.PATIENT, Derivation.NONE),
            fact("q", FactType.FLAG, Scope.PATIENT, Derivation.NONE),
            fact("r", FactType.FLAG, Scope.PATIENT, Derivation.NONE),
            codes("grade", FactType.CODE, Scope.PATIENT, Derivation.NONE, "LOW", "MIDDLE", "HIGH"),
            codes("list", FactType.CODES, Scope.PATIENT, Derivation.NONE, "X", "Y", "Z"),
            fact("here", FactType.FLAG, Scope.LESION, Derivation.NONE),
            fact("there", FactType.FLAG, Scope.LESION, Derivation.NONE),
            number("score", Scope.LESION),
            codes("size", FactType.CODE, Scope.LESION, Derivation.NONE, "S", "M", "L"),
            fact("either", FactType.FLAG, Scope.PATIENT, expression("p || a >= 5")),
            fact("any_here", FactType.FLAG, Scope.PATIENT, aggregate(Derivation.Op.ANY, "here", null, null)),
            number("how_many", Scope.PATIENT, aggregate(Derivation.Op.COUNT, "here", null, null)),
            number("score_max", Scope.PATIENT, aggregate(Derivation.Op.MAX, "score", "here", "0")),
            codes(
                    "size_max",
                    FactType.CODE,
                    Scope.PATIENT,
                    new Derivation(
                            null,
                            null,
                            null,
                            null,
                            List.of(),
                            new Derivation.Aggregate(
                                    Derivation.Op.MAX, "size", "here", List.of("S", "M", "L"), "S", List.of()),
                            false),
                    "S",
                    "M",
                    "L"),
            fact(
                    "unscored",
                    FactType.FLAG,
                    Scope.PATIENT,
                    new Derivation(
                            null,
                            null,
                            null,
                            null,
                            List.of(),
                            new Derivation.Aggregate(
                                    Derivation.Op.ANY,
                                    "here",
                                    null,
                                    List.of(),
                                    null,
                                    List.of(new Derivation.AndUnknown("score", "there"))),
                            false)),
            codes(
                    "band",
                    FactType.CODE,
                    Scope.PATIENT,
                    new Derivation(
                            null,
                            null,
                            null,
                            null,
                            List.of(
                                    new Derivation.Case("HIGH", "a >= 10 || p"),
                                    new Derivation.Case("MIDDLE", "a >= 5 || q"),
                                    new Derivation.Case("LOW", "a < 5 && r == false")),
                            null,
                            false),
                    "LOW",
                    "MIDDLE",
                    "HIGH"),
            number(
                    "zeroed",
                    Scope.PATIENT,
                    new Derivation(null, null, null, "!('X' in list)", List.of(), null, false))));

    static final FactReader READER = new FactReader(DICTIONARY, new Medicines(List.of()), new NoFormula());

    private SmallDictionary() {}

    private static Derivation expression(String text) {
        return new Derivation(text, null, null, null, List.of(), null, false);
    }

    private static Derivation aggregate(Derivation.Op op, String of, @Nullable String where, @Nullable String empty) {
        return new Derivation(
                null,
                null,
                null,
                null,
                List.of(),
                new Derivation.Aggregate(op, of, where, List.of(), empty, List.of()),
                false);
    }

    private static Fact number(String key, Scope scope) {
        return number(key, scope, Derivation.NONE);
    }

    private static Fact number(String key, Scope scope, Derivation how) {
        return fact(key, FactType.NUMBER, scope, how);
    }

    private static Fact fact(String key, FactType type, Scope scope, Derivation how) {
        return codes(key, type, scope, how);
    }

    private static Fact codes(String key, FactType type, Scope scope, Derivation how, String... codes) {
        return new Fact(
                key,
                "Fact " + key,
                type,
                scope,
                false,
                null,
                Arrays.stream(codes)
                        .map(code -> new Fact.Code(code, code, null))
                        .toList(),
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                List.of(),
                null,
                false,
                List.of(),
                null,
                how);
    }

    /** A sheet from words: {@code a=4 b>=3 p=yes q=no list=X,Y L1.here=yes}; {@code lesions} alone: the list is given and empty. */
    static Facts read(String words) {
        FactSheet.Builder sheet = FactSheet.on(Request.DAY, DICTIONARY);
        for (String word : words.isBlank() ? new String[0] : words.trim().split(" +")) {
            if (word.matches("L\\d")) {
                sheet.lesion(word);
            } else if (word.equals("lesions")) {
                sheet.lesionsGiven();
            } else {
                put(sheet, word);
            }
        }
        return READER.read(sheet.build());
    }

    private static void put(FactSheet.Builder sheet, String word) {
        boolean atLeast = word.contains(">=");
        String[] parts = word.split(">?=");
        String[] name = parts[0].split("\\.");
        Subject subject = name.length == 2 ? Subject.lesion(name[0]) : Subject.PATIENT;
        String key = name[name.length - 1];
        String text = parts.length == 1 ? "" : parts[1];
        FactValue value = switch (DICTIONARY.get(key).type()) {
            case NUMBER ->
                atLeast ? FactValue.atLeast(Double.parseDouble(text)) : FactValue.number(Double.parseDouble(text));
            case FLAG -> FactValue.flag(text.equals("yes"));
            case CODES -> FactValue.codes(text.isEmpty() ? List.of() : List.of(text.split(",")));
            default -> FactValue.code(text);
        };
        sheet.put(subject, key, value);
    }

    /** These facts have no formula. */
    private static final class NoFormula implements Formulas {
        @Override
        public double bmi(double weightKg, double heightCm) {
            throw new IllegalStateException();
        }

        @Override
        public double egfr(double ageYears, boolean female, double creatinine) {
            throw new IllegalStateException();
        }

        @Override
        public double crcl(double ageYears, boolean female, double weightKg, double heightCm, double creatinine) {
            throw new IllegalStateException();
        }
    }
}
