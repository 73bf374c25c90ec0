package org.trabecula.assessment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.config.AutowireCapableBeanFactory;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.AccessDeniedException;
import org.trabecula.patient.PainLink;
import org.trabecula.planning.FactSheet;
import org.trabecula.planning.FactValue;
import org.trabecula.planning.Subject;
import org.trabecula.shared.StaleVersion;
import org.trabecula.shared.time.MovableClock;
import org.trabecula.testing.IntegrationTest;
import org.trabecula.testing.TestUsers;

@IntegrationTest
class VerdictTests {

    /** Row R1: a lesion that is tender, and a neuropathic part that is definite. */
    private static final String MIXED =
            "respondent=SELF; has_pain=yes; P1.p_worst=7; P1.p_average=5; P1.p_quality=[BURNING ACHING];"
                    + "P1.p_bone_tenderness=yes; P1.p_neuro_cause=yes; P1.p_neuro_cause_kind=ROOT; P1.p_plausible_area=yes;"
                    + "P1.p_pin_loss=yes; P1.p_test_confirms=yes";

    private final Scene scene;

    @Autowired
    private VerdictService verdicts;

    @Autowired
    private ResultPages pages;

    @Autowired
    private FactSheets sheets;

    @Autowired
    private TestUsers users;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private MovableClock clock;

    VerdictTests(@Autowired AutowireCapableBeanFactory beans) {
        scene = beans.createBean(Scene.class);
    }

    @AfterEach
    void today() {
        clock.reset();
    }

    @Test
    void hidesTheRulesFromTheClinicianUntilTheOwnViewIsStated() {
        UUID assessment = assessed();
        assertThat(panel(assessment, true).rules()).isNull();
        assertThat(panel(assessment, true).state()).isEqualTo(VerdictView.State.TO_STATE);
        state(assessment, "NOCICEPTIVE");
        VerdictView panel = panel(assessment, true);
        assertThat(panel.state()).isEqualTo(VerdictView.State.TO_COMPARE);
        assertThat(panel.rules()).isNotNull().satisfies(rules -> {
            assertThat(rules.row()).isEqualTo("R1");
            assertThat(rules.label()).isEqualTo("Mixed");
            assertThat(rules.notConfirmed()).isTrue();
            assertThat(rules.evidence())
                    .anySatisfy(line -> assertThat(line.label()).contains("Pinprick"));
        });
    }

    @Test
    void countsTheRulesUntilAClinicianDecidesAndThenTheDecision() {
        UUID patient = patient();
        UUID assessment = scene.assessment(patient, MIXED);
        assertThat(mechanism(patient)).isEqualTo(FactValue.code("MIXED"));
        state(assessment, "NOCICEPTIVE");
        assertThat(mechanism(patient)).isEqualTo(FactValue.code("MIXED"));
        decide(assessment, "NOCICEPTIVE", "The pin loss is old, after an operation");
        assertThat(mechanism(patient)).isEqualTo(FactValue.code("NOCICEPTIVE"));
        clock.travelTo(clock.instant().plus(Duration.ofDays(3)));
        scene.assessment(patient, MIXED);
        assertThat(mechanism(patient))
                .as("a new assessment waits for a new decision")
                .isEqualTo(FactValue.code("MIXED"));
    }

    @Test
    void asksForAReasonUnlessAllAgree() {
        UUID assessment = assessed();
        assertThatThrownBy(() -> decide(assessment, "MIXED", null))
                .isInstanceOfSatisfying(
                        VerdictRefused.class,
                        no -> assertThat(no.reason()).isEqualTo(VerdictRefused.Reason.NOT_STATED));
        assertThatThrownBy(() -> state(assessment, "SOMETHING"))
                .isInstanceOfSatisfying(
                        VerdictRefused.class,
                        no -> assertThat(no.reason()).isEqualTo(VerdictRefused.Reason.NOTHING_CHOSEN));
        state(assessment, "MIXED");
        assertThatThrownBy(() -> decide(assessment, "NEUROPATHIC", " "))
                .isInstanceOfSatisfying(
                        VerdictRefused.class,
                        no -> assertThat(no.reason()).isEqualTo(VerdictRefused.Reason.REASON_MISSING));
        decide(assessment, "MIXED", null);
        decide(assessment, "NEUROPATHIC", "Lesion healed on the CT");
        assertThat(panel(assessment, true).decided()).isNotNull().satisfies(decided -> {
            assertThat(decided.label()).isEqualTo("Neuropathic");
            assertThat(decided.reason()).isEqualTo("Lesion healed on the CT");
        });
        assertThatThrownBy(() -> state(assessment, "NEUROPATHIC")).isInstanceOf(StaleVersion.class);
    }

    @Test
    void aNurseSeesItAndCannotDecide() {
        UUID assessment = assessed();
        VerdictView panel = panel(assessment, false);
        assertThat(panel.rules()).isNotNull();
        UUID nurse = users.id(TestUsers.NURSE);
        assertThatThrownBy(
                        () -> users.as(TestUsers.NURSE, () -> verdicts.state(panel.id(), panel.seen(), "MIXED", nurse)))
                .isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> users.as(
                        TestUsers.NURSE, () -> verdicts.decide(panel.id(), panel.seen(), "MIXED", null, nurse)))
                .isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(
                        () -> users.as(TestUsers.ADMIN, () -> pages.page(assessment, false, ResultPages.Typed.NOTHING)))
                .isInstanceOf(AccessDeniedException.class);
    }

    @Test
    void theDatabaseKeepsWhatWasStatedAndDecided() {
        UUID assessment = assessed();
        assertThatThrownBy(() -> insertDecision(assessment, "MIXED", "no view yet"))
                .isInstanceOf(DataAccessException.class);
        state(assessment, "NOCICEPTIVE");
        assertThatThrownBy(() -> insertDecision(assessment, "NEUROPATHIC", null))
                .isInstanceOf(DataAccessException.class);
        decide(assessment, "MIXED", "Root contact seen on MRI");
        for (String change : new String[] {
            "update mechanism_verdict set stated = 'MIXED' where assessment_id = ?",
            "update mechanism_verdict set class = 'NOCICEPTIVE' where assessment_id = ?",
            "delete from mechanism_verdict where assessment_id = ?",
            "delete from mechanism_decision where verdict_id in (select id from mechanism_verdict where assessment_id = ?)"
        }) {
            assertThatThrownBy(() -> jdbc.sql(change).param(assessment).update())
                    .as(change)
                    .isInstanceOf(DataAccessException.class);
        }
    }

    @Test
    void showsScoresWithBandsAndWhatIsNotKnown() {
        UUID patient = patient();
        UUID assessment =
                scene.assessment(patient, MIXED + "; ecog=2; phq_item1=1; cancer_spine_pain=yes; creatinine=90");
        ResultPage page = users.as(TestUsers.NURSE, () -> pages.page(assessment, false, ResultPages.Typed.NOTHING));
        assertThat(page.scores())
                .filteredOn(line -> line.name().equals("Worst pain"))
                .singleElement()
                .satisfies(line -> {
                    assertThat(line.value()).isEqualTo("7");
                    assertThat(line.means()).isEqualTo("Severe");
                    assertThat(line.picture()).isNotNull();
                });
        assertThat(page.scores())
                .filteredOn(line -> line.name().equals("PHQ-2"))
                .singleElement()
                .satisfies(line -> {
                    assertThat(line.known()).isFalse();
                    assertThat(line.missing()).contains("item 2");
                });
        assertThat(page.notAssessed()).contains("GAD-7");
        assertThat(page.cannotTell()).anySatisfy(rule -> assertThat(rule.rule()).isEqualTo("RF-01"));
        assertThat(page.wanted()).isNotEmpty();
        assertThat(page.comparison()).isNull();
    }

    @Test
    void comparesAReassessment() {
        UUID patient = patient();
        scene.assessment(patient, MIXED + "; ecog=1");
        clock.travelTo(clock.instant().plus(Duration.ofDays(14)));
        UUID again = scene.assessment(
                patient, MIXED.replace("p_worst=7", "p_worst=4").replace("p_average=5", "p_average=2") + "; ecog=2");
        ResultPage page = users.as(TestUsers.NURSE, () -> pages.page(again, false, ResultPages.Typed.NOTHING));
        assertThat(page.comparison()).isNotNull().satisfies(comparison -> {
            assertThat(comparison.baselineOn()).isNull();
            assertThat(comparison.overall()).isEqualTo("No earlier assessment");
            assertThat(comparison.lines()).anySatisfy(line -> {
                assertThat(line.label()).startsWith("Average pain");
                assertThat(line.previousMoved()).isEqualTo("down 3, was 5");
                assertThat(line.sincePrevious().meaning()).isEqualTo("better");
            });
            assertThat(comparison.lines()).anySatisfy(line -> {
                assertThat(line.label()).startsWith("ECOG");
                assertThat(line.sincePrevious().meaning()).isEqualTo("worse");
            });
        });
    }

    private UUID patient() {
        UUID patient = scene.patient();
        UUID spine = scene.lesion(patient, "LUMBAR_SPINE.MIDLINE.L3");
        scene.pain(patient, "LUMBAR_SPINE.MIDLINE.L3", PainLink.LINKED, spine);
        return patient;
    }

    private UUID assessed() {
        return scene.assessment(patient(), MIXED);
    }

    private VerdictView panel(UUID assessment, boolean clinician) {
        return users.as(
                        clinician ? TestUsers.CLINICIAN : TestUsers.NURSE,
                        () -> pages.page(assessment, clinician, ResultPages.Typed.NOTHING))
                .verdicts()
                .get(0);
    }

    private void state(UUID assessment, String view) {
        VerdictView panel = panel(assessment, true);
        UUID by = scene.clinician();
        scene.as(() -> verdicts.state(panel.id(), panel.seen(), view, by));
    }

    private void decide(UUID assessment, String choice, @Nullable String reason) {
        VerdictView panel = panel(assessment, true);
        UUID by = scene.clinician();
        scene.as(() -> verdicts.decide(panel.id(), panel.seen(), choice, reason, by));
    }

    private void insertDecision(UUID assessment, String type, @Nullable String reason) {
        jdbc.sql("insert into mechanism_decision (id, verdict_id, number, class, reason, decided_by, decided_at)"
                        + " select gen_random_uuid(), id, 9, :type, cast(:reason as text), gen_random_uuid(), now()"
                        + " from mechanism_verdict where assessment_id = :assessment")
                .param("type", type)
                .param("reason", reason)
                .param("assessment", assessment)
                .update();
    }

    private @Nullable FactValue mechanism(UUID patient) {
        FactSheet sheet = scene.as(() -> sheets.on(patient, scene.today()));
        FactSheet.Entry entry = sheet.entry(Subject.PATIENT, "mechanism");
        return entry == null ? null : entry.value();
    }
}
