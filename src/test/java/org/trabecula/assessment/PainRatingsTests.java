package org.trabecula.assessment;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.config.AutowireCapableBeanFactory;
import org.trabecula.patient.MapOfPatient;
import org.trabecula.patient.PainIntensities;
import org.trabecula.shared.time.MovableClock;
import org.trabecula.testing.IntegrationTest;

/** What the body map says of the strength of a pain. */
@IntegrationTest
class PainRatingsTests {
    private static final int FRESH_FOR = 14;

    @Autowired
    PainIntensities ratings;

    @Autowired
    MapOfPatient maps;

    @Autowired
    MovableClock clock;

    private final Scene scene;
    private UUID patient = UUID.randomUUID();
    private UUID back = UUID.randomUUID();

    PainRatingsTests(@Autowired AutowireCapableBeanFactory beans) {
        scene = beans.createBean(Scene.class);
    }

    @BeforeEach
    void register() {
        patient = scene.patient();
        back = scene.pain(patient, "LOWER_BACK.MIDLINE", null);
    }

    @AfterEach
    void letTheClockRun() {
        clock.reset();
    }

    @Test
    void aPainThatWasNeverRatedHasNoStrength() {
        assertThat(worst()).isEmpty();
        assertThat(map()).contains(">?<");
    }

    @Test
    void theNewestCompletedAssessmentCounts() {
        scene.assessment(patient, "has_pain=yes; P1.p_worst=4");
        scene.assessment(patient, "has_pain=yes; P1.p_worst=7");

        assertThat(worst()).containsOnly(Map.entry(back, new PainIntensities.Worst(7, scene.today())));
        assertThat(map()).contains(">7<").doesNotContain(">?<");
    }

    @Test
    void whatIsNotKnownNowIsNotTakenFromBefore() {
        scene.assessment(patient, "has_pain=yes; P1.p_worst=4");
        scene.assessment(patient, "has_pain=yes; P1.p_worst=?");

        assertThat(worst()).isEmpty();
    }

    @Test
    void withoutAnyPainEachIsNought() {
        scene.assessment(patient, "has_pain=no");

        assertThat(worst()).containsOnly(Map.entry(back, new PainIntensities.Worst(0, scene.today())));
    }

    @Test
    void aStaleRatingIsNotKnownAnyMore() {
        Instant now = clock.instant();
        scene.assessment(patient, "has_pain=yes; P1.p_worst=4");

        clock.travelTo(now.plus(Duration.ofDays(FRESH_FOR)));
        assertThat(worst()).hasSize(1);
        clock.travelTo(now.plus(Duration.ofDays(FRESH_FOR + 1)));
        assertThat(worst()).isEmpty();
    }

    private Map<UUID, PainIntensities.Worst> worst() {
        return scene.as(() -> ratings.worst(patient, scene.today()));
    }

    private String map() {
        return scene.as(() -> maps.still(patient));
    }
}
