package org.trabecula.planning;

import java.time.LocalDate;
import java.util.List;

/** A known value, or what is known of it. */
public sealed interface FactValue {

    /** @param atLeast whether only a lower bound is known */
    record Num(double value, boolean atLeast) implements FactValue {}

    record Flag(boolean value) implements FactValue {}

    record CodeOf(String code) implements FactValue {}

    /** Worked out only: the value is one of these. */
    record OneOf(List<String> codes) implements FactValue {
        public OneOf {
            codes = List.copyOf(codes);
        }
    }

    /** @param open whether there may be more members than the known ones */
    record Codes(List<String> codes, boolean open) implements FactValue {
        public Codes {
            codes = List.copyOf(codes);
        }
    }

    record Text(String text) implements FactValue {}

    record Day(LocalDate day) implements FactValue {}

    static FactValue number(double value) {
        return new Num(value, false);
    }

    /** A number that is known only in part. */
    static FactValue atLeast(double value) {
        return new Num(value, true);
    }

    static FactValue flag(boolean value) {
        return new Flag(value);
    }

    static FactValue code(String code) {
        return new CodeOf(code);
    }

    /** A list that is known in full; empty means none. */
    static FactValue codes(List<String> codes) {
        return new Codes(codes, false);
    }

    static FactValue text(String text) {
        return new Text(text);
    }

    static FactValue day(LocalDate day) {
        return new Day(day);
    }
}
