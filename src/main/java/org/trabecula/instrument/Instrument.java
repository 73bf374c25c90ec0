package org.trabecula.instrument;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What is to be known about a score apart from its value.
 *
 * @param code key of the fact it yields, where there is one
 * @param unit unit of the value, as in the fact dictionary; empty for a code or a flag
 * @param least lowest possible value; {@code null}: none
 * @param most highest possible value; {@code null}: none
 * @param items keys of the facts and items that go into it
 * @param bands ranges of the value with their meaning
 * @param citation source of items, formula and bands
 * @param licence whether its questions may be shipped
 * @param verified whether formula and points were seen in a retrieved source; {@code false} is shown with a mark
 */
public record Instrument(
        String code,
        String unit,
        @Nullable BigDecimal least,
        @Nullable BigDecimal most,
        List<String> items,
        Bands bands,
        Citation citation,
        Licence licence,
        boolean verified) {

    public Instrument {
        items = List.copyOf(items);
    }

    static Instrument score(
            String code, String unit, int least, int most, Bands bands, Citation citation, String... items) {
        return new Instrument(
                code,
                unit,
                BigDecimal.valueOf(least),
                BigDecimal.valueOf(most),
                List.of(items),
                bands,
                citation,
                Licence.GREEN,
                true);
    }

    static Instrument number(String code, String unit, Bands bands, Citation citation, String... items) {
        return new Instrument(code, unit, null, null, List.of(items), bands, citation, Licence.GREEN, true);
    }

    static Instrument code(String code, Citation citation, String... items) {
        return number(code, "", Bands.NONE, citation, items);
    }

    /** Returns the same instrument with other cuts. */
    Instrument with(Bands others) {
        return new Instrument(code, unit, least, most, items, others, citation, licence, verified);
    }

    /** Returns the same instrument, marked as waiting for a clinician's check. */
    Instrument unverified() {
        return new Instrument(code, unit, least, most, items, bands, citation, licence, false);
    }

    /** Returns the same instrument under a licence that keeps its questions out; {@link #licenceKey()} says whose it is. */
    Instrument licensed(Licence other) {
        return new Instrument(code, unit, least, most, items, bands, citation, other, verified);
    }

    /** Returns the message key of the note on its licence; only instruments that are not green have one. */
    public String licenceKey() {
        return "instrument." + code + ".licence";
    }

    /** Returns the message key of a code that it yields and that is not one of the dictionary. */
    public String valueKey(String value) {
        return "instrument." + code + ".value." + value;
    }

    /** Returns the message key of its name. */
    public String nameKey() {
        return "instrument." + code + ".name";
    }

    /** Returns the message key of its formula in words. */
    public String formulaKey() {
        return "instrument." + code + ".formula";
    }

    /** Returns the message key of what it is for. */
    public String purposeKey() {
        return "instrument." + code + ".purpose";
    }

    /** Returns the message key of what it starts; a plain derivation may start nothing of its own. */
    public String triggerKey() {
        return "instrument." + code + ".trigger";
    }

    /** Returns the message key of what a missing answer does; there are words only where it is not what it does everywhere. */
    public String missingKey() {
        return "instrument." + code + ".missing";
    }

    /** Returns the message key of the meaning of one of its bands. */
    public String bandKey(Band band) {
        return "instrument." + code + ".band." + band.code();
    }
}
