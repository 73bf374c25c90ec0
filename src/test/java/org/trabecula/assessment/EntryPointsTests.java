package org.trabecula.assessment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.config.AutowireCapableBeanFactory;
import org.springframework.security.access.AccessDeniedException;
import org.trabecula.catalog.PublishedCatalog;
import org.trabecula.planning.PlanningEngine;
import org.trabecula.planning.ProposalView;
import org.trabecula.shared.NotFound;
import org.trabecula.testing.IntegrationTest;
import org.trabecula.testing.TestUsers;

@IntegrationTest
class EntryPointsTests {

    private final Scene scene;

    @Autowired
    private EntryPoints entries;

    @Autowired
    private AssessmentService assessments;

    @Autowired
    private FactSheets sheets;

    @Autowired
    private PublishedCatalog catalogs;

    @Autowired
    private TestUsers users;

    EntryPointsTests(@Autowired AutowireCapableBeanFactory beans) {
        scene = beans.createBean(Scene.class);
    }

    @Test
    void withoutADraftItLeadsToTheProfileOrBeginsOne() {
        UUID patient = scene.patient();
        UUID spine = scene.lesion(patient, "LUMBAR_SPINE.MIDLINE.L3");
        String record = "/patients/" + patient;
        for (List<String> row : List.of(
                List.of("fever", record + "/assessment?fact=fever"),
                List.of("sins_alignment@L1", record + "/assessment?fact=sins_alignment%40L1"),
                List.of("egfr", record + "/assessment?fact=egfr"),
                List.of("primary_cancer", record + "/profile#primary_cancer"),
                List.of("lesion_type@L1", record + "/profile?open=" + spine + "#place-" + spine),
                List.of("med_classes", record + "/profile#medicines"),
                List.of("mme_daily", record + "/profile#medicines"))) {
            assertThat(to(patient, row.get(0))).as(row.get(0)).isEqualTo(row.get(1));
        }
    }

    @Test
    void withADraftItLeadsToTheVeryQuestion() {
        UUID patient = scene.patient();
        UUID spine = scene.lesion(patient, "LUMBAR_SPINE.MIDLINE.L3");
        UUID draft = scene.as(() -> assessments.start(patient, scene.clinician()));
        String sections = "/assessments/" + draft + "/sections/";
        for (List<String> row : List.of(
                List.of("fever", sections + "RED_FLAGS#fever"),
                List.of("egfr", sections + "LABS#creatinine"),
                List.of("sins_alignment@L1", sections + "BONES#sins_alignment-" + spine),
                List.of("phq2", sections + "MOOD#phq_item1"),
                List.of("med_classes", "/patients/" + patient + "/profile#medicines"))) {
            assertThat(to(patient, row.get(0))).as(row.get(0)).isEqualTo(row.get(1));
        }
    }

    /** Whatever the engine names as missing has a place. */
    @Test
    void nothingThatIsMissingIsWithoutAPlace() {
        UUID patient = scene.patient();
        scene.lesion(patient, "LUMBAR_SPINE.MIDLINE.L3");
        List<String> missing = scene.as(() ->
                PlanningEngine.propose(catalogs.current(), sheets.on(patient, scene.today())).missing().stream()
                        .map(ProposalView.Missing::fact)
                        .toList());
        assertThat(missing)
                .hasSizeGreaterThan(20)
                .allSatisfy(name -> assertThat(to(patient, name)).as(name).startsWith("/patients/" + patient));
    }

    @Test
    void aStrangeNameOrPatientIsNotFound() {
        UUID patient = scene.patient();
        assertThatThrownBy(() -> to(patient, "no_such")).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> to(UUID.randomUUID(), "fever")).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> users.as(TestUsers.ADMIN, () -> entries.of(patient, "fever")))
                .isInstanceOf(AccessDeniedException.class);
    }

    private String to(UUID patient, String name) {
        return scene.as(() -> entries.of(patient, name));
    }
}
