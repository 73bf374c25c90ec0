package org.trabecula.instrument;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.trabecula.instrument.NeuropathicFeatures.Screen;

class MechanismTests {
    @ParameterizedTest(name = "{0}")
    @CsvFileSource(resources = "mechanism-rows.csv", numLinesToSkip = 1, nullValues = "?")
    void choosesTheRow(
            String why,
            String tissues,
            String grades,
            String screens,
            Mechanism.Row row,
            Mechanism.@Nullable Confidence confidence) {
        for (String tissue : tissues.split("\\|")) {
            for (String grade : grades.split("\\|")) {
                for (String screen : screens.split("\\|")) {
                    assertThat(Mechanism.row(
                                    Mechanism.Tissue.valueOf(tissue),
                                    NeuPsig.Grade.valueOf(grade),
                                    Screen.valueOf(screen)))
                            .as("%s %s %s", tissue, grade, screen)
                            .isEqualTo(row);
                    assertThat(row.confidence(Screen.valueOf(screen))).isEqualTo(confidence);
                }
            }
        }
    }

    @ParameterizedTest(name = "{0}")
    @CsvFileSource(resources = "mechanism.csv", numLinesToSkip = 1, nullValues = "?")
    void classes(
            String why,
            PainFindings.@Nullable Link link,
            @Nullable Boolean tenderness,
            @Nullable String triggers,
            @Nullable String quality,
            @Nullable Boolean cause,
            @Nullable Boolean area,
            @Nullable Boolean signs,
            @Nullable Boolean test,
            @Nullable Screen otherScreen,
            Mechanism.Type type,
            Mechanism.@Nullable Confidence confidence,
            String rows,
            String grades) {
        PainMechanism result = Mechanism.of(new PainFindings(
                link,
                tenderness,
                codes(triggers, Trigger.class),
                codes(quality, Quality.class),
                cause,
                area,
                signs,
                signs,
                signs,
                signs == null ? null : Boolean.FALSE,
                signs,
                test,
                otherScreen == null ? List.of() : List.of(otherScreen)));

        assertThat(result.type()).isEqualTo(type);
        assertThat(result.confidence()).isEqualTo(confidence);
        assertThat(result.rows()).extracting(Enum::name).containsExactly(rows.split(" "));
        assertThat(result.grades()).extracting(Enum::name).containsExactly(grades.split(" "));
        assertThat(result.evidence()).hasSize(13);
        boolean known = link != null && triggers != null && quality != null && signs != null && test != null;
        if (!known && rows.contains(" ")) {
            assertThat(result.missing()).isNotEmpty();
        }
    }

    @Test
    void namesOnlyWhatCouldStillMatter() {
        PainMechanism result = Mechanism.of(new PainFindings(
                PainFindings.Link.LINKED,
                true,
                null,
                Set.of(Quality.ACHING),
                true,
                true,
                false,
                null,
                false,
                false,
                false,
                null,
                List.of()));

        assertThat(result.missing()).containsExactly("p_pin_loss", "p_test_confirms");
        assertThat(result.warnings()).containsExactly(Warning.INCOMPLETE_EXAM);
        assertThat(result.settled()).isTrue();
    }

    @Test
    void saysWhatEachFactSpeaksFor() {
        PainMechanism result = Mechanism.of(new PainFindings(
                PainFindings.Link.LINKED,
                false,
                null,
                Set.of(Quality.ACHING, Quality.BURNING),
                true,
                false,
                null,
                true,
                null,
                null,
                null,
                null,
                List.of()));

        assertThat(result.evidence().stream()
                        .collect(Collectors.toMap(evidence -> evidence.input().name(), PainMechanism.Evidence::speaks)))
                .containsEntry("p_neuro_cause", PainMechanism.Speaks.FOR_NERVE)
                .containsEntry("p_plausible_area", PainMechanism.Speaks.AGAINST_NERVE)
                .containsEntry("p_pin_loss", PainMechanism.Speaks.FOR_NERVE)
                .containsEntry("p_touch_loss", PainMechanism.Speaks.OPEN)
                .containsEntry("p_neuropathic_words", PainMechanism.Speaks.FOR_NERVE)
                .containsEntry("p_nociceptive_words", PainMechanism.Speaks.FOR_BONE)
                .containsEntry("p_link", PainMechanism.Speaks.FOR_BONE)
                .containsEntry("p_bone_tenderness", PainMechanism.Speaks.AGAINST_BONE)
                .containsEntry("p_triggers", PainMechanism.Speaks.OPEN);
    }

    /** Reads codes as they stand in a table; {@code -} is the answer "none". */
    static <E extends Enum<E>> @Nullable Set<E> codes(@Nullable String text, Class<E> type) {
        if (text == null) {
            return null;
        }
        return text.equals("-")
                ? Set.of()
                : Arrays.stream(text.split(" "))
                        .map(code -> Enum.valueOf(type, code))
                        .collect(Collectors.toSet());
    }
}
