package org.trabecula.assessment;

import java.util.List;
import java.util.function.Predicate;
import org.trabecula.planning.FactSheet;

/** Begins a new fact sheet with what another one holds. */
final class SheetCopy {

    private SheetCopy() {}

    /** Returns a builder with the lists of the sheet and those of its values that are to be kept. */
    static FactSheet.Builder of(FactSheet sheet, Predicate<FactSheet.Entry> keep) {
        FactSheet.Builder copy = FactSheet.on(sheet.date(), sheet.dictionary());
        List<String> lesions = sheet.lesions();
        if (lesions != null) {
            copy.lesionsGiven();
            lesions.forEach(copy::lesion);
        }
        sheet.pains().forEach(copy::pain);
        List<String> medications = sheet.medications();
        if (medications != null) {
            copy.medications(medications);
        }
        sheet.entries().stream()
                .filter(keep)
                .forEach(entry ->
                        copy.put(entry.subject(), entry.fact(), entry.value(), entry.observed(), entry.from()));
        return copy;
    }
}
