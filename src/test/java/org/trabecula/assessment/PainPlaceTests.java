package org.trabecula.assessment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.authentication;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.trabecula.testing.TestUsers.NURSE;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.trabecula.patient.LesionService;
import org.trabecula.patient.PainLink;
import org.trabecula.patient.PainService;
import org.trabecula.patient.PainView;
import org.trabecula.patient.PatientService;
import org.trabecula.testing.IntegrationTest;
import org.trabecula.testing.TestUsers;

/** Where a pain is and what imaging shows there, changed in the section; a new pain added from it. */
@IntegrationTest
class PainPlaceTests {
    private static final String NECK = "NECK.MIDLINE";
    private static final String L3 = "LUMBAR_SPINE.MIDLINE.L3";

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
    Clock clock;

    SyntheticPatient patient = new SyntheticPatient(UUID.randomUUID(), UUID.randomUUID(), UUID.randomUUID());
    UUID draft = UUID.randomUUID();

    @BeforeEach
    void begin() {
        patient = SyntheticPatient.make(users, patients, lesions, pains, LocalDate.now(clock));
        draft = users.as(NURSE, () -> assessments.start(patient.id(), users.id(NURSE)));
    }

    @Test
    void placeAndLinkAreKeptInTheRecordOfThePain() {
        Autosaved told = send(0L, NECK, "NO_CORRELATE");

        assertThat(told.saved()).isNotNull();
        assertThat(told.version()).isEqualTo(1);
        assertThat(pain().placeKey()).isEqualTo(NECK);
        assertThat(pain().link()).isEqualTo(PainLink.NO_CORRELATE);
        assertThat(pain().lesionIds()).isEmpty();

        assertThat(send(1L, NECK, patient.lesion().toString()).saved()).isNotNull();
        assertThat(pain().link()).isEqualTo(PainLink.LINKED);
        assertThat(pain().lesionIds()).containsExactly(patient.lesion());
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            value = {
                "no place                   | LESION",
                "a lesion and a reason      | NECK.MIDLINE LESION NOT_IMAGED",
                "two reasons                | NECK.MIDLINE NOT_IMAGED NO_CORRELATE",
                "two places                 | NECK.MIDLINE LUMBAR_SPINE.MIDLINE.L3",
                "a place that is none       | MOON",
                "a lesion that is not there | NECK.MIDLINE OTHER"
            })
    void storesNothingThatIsWrong(String why, String sent) {
        String[] values = sent.replace("LESION", patient.lesion().toString())
                .replace("OTHER", UUID.randomUUID().toString())
                .split(" ");
        Autosaved told = send(0L, values);

        assertThat(told.saved()).isNull();
        assertThat(told.problems()).hasSize(1);
        assertThat(pain().version()).isZero();
    }

    @Test
    void withoutALinkTheQuestionStaysOpen() {
        assertThat(send(0L, L3).saved()).isNotNull();

        assertThat(pain().link()).isNull();
        assertThat(where().linkMissing()).isTrue();
        assertThat(users.as(NURSE, () -> sections.open(draft)))
                .extracting(question -> question.key())
                .contains("p_link");
    }

    @Test
    void whoCameSecondIsToldBothSides() {
        send(0L, NECK, "NOT_IMAGED");
        Autosaved late = send(0L, L3, "NO_CORRELATE");

        assertThat(late.saved()).isNull();
        SectionPage.Conflict conflict = late.conflict();
        assertThat(conflict).isNotNull();
        if (conflict != null) {
            assertThat(conflict.theirs()).contains("Not imaged");
            assertThat(conflict.yours()).contains("L3", "nothing found");
            assertThat(conflict.seen()).isEqualTo(1);
        }
        assertThat(send(0L, NECK, "NOT_IMAGED").saved())
                .as("the same is no conflict")
                .isNotNull();
    }

    @Test
    void theWholeSectionSavesItToo() {
        Map<String, String[]> form =
                Map.of(name() + ".seen", new String[] {"0"}, name(), new String[] {NECK, "NOT_IMAGED"});
        assertThat(users.as(NURSE, () -> sections.save(draft, "PAIN", form, users.id(NURSE))))
                .isInstanceOf(SectionService.Outcome.Saved.class);
        assertThat(pain().placeKey()).isEqualTo(NECK);
    }

    @Test
    void aPainIsAddedWithoutLeavingTheSection() {
        MvcTestResult added = post("add-pain", "true", "new-pain", NECK);

        assertThat(added).hasStatus(HttpStatus.FOUND);
        assertThat(added.getResponse().getRedirectedUrl()).contains("/sections/PAIN#pain-");
        assertThat(list()).hasSize(2);
    }

    @ParameterizedTest
    @CsvSource({"''", "MOON"})
    void withoutAPlaceNoPainIsAdded(String place) {
        MvcTestResult refused = post("add-pain", "true", "new-pain", place);

        assertThat(refused).hasStatusOk().bodyText().contains("href=\"#new-pain\"", "Choose the place of the pain");
        assertThat(list()).hasSize(1);
    }

    private MvcTestResult post(String... params) {
        var request = mvc.post()
                .uri("/assessments/{id}/sections/PAIN", draft)
                .with(authentication(
                        users.as(NURSE, () -> SecurityContextHolder.getContext().getAuthentication())))
                .with(csrf());
        for (int i = 0; i < params.length; i += 2) {
            request.param(params[i], params[i + 1]);
        }
        return request.exchange();
    }

    private Autosaved send(@Nullable Long seen, String... values) {
        return users.as(NURSE, () -> sections.autosave(draft, name(), seen, Map.of(name(), values), users.id(NURSE)));
    }

    private String name() {
        return "p_place~" + patient.pain();
    }

    private SectionPage.Where where() {
        return users.as(NURSE, () -> sections.page(draft, "PAIN", Typed.NOTHING)).panels().stream()
                .flatMap(panel -> panel.blocks().stream())
                .map(SectionPage.Block::head)
                .filter(head -> head != null && head.where() != null)
                .map(SectionPage.Head::where)
                .findFirst()
                .orElseThrow();
    }

    private PainView pain() {
        return list().get(0);
    }

    private List<PainView> list() {
        return users.as(NURSE, () -> pains.pains(patient.id(), LocalDate.now(clock)));
    }
}
