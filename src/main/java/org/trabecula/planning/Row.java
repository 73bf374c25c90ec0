package org.trabecula.planning;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The values of one subject in slots of arrays: what the evaluator reads, without strings, maps or boxes. */
final class Row {

    static final byte UNKNOWN = 0;
    static final byte KNOWN = 1;
    /** A number that is this or more, a code that is one of several, a set that may have more members. */
    static final byte PARTLY = 2;

    final RowLayout layout;
    final byte[] state;
    /** Number; flag as 0 or 1; index of a code; day as days since 1970. */
    final double[] number;
    /** Members of a set; possible codes of a code known in part. */
    final long[] words;

    private String @Nullable [] texts;

    Row(RowLayout layout) {
        this(layout, new byte[layout.size()], new double[layout.size()], new long[layout.words], null);
    }

    private Row(RowLayout layout, byte[] state, double[] number, long[] words, String @Nullable [] texts) {
        this.layout = layout;
        this.state = state;
        this.number = number;
        this.words = words;
        this.texts = texts;
    }

    Row copy() {
        return new Row(layout, state.clone(), number.clone(), words.clone(), texts);
    }

    void set(int slot, FactValue value) {
        Fact fact = layout.facts.get(slot);
        byte known = KNOWN;
        if (value instanceof FactValue.Num num) {
            number[slot] = num.value();
            known = num.atLeast() ? PARTLY : KNOWN;
        } else if (value instanceof FactValue.Flag flag) {
            number[slot] = flag.value() ? 1 : 0;
        } else if (value instanceof FactValue.CodeOf code) {
            number[slot] = RowLayout.codeIndex(fact, code.code());
        } else if (value instanceof FactValue.Codes codes) {
            clear(slot);
            codes.codes().forEach(code -> add(slot, RowLayout.codeIndex(fact, code)));
            known = codes.open() ? PARTLY : KNOWN;
        } else if (value instanceof FactValue.OneOf one) {
            clear(slot);
            one.codes().forEach(code -> add(slot, RowLayout.codeIndex(fact, code)));
            known = PARTLY;
        } else if (value instanceof FactValue.Day day) {
            number[slot] = day.day().toEpochDay();
        } else if (value instanceof FactValue.Text text) {
            String[] all = texts == null ? new String[layout.size()] : texts;
            all[slot] = text.text();
            texts = all;
        }
        state[slot] = known;
    }

    void clear(int slot) {
        int first = layout.wordAt[slot];
        int count = (layout.facts.get(slot).codes().size() + 63) / 64;
        for (int word = first; word < first + count; word++) {
            words[word] = 0;
        }
    }

    void add(int slot, int code) {
        words[layout.wordAt[slot] + (code >> 6)] |= 1L << code;
    }

    boolean has(int slot, int code) {
        return (words[layout.wordAt[slot] + (code >> 6)] & 1L << code) != 0;
    }

    String text(int slot) {
        return texts == null ? "" : texts[slot];
    }

    /** The value of a slot as callers see it, or {@code null} while nothing is known. */
    @Nullable
    FactValue value(int slot) {
        if (state[slot] == UNKNOWN) {
            return null;
        }
        Fact fact = layout.facts.get(slot);
        boolean partly = state[slot] == PARTLY;
        return switch (fact.type()) {
            case NUMBER -> new FactValue.Num(number[slot], partly);
            case FLAG -> new FactValue.Flag(number[slot] != 0);
            case CODE ->
                partly
                        ? new FactValue.OneOf(members(slot))
                        : new FactValue.CodeOf(
                                fact.codes().get((int) number[slot]).code());
            case CODES -> new FactValue.Codes(members(slot), partly);
            case TEXT -> new FactValue.Text(text(slot));
            case DATE -> new FactValue.Day(LocalDate.ofEpochDay((long) number[slot]));
        };
    }

    private List<String> members(int slot) {
        List<String> members = new ArrayList<>();
        List<Fact.Code> codes = layout.facts.get(slot).codes();
        for (int code = 0; code < codes.size(); code++) {
            if (has(slot, code)) {
                members.add(codes.get(code).code());
            }
        }
        return members;
    }
}
