package org.trabecula.instrument;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Objects;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Whatever an instrument can say has words, and no words are left over. */
class InstrumentMessagesTests {
    private static final Set<String> OWN_WORDS =
            Set.of("instrument.atLeast", "instrument.range", "instrument.unverified", "instrument.missing");
    private static final String[] WORKINGS = {
        "sum",
        "creatinine_mg_dl",
        "if_female",
        "if_male",
        "weight_used",
        "ideal_weight",
        "factor",
        "correction",
        "uncorrected",
        "regular",
        "as_needed"
    };

    @Test
    void haveEveryWordAndNoOther() throws IOException {
        Set<String> expected = new TreeSet<>(OWN_WORDS);
        Set<String> mayStand = new TreeSet<>();
        Instruments.scores().stream()
                .filter(instrument -> instrument.bands().list().stream().anyMatch(Band::alarming))
                .forEach(instrument -> expected.add(instrument.triggerKey()));
        Stream.concat(InstrumentsTests.all(), Stream.of(Nrs.rating("pain_average", Nrs.Cuts.FROM_4_AND_7)))
                .forEach(instrument -> {
                    expected.add(instrument.nameKey());
                    expected.add(instrument.formulaKey());
                    expected.add(instrument.purposeKey());
                    mayStand.add(instrument.triggerKey());
                    mayStand.add(instrument.missingKey());
                    instrument.bands().list().forEach(band -> expected.add(instrument.bandKey(band)));
                    if (instrument.licence() != Licence.GREEN) {
                        expected.add(instrument.licenceKey());
                    }
                });
        addAll(expected, "instrument.status.", Status.values());
        addAll(expected, "instrument.licence.", Licence.values());
        addAll(expected, "instrument.warning.", Warning.values());
        addAll(expected, "instrument.mechanism.row.", Mechanism.Row.values());
        addAll(expected, "instrument.mechanism.tissue.", Mechanism.Tissue.values());
        addAll(expected, "instrument.mechanism.screen.", NeuropathicFeatures.Screen.values());
        addAll(expected, "instrument.mechanism.speaks.", PainMechanism.Speaks.values());
        addValues(expected, NeuPsig.GRADE, NeuPsig.Grade.values());
        addValues(expected, Escc.ACTION, Escc.Action.values());
        addValues(expected, Sedation.ACTION, Sedation.Action.values());
        addValues(expected, Zoledronate.DOSE, Zoledronate.Dose.values());
        Arrays.stream(WORKINGS).forEach(name -> expected.add("instrument.working." + name));

        Properties messages = read();

        Set<String> written = new TreeSet<>(messages.stringPropertyNames());
        mayStand.removeAll(expected);
        written.removeAll(mayStand);
        assertThat(written).containsExactlyInAnyOrderElementsOf(expected);
        assertThat(messages.values())
                .allSatisfy(text -> assertThat((String) text).isNotBlank().doesNotContain("'"));
    }

    private static void addValues(Set<String> expected, Instrument instrument, Enum<?>[] codes) {
        for (Enum<?> code : codes) {
            expected.add(instrument.valueKey(code.name()));
        }
    }

    private static void addAll(Set<String> expected, String prefix, Enum<?>[] codes) {
        for (Enum<?> code : codes) {
            expected.add(prefix + code.name());
        }
    }

    private static Properties read() throws IOException {
        Properties messages = new Properties();
        try (Reader reader = new InputStreamReader(
                Objects.requireNonNull(
                        InstrumentMessagesTests.class.getResourceAsStream("/messages/instrument.properties")),
                StandardCharsets.UTF_8)) {
            messages.load(reader);
        }
        return messages;
    }
}
