package org.trabecula.planning;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The words in which facts and clauses are said: label, value, unit, date, threshold. */
final class Sentences {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd-MMM-uuuu", Locale.ENGLISH);

    private Sentences() {}

    /** A number without a trailing zero. */
    static String number(double value) {
        if (value == Math.rint(value) && Math.abs(value) < 1e15) {
            return Long.toString((long) value);
        }
        return BigDecimal.valueOf(value).stripTrailingZeros().toPlainString();
    }

    /** Two decimals are enough to read; cut, not rounded, so that a value below a limit is never shown as the limit. */
    private static double cut(double value) {
        return BigDecimal.valueOf(value).setScale(2, RoundingMode.DOWN).doubleValue();
    }

    static String day(LocalDate day) {
        return DAY.format(day);
    }

    /** The clauses that gave a criterion its value, each once. */
    static List<Finding> findings(Node node, Frame frame) {
        List<Node.Decided> decided = new ArrayList<>();
        node.decided(frame, node.eval(frame), decided);
        return decided.stream()
                .map(one -> finding(one.leaf(), one.value(), frame))
                .distinct()
                .toList();
    }

    private static Finding finding(Leaf leaf, byte value, Frame frame) {
        List<Finding.Value> values = new ArrayList<>();
        values.add(value(leaf.left, decisive(leaf, value, frame), frame));
        Leaf.Operand right = leaf.right();
        if (right != null) {
            values.add(value(right, shown(right, frame), frame));
        }
        String criterion = value == Node.NOT_MET ? leaf.negatedWords() : leaf.words();
        return new Finding(sentence(leaf, value, frame), criterion, values, leaf.codes());
    }

    private static Finding.Value value(Leaf.Operand operand, String shown, Frame frame) {
        return new Finding.Value(
                name(operand, frame), operand.fact().label(), shown, operand.state(frame) != Row.UNKNOWN);
    }

    /** The value of the left fact; of a list only whether the code is in it, and through which medicine. */
    private static String decisive(Leaf leaf, byte value, Frame frame) {
        Fact fact = leaf.left.fact();
        if (value == Node.UNKNOWN || fact.type() != FactType.CODES) {
            return shown(leaf.left, frame);
        }
        if (value == Node.NOT_MET) {
            return "not in the list";
        }
        String medicines = medicines(leaf, frame);
        return medicines.isEmpty() ? labels(fact, leaf.codes()) : medicines;
    }

    private static String name(Leaf.Operand operand, Frame frame) {
        Frame own = operand.ofPatient() ? frame.facts.patientFrame() : frame;
        return frame.facts.subject(own.scope, own.index).name(operand.fact().key());
    }

    private static String sentence(Leaf leaf, byte value, Frame frame) {
        Fact fact = leaf.left.fact();
        if (value == Node.UNKNOWN) {
            return "whether " + leaf.words() + " is not known";
        }
        boolean met = value == Node.MET;
        Leaf.Operand right = leaf.right();
        String compared = right == null ? "" : " (" + shown(right, frame) + ")";
        if (fact.type() == FactType.FLAG) {
            return fact.label() + ": " + shown(leaf.left, frame) + dated(leaf.left, frame);
        }
        if (fact.type() == FactType.CODES) {
            return fact.label() + " " + leaf.said(met) + source(leaf, frame) + dated(leaf.left, frame);
        }
        if (fact.type() == FactType.CODE && leaf instanceof CodeLeaf) {
            return fact.label() + " is " + shown(leaf.left, frame) + dated(leaf.left, frame)
                    + excluded(leaf, met, frame);
        }
        return fact.label() + " " + shown(leaf.left, frame) + dated(leaf.left, frame) + " " + leaf.said(met) + compared;
    }

    /** ", not Mixed or Neuropathic" where a code was decided by what it is not. */
    private static String excluded(Leaf leaf, boolean met, Frame frame) {
        String says = leaf.said(met);
        return says.startsWith("is not ") ? ", " + says.substring("is ".length()) : "";
    }

    private static String source(Leaf leaf, Frame frame) {
        String medicines = medicines(leaf, frame);
        return medicines.isEmpty() ? "" : ": " + medicines;
    }

    /** The medicines that a class comes from; empty for any other fact. */
    private static String medicines(Leaf leaf, Frame frame) {
        if (!leaf.left.fact().key().equals(DerivedFromMedicines.CLASSES)) {
            return "";
        }
        List<Medicine> all = frame.facts.reader().medicines().all();
        List<String> from = new ArrayList<>();
        for (int index : frame.facts.medicines()) {
            if (all.get(index).classes().containsAll(leaf.codes())) {
                from.add(all.get(index).name());
            }
        }
        return String.join(", ", from);
    }

    /** The value with its unit, in words. */
    static String shown(Leaf.Operand operand, Frame frame) {
        FactValue value = operand.row(frame).value(operand.slot());
        return value == null ? "not known" : shown(operand.fact(), value);
    }

    static String shown(Fact fact, FactValue value) {
        if (value instanceof FactValue.Num num) {
            String unit = fact.unit();
            boolean scale = unit != null && unit.matches("0-\\d+");
            String number = (num.atLeast() ? "at least " : "") + number(cut(num.value()));
            return unit == null ? number : number + (scale ? " (" + unit + ")" : " " + unit);
        }
        if (value instanceof FactValue.Flag flag) {
            return flag.value() ? "yes" : "no";
        }
        if (value instanceof FactValue.CodeOf code) {
            return fact.labelOf(code.code());
        }
        if (value instanceof FactValue.OneOf one) {
            return "one of " + labels(fact, one.codes());
        }
        if (value instanceof FactValue.Codes codes) {
            String known = codes.codes().isEmpty() ? "none" : labels(fact, codes.codes());
            return codes.open() ? known + ", perhaps more" : known;
        }
        if (value instanceof FactValue.Day day) {
            return day(day.day());
        }
        return value instanceof FactValue.Text text ? text.text() : "";
    }

    private static String labels(Fact fact, List<String> codes) {
        return codes.stream().map(fact::labelOf).collect(Collectors.joining(", "));
    }

    private static String dated(Leaf.Operand operand, Frame frame) {
        return frame.facts.dated(operand.ofPatient() ? frame.facts.patientFrame() : frame, operand.slot());
    }

    /** " (12-Nov-2026, 11 days old)"; without a day of its own the value is of the sheet's. */
    static String dated(@Nullable LocalDate observed, LocalDate today) {
        if (observed == null || observed.equals(today)) {
            return " (" + day(today) + ")";
        }
        long days = ChronoUnit.DAYS.between(observed, today);
        return " (" + day(observed) + ", " + days + (days == 1 ? " day old)" : " days old)");
    }
}
