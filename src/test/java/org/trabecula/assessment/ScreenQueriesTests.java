package org.trabecula.assessment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.authentication;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
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

/** Each screen of a patient costs the same few statements after two assessments and after forty (design.md section 8). */
@IntegrationTest
class ScreenQueriesTests {

    private static final int BUDGET = 8;

    private static final List<String> SCREENS = List.of(
            "/patients/{patient}",
            "/patients/{patient}/profile",
            "/patients/{patient}/assessment",
            "/patients/{patient}/proposal",
            "/patients/{patient}/plan",
            "/patients/{patient}/history",
            "/assessments/{last}/result",
            "/patients/{patient}/facts",
            "/assessments/{draft}/sections/PAIN",
            "/assessments/{draft}/review");

    private final Scene scene;

    @Autowired
    private AssessmentService assessments;

    @Autowired
    private MockMvcTester mvc;

    @Autowired
    private Queries queries;

    @Autowired
    private TestUsers users;

    @Autowired
    private MovableClock clock;

    ScreenQueriesTests(@Autowired AutowireCapableBeanFactory beans) {
        scene = beans.createBean(Scene.class);
    }

    @AfterEach
    void today() {
        clock.reset();
    }

    /** @param last the newest completed assessment */
    private record History(UUID patient, UUID last, UUID draft) {
        String address(String screen) {
            return screen.replace("{patient}", patient.toString())
                    .replace("{last}", last.toString())
                    .replace("{draft}", draft.toString());
        }
    }

    @Test
    void costTheSameAfterFortyAssessmentsAsAfterTwo() {
        History two = assessed(2);
        History forty = assessed(40);
        SCREENS.forEach(screen -> open(two.address(screen)));

        Map<String, Integer> few = new TreeMap<>();
        Map<String, Integer> many = new TreeMap<>();
        for (String screen : SCREENS) {
            few.put(screen, open(two.address(screen)).size());
            many.put(screen, open(forty.address(screen)).size());
        }

        assertThat(many).isEqualTo(few);
        assertThat(many.values()).allSatisfy(count -> assertThat(count).isLessThanOrEqualTo(BUDGET));
    }

    private List<String> open(String address) {
        Authentication clinician = users.as(
                TestUsers.CLINICIAN, () -> SecurityContextHolder.getContext().getAuthentication());
        return queries.during(() -> assertThat(
                        mvc.get().uri(address).with(authentication(clinician)).exchange())
                .as(address)
                .hasStatusOk());
    }

    private History assessed(int times) {
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
        UUID draft = scene.as(() -> assessments.start(patient, scene.clinician()));
        return new History(patient, last, draft);
    }
}
