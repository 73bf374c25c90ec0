package org.trabecula.assessment;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.config.AutowireCapableBeanFactory;
import org.trabecula.catalog.PublishedCatalog;
import org.trabecula.patient.PainLink;
import org.trabecula.planning.FactSheet;
import org.trabecula.planning.FactValue;
import org.trabecula.planning.Reading;
import org.trabecula.planning.Subject;
import org.trabecula.shared.time.MovableClock;
import org.trabecula.testing.IntegrationTest;

@IntegrationTest
class FactSheetsTests {

    private final Scene scene;

    @Autowired
    private FactSheets sheets;

    @Autowired
    private PublishedCatalog catalog;

    @Autowired
    private MovableClock clock;

    FactSheetsTests(@Autowired AutowireCapableBeanFactory beans) {
        scene = beans.createBean(Scene.class);
    }

    @AfterEach
    void today() {
        clock.reset();
    }

    @Test
    void holdsTheRecordTheAnswersAndWhatFollows() {
        UUID patient = scene.patient();
        scene.profile(patient, null, "sex=FEMALE; weight=68; height=165; primary_cancer=BREAST");
        UUID spine = scene.lesion(patient, "LUMBAR_SPINE.MIDLINE.L3");
        scene.profile(patient, spine, "lesion_type=LYTIC");
        scene.pain(patient, "LUMBAR_SPINE.MIDLINE.L3", PainLink.LINKED, spine);
        scene.morphine(patient, "30");
        scene.assessment(
                patient,
                "respondent=SELF; has_pain=yes; P1.p_worst=7; P1.p_average=5; L1.mechanical_pain=yes;"
                        + "L1.sins_alignment=NORMAL; L1.sins_collapse=NONE; L1.sins_posterolateral=NONE; creatinine=90;"
                        + "phq_item1=1; phq_item2=1");
        FactSheet sheet = sheet(patient);
        assertThat(value(sheet, Subject.PATIENT, "pain_worst")).isEqualTo(FactValue.number(7));
        assertThat(value(sheet, Subject.lesion("L1"), "lesion_pain_worst")).isEqualTo(FactValue.number(7));
        assertThat(value(sheet, Subject.lesion("L1"), "sins")).isEqualTo(FactValue.number(7));
        assertThat(value(sheet, Subject.PATIENT, "mme_daily")).isEqualTo(FactValue.number(60));
        assertThat(value(sheet, Subject.PATIENT, "opioid_tolerant")).isEqualTo(FactValue.flag(true));
        assertThat(value(sheet, Subject.PATIENT, "phq2")).isEqualTo(FactValue.number(2));
        assertThat(value(sheet, Subject.PATIENT, "response")).isEqualTo(FactValue.code("NO_BASELINE"));
        assertThat(value(sheet, Subject.PATIENT, "egfr")).isInstanceOf(FactValue.Num.class);
        assertThat(value(sheet, Subject.PATIENT, "fever")).isNull();
    }

    @Test
    void forgetsWhatWasLastAnsweredNotKnownOrLeftEmpty() {
        UUID patient = scene.patient();
        scene.assessment(patient, "fatigue=4; distress=5; ecog=1; unsteady=yes");
        clock.travelTo(clock.instant().plus(Duration.ofDays(2)));
        scene.assessment(patient, "fatigue=?; distress=");
        FactSheet sheet = sheet(patient);
        assertThat(value(sheet, Subject.PATIENT, "fatigue")).isNull();
        assertThat(value(sheet, Subject.PATIENT, "distress")).isNull();
        assertThat(value(sheet, Subject.PATIENT, "ecog")).isEqualTo(FactValue.number(1));
        assertThat(value(sheet, Subject.PATIENT, "unsteady")).isEqualTo(FactValue.flag(true));
    }

    @Test
    void countsStaleAsUnknownAndKnowsTheEarlierDay() {
        UUID patient = scene.patient();
        scene.assessment(patient, "fatigue=4");
        LocalDate then = scene.today();
        clock.travelTo(clock.instant().plus(Duration.ofDays(15)));
        assertThat(value(sheet(patient), Subject.PATIENT, "fatigue")).isNull();
        FactSheet before = scene.as(() -> sheets.on(patient, then));
        assertThat(value(before, Subject.PATIENT, "fatigue")).isEqualTo(FactValue.number(4));
    }

    /** Half a year ago means 5 to 7 months; the loss is as old as today's weight. */
    @Test
    void comparesTheWeightWithThatOnRecordOfHalfAYearAgo() {
        UUID patient = scene.patient();
        scene.profile(patient, null, "weight=70; height=165");
        clock.travelTo(clock.instant().plus(Duration.ofDays(120)));
        scene.profile(patient, null, "weight=63");
        assertThat(value(sheet(patient), Subject.PATIENT, "weight_loss_pct_6m")).isNull();
        clock.travelTo(clock.instant().plus(Duration.ofDays(62)));
        scene.profile(patient, null, "weight=63");
        assertThat(value(sheet(patient), Subject.PATIENT, "weight_loss_pct_6m")).isEqualTo(FactValue.number(10));
        assertThat(value(sheet(patient), Subject.PATIENT, "glim")).isEqualTo(FactValue.code("STAGE_1"));
    }

    @Test
    void dropsWhatTheFormWouldHideNow() {
        UUID patient = scene.patient();
        scene.assessment(patient, "cancer_spine_pain=yes; spine_pain_progressive=yes");
        clock.travelTo(clock.instant().plus(Duration.ofDays(1)));
        scene.assessment(patient, "cancer_spine_pain=no");
        assertThat(value(sheet(patient), Subject.PATIENT, "spine_pain_progressive"))
                .isNull();
    }

    @Test
    void takesWhatHidingAQuestionSays() {
        UUID patient = scene.patient();
        scene.assessment(patient, "has_pain=no; caregiver_present=no");
        FactSheet sheet = sheet(patient);
        assertThat(value(sheet, Subject.PATIENT, "pain_worst")).isEqualTo(FactValue.number(0));
        assertThat(value(sheet, Subject.PATIENT, "inflammatory_component")).isEqualTo(FactValue.flag(false));
        assertThat(value(sheet, Subject.PATIENT, "caregiver_strain")).isEqualTo(FactValue.number(0));
    }

    private FactSheet sheet(UUID patient) {
        return scene.as(() -> sheets.on(patient, scene.today()));
    }

    private @Nullable FactValue value(FactSheet sheet, Subject subject, String fact) {
        Reading reading = catalog.current().reader().read(sheet).reading(subject, fact);
        return reading.value();
    }
}
