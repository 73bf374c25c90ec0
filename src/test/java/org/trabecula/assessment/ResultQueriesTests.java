package org.trabecula.assessment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.authentication;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.config.AutowireCapableBeanFactory;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.trabecula.patient.PainLink;
import org.trabecula.shared.time.MovableClock;
import org.trabecula.testing.IntegrationTest;
import org.trabecula.testing.Queries;
import org.trabecula.testing.TestUsers;

/** A result costs the same few statements whatever the history (design.md section 8). */
@IntegrationTest
class ResultQueriesTests {

    private static final int BUDGET = 8;

    private final Scene scene;

    @Autowired
    private MockMvcTester mvc;

    @Autowired
    private Queries queries;

    @Autowired
    private TestUsers users;

    @Autowired
    private MovableClock clock;

    ResultQueriesTests(@Autowired AutowireCapableBeanFactory beans) {
        scene = beans.createBean(Scene.class);
    }

    @AfterEach
    void today() {
        clock.reset();
    }

    @Test
    void costsTheSameWhateverTheHistory() {
        UUID after2 = assessedTimes(2);
        UUID after6 = assessedTimes(6);
        open(after2);
        List<String> few = open(after2);
        List<String> many = open(after6);
        assertThat(many).hasSameSizeAs(few);
        assertThat(many).hasSizeLessThanOrEqualTo(BUDGET);
    }

    private List<String> open(UUID assessment) {
        Authentication clinician = users.as(
                TestUsers.CLINICIAN, () -> SecurityContextHolder.getContext().getAuthentication());
        return queries.during(() -> assertThat(mvc.get()
                        .uri("/assessments/{id}/result", assessment)
                        .with(authentication(clinician))
                        .exchange())
                .hasStatusOk());
    }

    private UUID assessedTimes(int times) {
        Instant now = Instant.now();
        clock.travelTo(now.minus(Duration.ofDays(times)));
        UUID patient = scene.patient();
        UUID spine = scene.lesion(patient, "LUMBAR_SPINE.MIDLINE.L3");
        scene.pain(patient, "LUMBAR_SPINE.MIDLINE.L3", PainLink.LINKED, spine);
        UUID last = new UUID(0, 0);
        for (int back = times - 1; back >= 0; back--) {
            clock.travelTo(now.minus(Duration.ofDays(back)));
            last = scene.assessment(
                    patient,
                    "respondent=SELF; has_pain=yes; P1.p_worst=5; P1.p_average=3; exposed_jaw_bone=yes; ecog=1");
        }
        return last;
    }
}
