package org.trabecula.instrument;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EcsCpTests {
    @ParameterizedTest(name = "{6}")
    @CsvSource(
            nullValues = "?",
            value = {
                "true, NOCICEPTIVE, false, false, false, 0, No adverse, Nc Io Po Ao Co",
                "true, MIXED, true, true, true, 1, All, Ne Ii Pp Aa Ci",
                "true, NEUROPATHIC, false, false, false, 3, Cognition, Ne Io Po Ao Cu",
                "false, ?, false, false, false, 0, No pain, No Io Po Ao Co",
                "true, UNDETERMINED, ?, ?, ?, 2, Mechanism open, Nx Ix Px Ax Ci",
                "?, ?, ?, ?, ?, ?, Nothing, Nx Ix Px Ax Cx"
            })
    void writesTheProfile(
            @Nullable Boolean pain,
            Mechanism.@Nullable Type mechanism,
            @Nullable Boolean incident,
            @Nullable Boolean distressed,
            @Nullable Boolean addictive,
            @Nullable BigDecimal cognition,
            String why,
            String profile) {
        Finding<String> finding =
                EcsCp.profile(new EcsCp.Features(pain, mechanism, incident, distressed, addictive, cognition));

        assertThat(finding.value()).isEqualTo(profile);
        assertThat(finding.warnings().contains(Warning.COMPLEX_FEATURE))
                .isEqualTo(profile.matches(".*(Ne|Ii|Pp|Aa|Ci|Cu).*"));
        assertThat(finding.verified()).isFalse();
    }
}
