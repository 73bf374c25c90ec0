package org.trabecula.assessment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.config.AutowireCapableBeanFactory;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.AccessDeniedException;
import org.trabecula.patient.LesionService;
import org.trabecula.patient.Removal;
import org.trabecula.planning.Level;
import org.trabecula.shared.NotFound;
import org.trabecula.shared.StaleVersion;
import org.trabecula.shared.time.MovableClock;
import org.trabecula.testing.IntegrationTest;
import org.trabecula.testing.TestUsers;

@IntegrationTest
class RedFlagTests {

    private final Scene scene;

    @Autowired
    private RedFlagService flags;

    @Autowired
    private RedFlagDay day;

    @Autowired
    private LesionService lesions;

    @Autowired
    private TestUsers users;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private MovableClock clock;

    RedFlagTests(@Autowired AutowireCapableBeanFactory beans) {
        scene = beans.createBean(Scene.class);
    }

    @AfterEach
    void today() {
        clock.reset();
    }

    @Test
    void firesOpenWithItsReasons() {
        UUID patient = scene.patient();
        scene.assessment(patient, "cancer_spine_pain=yes; new_limb_weakness=yes");
        assertThat(open(patient))
                .filteredOn(flag -> flag.rule().equals("RF-01"))
                .singleElement()
                .satisfies(flag -> {
                    assertThat(flag.level()).isEqualTo(Level.EMERGENCY);
                    assertThat(flag.status()).isEqualTo(RedFlagStatus.OPEN);
                    assertThat(flag.since()).isEqualTo(scene.today());
                    assertThat(flag.because()).isNotEmpty();
                    assertThat(flag.latestAskAgainOn()).isEqualTo(scene.today().plusDays(1));
                });
        assertThat(scene.<Boolean>as(() -> flags.emergencyUnacknowledged(patient)))
                .isTrue();
    }

    @Test
    void isQuietUntilTheDayOnWhichItAsksAgain() {
        UUID patient = scene.patient();
        scene.assessment(patient, "leg_swelling_unilateral=yes");
        RedFlagView flag = only(patient, "RF-21");
        acknowledge(flag, "Ultrasound today: no thrombosis", scene.today().plusDays(7));
        assertThat(open(patient)).isEmpty();
        assertThat(scene.as(() -> flags.current(patient))).singleElement().satisfies(quiet -> {
            assertThat(quiet.status()).isEqualTo(RedFlagStatus.ACKNOWLEDGED);
            assertThat(quiet.acknowledged()).isEqualTo("Ultrasound today: no thrombosis");
        });
        clock.travelTo(clock.instant().plus(Duration.ofDays(7)));
        assertThat(open(patient)).extracting(RedFlagView::rule).containsExactly("RF-21");
        day.askAgain();
        assertThat(stored(patient)).containsExactly("OPEN");
        assertThat(only(patient, "RF-21").acknowledged()).isEqualTo("Ultrasound today: no thrombosis");
    }

    @Test
    void refusesAnAcknowledgementThatSaysNothingOrAsksTooLate() {
        UUID patient = scene.patient();
        scene.assessment(patient, "cancer_spine_pain=yes; sensory_level=yes");
        RedFlagView flag = only(patient, "RF-01");
        assertThatThrownBy(() -> acknowledge(flag, "  ", scene.today().plusDays(1)))
                .isInstanceOfSatisfying(
                        UnusableAcknowledgement.class,
                        no -> assertThat(no.reason()).isEqualTo(UnusableAcknowledgement.Reason.WHAT_MISSING));
        assertThatThrownBy(() -> acknowledge(flag, "Called", scene.today()))
                .isInstanceOfSatisfying(
                        UnusableAcknowledgement.class,
                        no -> assertThat(no.reason()).isEqualTo(UnusableAcknowledgement.Reason.DAY_EARLY));
        assertThatThrownBy(() -> acknowledge(flag, "Called", scene.today().plusDays(2)))
                .isInstanceOfSatisfying(UnusableAcknowledgement.class, no -> {
                    assertThat(no.reason()).isEqualTo(UnusableAcknowledgement.Reason.DAY_LATE);
                    assertThat(no.latest()).isEqualTo(scene.today().plusDays(1));
                });
        assertThat(only(patient, "RF-01").status()).isEqualTo(RedFlagStatus.OPEN);
    }

    @Test
    void refusesWhoDidNotSeeTheNewestState() {
        UUID patient = scene.patient();
        scene.assessment(patient, "exposed_jaw_bone=yes");
        RedFlagView flag = only(patient, "RF-19");
        acknowledge(flag, "Oral surgery called", scene.today().plusDays(3));
        assertThatThrownBy(() -> acknowledge(flag, "Nothing", scene.today().plusDays(1)))
                .isInstanceOf(StaleVersion.class);
        assertThatThrownBy(() -> scene.as(() -> flags.flag(UUID.randomUUID()))).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> users.as(TestUsers.ADMIN, () -> flags.open(patient)))
                .isInstanceOf(AccessDeniedException.class);
    }

    @Test
    void closesWhenNotMetAndNeverWhenNotKnown() {
        UUID patient = scene.patient();
        scene.assessment(patient, "confusion_new=yes; exposed_jaw_bone=yes");
        clock.travelTo(clock.instant().plus(Duration.ofDays(1)));
        scene.assessment(patient, "confusion_new=no; exposed_jaw_bone=?");
        assertThat(open(patient)).extracting(RedFlagView::rule).containsExactly("RF-19");
        assertThat(stored(patient)).containsExactlyInAnyOrder("CLOSED", "OPEN");
    }

    @Test
    void staysOneFlagWhileItFiresAgain() {
        UUID patient = scene.patient();
        scene.assessment(patient, "exposed_jaw_bone=yes");
        LocalDate since = scene.today();
        acknowledge(only(patient, "RF-19"), "Oral surgery called", since.plusDays(5));
        clock.travelTo(clock.instant().plus(Duration.ofDays(2)));
        scene.assessment(patient, "exposed_jaw_bone=yes");
        assertThat(open(patient)).isEmpty();
        assertThat(scene.as(() -> flags.current(patient))).singleElement().satisfies(flag -> {
            assertThat(flag.since()).isEqualTo(since);
            assertThat(flag.lastMetOn()).isEqualTo(scene.today());
        });
    }

    @Test
    void closesWithItsLesion() {
        UUID patient = scene.patient();
        UUID femur = scene.lesion(patient, "FEMUR_SHAFT.LEFT");
        scene.profile(patient, femur, "lesion_type=LYTIC; pathologic_fracture=no");
        scene.assessment(patient, "L1.mechanical_pain=yes; L1.mirels_size=OVER_TWO_THIRDS; has_pain=yes");
        assertThat(open(patient))
                .extracting(RedFlagView::rule, RedFlagView::lesion)
                .containsExactly(org.assertj.core.groups.Tuple.tuple("RF-08", "L1"));
        UUID by = scene.clinician();
        users.as(
                TestUsers.CLINICIAN,
                () -> lesions.remove(
                        patient,
                        femur,
                        lesions.lesions(patient, scene.today()).get(0).version(),
                        Removal.values()[0],
                        "by mistake",
                        by));
        clock.travelTo(clock.instant().plus(Duration.ofDays(1)));
        scene.assessment(patient, "has_pain=no");
        assertThat(open(patient)).isEmpty();
    }

    @Test
    void theDatabaseKeepsWhatFired() {
        UUID patient = scene.patient();
        UUID assessment = scene.assessment(patient, "exposed_jaw_bone=yes");
        assertThatThrownBy(() -> jdbc.sql("delete from red_flag where patient_id = ?")
                        .param(patient)
                        .update())
                .isInstanceOf(DataAccessException.class);
        assertThatThrownBy(() -> jdbc.sql("update red_flag set rule = 'RF-01' where patient_id = ?")
                        .param(patient)
                        .update())
                .isInstanceOf(DataAccessException.class);
        assertThatThrownBy(() -> jdbc.sql("update red_flag set status = 'ACKNOWLEDGED' where patient_id = ?")
                        .param(patient)
                        .update())
                .isInstanceOf(DataAccessException.class);
        assertThatThrownBy(() -> jdbc.sql("update assessment_summary set pain_worst = 1 where assessment_id = ?")
                        .param(assessment)
                        .update())
                .isInstanceOf(DataAccessException.class);
        assertThatThrownBy(() -> jdbc.sql("delete from instrument_result where assessment_id = ?")
                        .param(assessment)
                        .update())
                .isInstanceOf(DataAccessException.class);
    }

    private List<RedFlagView> open(UUID patient) {
        return scene.as(() -> flags.open(patient));
    }

    private RedFlagView only(UUID patient, String rule) {
        return open(patient).stream()
                .filter(flag -> flag.rule().equals(rule))
                .findFirst()
                .orElseThrow();
    }

    private void acknowledge(RedFlagView flag, String what, LocalDate on) {
        UUID by = users.id(TestUsers.NURSE);
        users.as(TestUsers.NURSE, () -> flags.acknowledge(flag.id(), flag.version(), what, on, by));
    }

    private List<String> stored(UUID patient) {
        return jdbc.sql("select status from red_flag where patient_id = ?")
                .param(patient)
                .query(String.class)
                .list();
    }
}
