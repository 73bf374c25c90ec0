package org.trabecula.instrument;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class InstrumentsTests {
    @Test
    void listsEachOnceAndFindsItByItsCode() {
        assertThat(all().map(Instrument::code)).doesNotHaveDuplicates();
        assertThat(all())
                .allSatisfy(instrument ->
                        assertThat(Instruments.named(instrument.code())).contains(instrument));
        assertThat(Instruments.named("dn4")).isEmpty();
    }

    @Test
    void saysWhereEachComesFromAndWhatGoesIn() {
        assertThat(all()).allSatisfy(instrument -> {
            assertThat(instrument.items()).isNotEmpty();
            assertThat(instrument.citation().text()).isNotBlank();
            assertThat(instrument.licence()).isEqualTo(Licence.GREEN);
        });
    }

    static Stream<Instrument> all() {
        return Stream.concat(Instruments.scores().stream(), Instruments.derived().stream());
    }
}
