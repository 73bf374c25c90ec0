package org.trabecula.planning;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** Body mass index, eGFR and creatinine clearance: facts with a formula. They keep their own name while unknown. */
final class DerivedByFormula extends Deriving {

    static final List<String> KEYS = List.of("bmi", "egfr", "crcl");

    private final Dictionary dictionary;
    private final int male;
    private final int female;

    DerivedByFormula(Fact fact, int slot, Dictionary dictionary) {
        super(fact, slot);
        this.dictionary = dictionary;
        Fact sex = dictionary.find("sex");
        male = sex == null ? -1 : RowLayout.codeIndex(sex, "MALE");
        female = sex == null ? -1 : RowLayout.codeIndex(sex, "FEMALE");
    }

    @Override
    List<Input> inputs() {
        return keys().stream()
                .filter(key -> dictionary.find(key) != null)
                .map(key -> new Input(key, false))
                .toList();
    }

    private List<String> keys() {
        return switch (fact.key()) {
            case "bmi" -> List.of("weight", "height");
            case "egfr" -> List.of("age", "sex", "creatinine");
            default -> List.of("age", "sex", "weight", "height", "creatinine");
        };
    }

    @Override
    void derive(Frame frame) {
        Row row = frame.patient;
        Formulas formulas = frame.facts.reader().formulas();
        double age = number(row, "age");
        double weight = number(row, "weight");
        double height = number(row, "height");
        double creatinine = number(row, "creatinine");
        Double value = switch (fact.key()) {
            case "bmi" -> known(weight, height) ? (Double) formulas.bmi(weight, height) : null;
            case "egfr" ->
                known(age, creatinine) ? bySex(row, isFemale -> formulas.egfr(age, isFemale, creatinine)) : null;
            default ->
                known(age, weight, creatinine)
                        ? bySex(row, isFemale -> formulas.crcl(age, isFemale, weight, height, creatinine))
                        : null;
        };
        if (value != null) {
            row.number[slot] = value;
            row.state[slot] = Row.KNOWN;
        }
    }

    private double number(Row row, String key) {
        int at = dictionary.slot(key);
        return at >= 0 && row.state[at] == Row.KNOWN ? row.number[at] : Double.NaN;
    }

    private static boolean known(double... values) {
        for (double value : values) {
            if (Double.isNaN(value)) {
                return false;
            }
        }
        return true;
    }

    /** A value of one sex. */
    private interface OfSex {
        double value(boolean female);
    }

    /** Sex not known: the lower of the two. */
    private @Nullable Double bySex(Row row, OfSex formula) {
        double sex = number(row, "sex");
        if (sex == male) {
            return formula.value(false);
        }
        return sex == female ? formula.value(true) : Math.min(formula.value(true), formula.value(false));
    }
}
