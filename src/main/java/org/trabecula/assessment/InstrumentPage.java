package org.trabecula.assessment;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * All of an instrument, in words.
 *
 * @param purpose what it is for
 * @param range lowest and highest value with the unit; {@code null}: it yields a word, or has no limits
 * @param trigger what it starts; {@code null}: nothing of its own
 * @param missing what happens while an answer is missing
 * @param cutsVerified whether the cuts of the bands were seen in a retrieved source
 * @param light GREEN, AMBER or RED
 * @param licence what the light means
 * @param licenceNote whose it is; {@code null}: nobody's permission is needed
 * @param rules of the catalog in force that read its value
 * @param therapies of the catalog in force whose criteria read it
 */
record InstrumentPage(
        String code,
        String name,
        String area,
        String purpose,
        String formula,
        @Nullable String range,
        List<ItemLine> items,
        List<BandLine> bands,
        @Nullable String trigger,
        String missing,
        String citation,
        boolean citationVerified,
        boolean cutsVerified,
        boolean verified,
        String light,
        String licence,
        @Nullable String licenceNote,
        List<Reader> rules,
        List<Reader> therapies) {

    /**
     * One item.
     *
     * @param workedOut whether it is an instrument itself, with a page of its own
     * @param answers each with its points where it has some; empty: see {@code takes}
     * @param takes what the answer is: a range with its unit, a date
     */
    record ItemLine(
            String key,
            String label,
            boolean workedOut,
            List<String> answers,
            @Nullable String takes) {}

    /** One band: from where to where, and what it means; the look of its level. */
    record BandLine(String range, String means, String level) {}

    /** A rule or therapy of the catalog. */
    record Reader(String id, String title) {}

    /** A line of the list. */
    record Line(String code, String name, String purpose, String licence, String light, boolean verified) {}

    /** The lines of one part of the record. */
    record Group(String code, String title, List<Line> lines) {}
}
