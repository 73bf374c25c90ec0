package org.trabecula.assessment;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.trabecula.assessment.InstrumentPage.BandLine;
import org.trabecula.assessment.InstrumentPage.ItemLine;
import org.trabecula.form.UnitNames;
import org.trabecula.instrument.AnswerPoints;
import org.trabecula.instrument.Band;
import org.trabecula.instrument.Instrument;
import org.trabecula.instrument.Instruments;
import org.trabecula.instrument.Licence;
import org.trabecula.planning.Dictionary;
import org.trabecula.planning.Fact;
import org.trabecula.shared.text.Numbers;

/** Says an instrument in words: its own of the message files, labels and ranges of the dictionary, points and cuts of the instrument. */
@Component
class InstrumentWords {

    private static final int DECIMALS = 3;

    private final ResultWords words;
    private final Dictionary dictionary;

    InstrumentWords(ResultWords words, Dictionary dictionary) {
        this.words = words;
        this.dictionary = dictionary;
    }

    InstrumentPage.Line line(Instrument instrument) {
        return new InstrumentPage.Line(
                instrument.code(),
                name(instrument),
                purpose(instrument),
                words.say("instrument.licence." + instrument.licence().name()),
                instrument.licence().name(),
                isVerified(instrument));
    }

    String name(Instrument instrument) {
        return words.say(instrument.nameKey());
    }

    String purpose(Instrument instrument) {
        return words.say(instrument.purposeKey());
    }

    InstrumentPage page(
            Instrument instrument,
            String area,
            List<InstrumentPage.Reader> rules,
            List<InstrumentPage.Reader> therapies) {
        String code = instrument.code();
        return new InstrumentPage(
                code,
                name(instrument),
                area,
                purpose(instrument),
                words.say(instrument.formulaKey()),
                range(instrument),
                instrument.items().stream().map(item -> item(instrument, item)).toList(),
                bands(instrument),
                own(instrument.triggerKey()),
                words.sayOr(instrument.missingKey(), words.say("instrument.missing")),
                instrument.citation().text(),
                instrument.citation().verified(),
                instrument.bands().verified(),
                isVerified(instrument),
                instrument.licence().name(),
                words.say("instrument.licence." + instrument.licence().name()),
                instrument.licence() == Licence.GREEN ? null : own(instrument.licenceKey()),
                rules,
                therapies);
    }

    private @Nullable String own(String key) {
        String text = words.sayOr(key, "");
        return text.isEmpty() ? null : text;
    }

    private static boolean isVerified(Instrument instrument) {
        return instrument.verified()
                && instrument.bands().verified()
                && instrument.citation().verified();
    }

    private @Nullable String range(Instrument instrument) {
        BigDecimal least = instrument.least();
        BigDecimal most = instrument.most();
        String unit = unit(instrument.unit());
        if (least == null || most == null) {
            return unit.isEmpty() ? null : unit;
        }
        return words.say("instrument.range", Numbers.format(least), Numbers.format(most))
                + (unit.isEmpty() ? "" : " " + unit);
    }

    private static String unit(@Nullable String unit) {
        return unit == null ? "" : UnitNames.of(unit);
    }

    private ItemLine item(Instrument instrument, String key) {
        Fact fact = dictionary.find(key);
        boolean workedOut =
                !key.equals(instrument.code()) && Instruments.named(key).isPresent();
        return new ItemLine(
                key,
                words.label(key),
                workedOut,
                fact == null ? List.of() : answers(instrument, fact),
                fact == null ? null : takes(fact));
    }

    private List<String> answers(Instrument instrument, Fact fact) {
        Map<String, Integer> points = AnswerPoints.of(instrument, fact.key());
        if (!fact.answers().isEmpty()) {
            return fact.answers().stream()
                    .map(answer -> Numbers.format(answer.value(), DECIMALS) + " " + answer.label())
                    .toList();
        }
        return fact.codes().stream()
                .map(code -> {
                    Integer own = points.get(code.code());
                    return own == null ? code.label() : words.say("assessment.instrument.points", code.label(), own);
                })
                .toList();
    }

    private @Nullable String takes(Fact fact) {
        return switch (fact.type()) {
            case NUMBER -> fact.answers().isEmpty() ? quantity(fact) : null;
            case FLAG -> words.say("assessment.instrument.yes-no");
            case DATE -> words.say("assessment.instrument.date");
            case TEXT -> words.say("assessment.instrument.text");
            case CODE, CODES -> null;
        };
    }

    private String quantity(Fact fact) {
        Fact.Range range = fact.range();
        String limits = range == null
                ? ""
                : words.say(
                        "instrument.range",
                        Numbers.format(range.low(), DECIMALS),
                        Numbers.format(range.high(), DECIMALS));
        return Stream.of(limits, unit(fact.unit()))
                .filter(part -> !part.isEmpty())
                .reduce((one, other) -> one + " " + other)
                .orElseGet(() -> words.say("assessment.instrument.number"));
    }

    private List<BandLine> bands(Instrument instrument) {
        List<Band> bands = instrument.bands().list();
        List<BandLine> lines = new ArrayList<>();
        for (int i = 0; i < bands.size(); i++) {
            Band band = bands.get(i);
            lines.add(new BandLine(
                    range(instrument, i == 0, band, i + 1 < bands.size() ? bands.get(i + 1) : null),
                    words.say(instrument.bandKey(band)),
                    band.level().name()));
        }
        return lines;
    }

    /** From where it begins to where the next one does; the lowest and the highest end with the scale, if it ends. */
    private String range(Instrument instrument, boolean first, Band band, @Nullable Band next) {
        String from = Numbers.format(band.from());
        if (next == null) {
            BigDecimal most = instrument.most();
            if (most != null && most.compareTo(band.from()) == 0) {
                return from;
            }
            String open = words.say(band.inclusive() ? "assessment.band.from" : "assessment.band.above", from);
            return most == null || !band.inclusive()
                    ? open
                    : words.say("assessment.band.to", from, Numbers.format(most));
        }
        String to = Numbers.format(next.from());
        if (first && (instrument.least() == null || Objects.equals(band.from(), next.from()))) {
            return words.say(next.inclusive() ? "assessment.band.below" : "assessment.band.up-to", to);
        }
        if (!band.inclusive()) {
            return words.say(
                    next.inclusive() ? "assessment.band.above-below" : "assessment.band.above-up-to", from, to);
        }
        return words.say(next.inclusive() ? "assessment.band.from-below" : "assessment.band.to", from, to);
    }
}
