package org.trabecula.assessment;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.trabecula.assessment.ResponseView.Trend;
import org.trabecula.assessment.ResultPage.In;
import org.trabecula.assessment.ResultPage.ScoreLine;
import org.trabecula.assessment.ResultStore.Stored;
import org.trabecula.instrument.Instrument;
import org.trabecula.instrument.Instruments;
import org.trabecula.shared.form.Band;
import org.trabecula.shared.text.Numbers;

/** Makes the table of scores out of what was stored; a band is drawn only while the cuts are still those it was stored with. */
@Component
class ScoreLines {

    /** Parts of a score; they stand among its inputs. */
    private static final Set<String> PARTS =
            Set.of("sins_location", "sins_pain", "vertebral_collapse", "mirels_site", "mirels_pain");

    /** Here more is better. */
    private static final Set<String> MORE_IS_BETTER = Set.of(
            "egfr",
            "crcl",
            "kps",
            "pps",
            "gait_speed",
            "katz",
            "lawton_total",
            "promis_physical_function",
            "bm22_function",
            "mini_cog_total",
            "gas_t",
            "tokuhashi");

    /** Here neither more nor less is better by itself. */
    private static final Set<String> NEITHER =
            Set.of("calcium_corrected", "vitamin_d", "anc", "rass", "bsa", "espen_energy", "espen_protein");

    /** The others are whole numbers. */
    private static final Map<String, Integer> DECIMALS = Map.ofEntries(
            Map.entry("peg", 1),
            Map.entry("mme_daily", 1),
            Map.entry("tug_seconds", 1),
            Map.entry("calcium_corrected", 2),
            Map.entry("alt_uln", 1),
            Map.entry("ast_uln", 1),
            Map.entry("bilirubin_uln", 1),
            Map.entry("gait_speed", 2),
            Map.entry("bsa", 2),
            Map.entry("anc", 2),
            Map.entry("weight_loss_pct_6m", 1),
            Map.entry("bowel_function", 1),
            Map.entry("gas_t", 1),
            Map.entry("bpi_severity", 1),
            Map.entry("bpi_interference", 1),
            Map.entry("promis_pain_interference", 1),
            Map.entry("promis_physical_function", 1));

    private final ResultWords words;

    ScoreLines(ResultWords words) {
        this.words = words;
    }

    /** The lines, and the names of what nothing was entered for. */
    record Table(List<ScoreLine> lines, List<String> notAssessed) {}

    Table of(List<Stored> now, List<Stored> before, Map<String, String> places, LocalDate today) {
        List<ScoreLine> lines = new ArrayList<>();
        List<String> none = new ArrayList<>();
        for (Stored result : now) {
            if (PARTS.contains(result.code())) {
                continue;
            }
            String name = name(result, places);
            if (result.inputs().stream().noneMatch(input -> input.answer() != null)) {
                none.add(name);
                continue;
            }
            lines.add(line(result, name, earlier(result, before), today));
        }
        return new Table(lines, none);
    }

    private static @Nullable Stored earlier(Stored result, List<Stored> before) {
        return before.stream()
                .filter(old -> old.code().equals(result.code())
                        && old.subject().equals(result.subject())
                        && old.bandSet().equals(result.bandSet()))
                .findFirst()
                .orElse(null);
    }

    private String name(Stored result, Map<String, String> places) {
        String name = words.sayOr("instrument." + result.code() + ".name", words.label(result.code()));
        return result.subject().isEmpty() ? name : name + ", " + ResultWords.place(result.subject(), places);
    }

    private ScoreLine line(Stored result, String name, @Nullable Stored before, LocalDate today) {
        Instrument instrument = Instruments.named(result.code()).orElse(null);
        BigDecimal most = instrument == null ? null : instrument.most();
        String band = result.band();
        String means = band == null ? null : words.sayOr("instrument." + result.code() + ".band." + band, band);
        String value = value(result);
        Trend trend = trend(result, before);
        return new ScoreLine(
                instrument == null ? null : instrument.code(),
                name,
                value,
                most == null ? null : Numbers.format(most),
                result.value() != null || result.word() != null,
                instrument == null
                        ? null
                        : picture(result, instrument, name + " " + value + (means == null ? "" : ", " + means)),
                means,
                result.warnings().stream()
                        .map(warning -> words.sayOr("instrument.warning." + warning, warning))
                        .toList(),
                result.missing().isEmpty()
                        ? null
                        : words.say(
                                "assessment.result.missing",
                                String.join(
                                        ", ",
                                        result.missing().stream()
                                                .map(words::label)
                                                .toList())),
                result.inputs().stream().map(this::input).toList(),
                trend.direction(),
                trend.meaning(),
                moved(result, before, trend),
                result.oldest(),
                isStale(result, today));
    }

    private String value(Stored result) {
        String word = result.word();
        if (word != null) {
            return words.sayOr("instrument." + result.code() + ".value." + word, words.answer(result.code(), word));
        }
        int decimals = DECIMALS.getOrDefault(result.code(), 0);
        BigDecimal low = result.low();
        BigDecimal high = result.high();
        boolean both = result.status().equals("COMPLETE")
                && low != null
                && high != null
                && !number(low, decimals).equals(number(high, decimals));
        if (result.value() != null && !both) {
            return number(result.value(), decimals);
        }
        if (result.low() == null) {
            return words.say("shared.unknown");
        }
        return result.high() == null
                ? words.say("assessment.result.at-least", number(result.low(), decimals))
                : words.say("assessment.result.range", number(result.low(), decimals), number(result.high(), decimals));
    }

    private static String number(BigDecimal value, int decimals) {
        return Numbers.format(value.setScale(decimals, RoundingMode.HALF_UP));
    }

    private static @Nullable Band picture(Stored result, Instrument instrument, String label) {
        boolean same = instrument.bands().id().equals(result.bandSet());
        BigDecimal least = instrument.least();
        BigDecimal most = instrument.most();
        if (!same || instrument.bands().list().isEmpty() || least == null || most == null) {
            return null;
        }
        List<Band.Part> parts = instrument.bands().list().stream()
                .map(band -> new Band.Part(
                        band.from().intValue(),
                        switch (band.level()) {
                            case CALM -> "";
                            case MID -> "is-mid";
                            case HIGH -> "is-high";
                        }))
                .toList();
        BigDecimal at = result.value();
        return Band.of(label, least.intValue(), most.intValue(), parts, at == null ? null : at.intValue());
    }

    private In input(ResultStore.In input) {
        String answer = input.answer();
        String points = input.points() == null ? "" : " (" + Numbers.format(input.points()) + ")";
        return new In(
                words.label(input.name()),
                answer == null
                        ? words.say("shared.unknown")
                        : words.answer(input.name(), answer) + points(input, points),
                answer != null);
    }

    /** A number that counts as its own points needs no second number behind it. */
    private static String points(ResultStore.In input, String points) {
        BigDecimal own = input.points();
        return own != null && Objects.equals(own.stripTrailingZeros().toPlainString(), input.answer()) ? "" : points;
    }

    private static Trend trend(Stored result, @Nullable Stored before) {
        BigDecimal now = result.value();
        BigDecimal then = before == null ? null : before.value();
        if (now == null || then == null) {
            return Trend.NONE;
        }
        int order = now.compareTo(then);
        double amount = now.subtract(then).abs().doubleValue();
        if (order == 0) {
            return new Trend("same", "same", amount);
        }
        boolean better = MORE_IS_BETTER.contains(result.code()) == (order > 0);
        String meaning = NEITHER.contains(result.code()) ? "none" : better ? "better" : "worse";
        return new Trend(order > 0 ? "up" : "down", meaning, amount);
    }

    private String moved(Stored result, @Nullable Stored before, Trend trend) {
        BigDecimal then = before == null ? null : before.value();
        if (then == null) {
            return words.say(result.value() == null ? "assessment.result.trend.none" : "assessment.result.trend.first");
        }
        return words.moved(trend, then.doubleValue());
    }

    private boolean isStale(Stored result, LocalDate today) {
        Integer limit = words.staleAfter(result.code());
        LocalDate oldest = result.oldest();
        return limit != null && oldest != null && oldest.plusDays(limit).isBefore(today);
    }
}
