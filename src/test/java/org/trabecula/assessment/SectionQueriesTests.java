package org.trabecula.assessment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.authentication;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.trabecula.patient.LesionService;
import org.trabecula.patient.PainService;
import org.trabecula.patient.PatientService;
import org.trabecula.shared.time.MovableClock;
import org.trabecula.testing.IntegrationTest;
import org.trabecula.testing.Queries;
import org.trabecula.testing.TestUsers;

/** A section costs the same whatever the patient's history. */
@IntegrationTest
class SectionQueriesTests {
    /** design.md section 8: queries of a screen, banner included; the session's and the trail's are not counted. */
    private static final int BUDGET = 8;

    @Autowired
    MockMvcTester mvc;

    @Autowired
    AssessmentService assessments;

    @Autowired
    SectionService sections;

    @Autowired
    TestUsers users;

    @Autowired
    PatientService patients;

    @Autowired
    LesionService lesions;

    @Autowired
    PainService pains;

    @Autowired
    Queries queries;

    @Autowired
    MovableClock clock;

    @AfterEach
    void letTheClockRun() {
        clock.reset();
    }

    @Test
    void aSectionCostsTheSameWhateverTheHistory() {
        UUID after1 = reassessmentAfter(1);
        UUID after4 = reassessmentAfter(4);
        for (String section : List.of("BASIS", "PAIN", "LABS")) {
            open(after1, section);
            List<String> few = open(after1, section);
            List<String> many = open(after4, section);

            assertThat(many).as(section).hasSameSizeAs(few);
            assertThat(many).as(section).hasSizeLessThanOrEqualTo(BUDGET);
        }
    }

    private List<String> open(UUID draft, String section) {
        Authentication nurse = nurse();
        return queries.during(() -> assertThat(mvc.get()
                        .uri("/assessments/{id}/sections/{section}", draft, section)
                        .with(authentication(nurse))
                        .exchange())
                .hasStatusOk());
    }

    private Authentication nurse() {
        return users.as(
                TestUsers.NURSE, () -> SecurityContextHolder.getContext().getAuthentication());
    }

    private UUID reassessmentAfter(int completed) {
        Instant now = Instant.now();
        clock.travelTo(now.minus(Duration.ofDays(completed * 7L)));
        SyntheticPatient patient = SyntheticPatient.make(users, patients, lesions, pains, LocalDate.now(clock));
        UUID by = users.id(TestUsers.NURSE);
        for (int past = completed; past > 0; past--) {
            clock.travelTo(now.minus(Duration.ofDays(past * 7L)));
            UUID draft = users.as(TestUsers.NURSE, () -> assessments.start(patient.id(), by));
            new RequiredAnswers(assessments, sections, users).give(draft);
            users.as(TestUsers.NURSE, () -> assessments.complete(draft, LocalDate.now(clock), by));
        }
        clock.travelTo(now);
        return users.as(TestUsers.NURSE, () -> assessments.start(patient.id(), by));
    }
}
