package org.trabecula.assessment;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The facts of a day, as the screen shows them.
 *
 * @param assessment the completed assessment whose day it is; {@code null}: today
 * @param shows which facts are shown
 * @param counts how many each filter would show
 */
record FactsPage(
        UUID patientId,
        LocalDate date,
        @Nullable UUID assessment,
        Filter shows,
        List<Count> counts,
        List<Group> groups) {

    /** Which facts are shown. */
    enum Filter {
        /** All of which something is known. */
        KNOWN,
        /** Those that are not known, or too old. */
        UNKNOWN,
        /** Those that are worked out, known or not. */
        DERIVED;

        boolean takes(FactAccount account) {
            boolean nothing = account.value() == null || account.stale();
            return switch (this) {
                case KNOWN -> !nothing;
                case UNKNOWN -> nothing && (!account.fact().item() || account.stale());
                case DERIVED -> account.source() == FactAccount.Source.DERIVED || account.formula() != null && nothing;
            };
        }

        /** Returns the word for it in addresses and message keys. */
        public String code() {
            return name().toLowerCase(java.util.Locale.ROOT);
        }
    }

    /** A filter and how many facts it shows. */
    record Count(Filter filter, long count) {}

    /** Facts under one heading. */
    record Group(String id, String title, List<Line> lines) {}

    /**
     * One fact.
     *
     * @param value in words; {@code null}: not known
     * @param on its day; {@code null}: not known
     * @param source key of its word: asked, profile, derived; {@code null}: nothing is known
     * @param instrument code of the page that explains it; {@code null}: there is none
     */
    record Line(
            String key,
            String label,
            @Nullable String value,
            boolean stale,
            @Nullable LocalDate on,
            @Nullable String source,
            List<Used> from,
            @Nullable String formula,
            @Nullable String instrument,
            List<String> missing) {

        /** Tells whether there is anything to say about how it came about. */
        public boolean isExplained() {
            return formula != null || !from.isEmpty() || !missing.isEmpty();
        }
    }

    /** A value that went in. */
    record Used(
            String label, @Nullable String value, @Nullable LocalDate on) {}
}
