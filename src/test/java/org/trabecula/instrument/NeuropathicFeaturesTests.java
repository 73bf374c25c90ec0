package org.trabecula.instrument;

import static org.assertj.core.api.Assertions.assertThat;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

class NeuropathicFeaturesTests {
    @ParameterizedTest(name = "{0}")
    @CsvFileSource(resources = "neuropathic-features.csv", numLinesToSkip = 1, nullValues = "?")
    void counts(
            String why,
            @Nullable String quality,
            @Nullable Boolean touch,
            @Nullable Boolean pin,
            @Nullable Boolean brush,
            int low,
            int high,
            NeuropathicFeatures.Screen screen) {
        var words = MechanismTests.codes(quality, Quality.class);

        Results.assertRange(NeuropathicFeatures.count(words, touch, pin, brush), low, high, null);
        assertThat(NeuropathicFeatures.screen(words, touch, pin, brush)).isEqualTo(screen);
    }
}
