package org.trabecula.instrument;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
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
        });
    }

    /** A licensed form is a total that is entered; what we count ourselves is ours, or off, or a profile without its wording. */
    @Test
    void showsNoQuestionOfALicensedForm() {
        assertThat(all().filter(instrument -> instrument.licence() != Licence.GREEN)
                        .filter(instrument -> !instrument.items().equals(List.of(instrument.code()))))
                .containsExactlyInAnyOrder(EcsCp.PROFILE, MisuseRisk.SCORE);
    }

    static Stream<Instrument> all() {
        return Stream.concat(Instruments.scores().stream(), Instruments.derived().stream());
    }
}
