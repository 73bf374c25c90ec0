package org.trabecula.careplan;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.trabecula.planning.FactSheet;
import org.trabecula.planning.FactValue;

/** A fact sheet as it is kept with the plan, complete enough to compute the same proposal again. */
record SheetSnapshot(
        LocalDate date,
        @Nullable List<String> lesions,
        List<String> pains,
        @Nullable List<String> medications,
        List<Value> values) {

    /** One value: exactly one of number, flag, code, codes, text and day is there. */
    record Value(
            String name,
            @Nullable Double number,
            boolean atLeast,
            @Nullable Boolean flag,
            @Nullable String code,
            @Nullable List<String> codes,
            boolean open,
            @Nullable String text,
            @Nullable LocalDate day,
            @Nullable LocalDate observed,
            List<String> from,
            boolean stale) {

        static Value of(FactSheet.Entry entry) {
            FactValue value = entry.value();
            FactValue.Num number = value instanceof FactValue.Num num ? num : null;
            FactValue.Codes list = value instanceof FactValue.Codes codes ? codes : null;
            return new Value(
                    entry.name(),
                    number == null ? null : number.value(),
                    number != null && number.atLeast(),
                    value instanceof FactValue.Flag flag ? flag.value() : null,
                    value instanceof FactValue.CodeOf code ? code.code() : null,
                    list != null ? list.codes() : value instanceof FactValue.OneOf oneOf ? oneOf.codes() : null,
                    list != null && list.open(),
                    value instanceof FactValue.Text text ? text.text() : null,
                    value instanceof FactValue.Day day ? day.day() : null,
                    entry.observed(),
                    entry.from(),
                    entry.stale());
        }
    }

    static SheetSnapshot of(FactSheet sheet) {
        return new SheetSnapshot(
                sheet.date(),
                sheet.lesions(),
                sheet.pains(),
                sheet.medications(),
                sheet.entries().stream().map(Value::of).toList());
    }
}
