package org.trabecula.instrument;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** TEACHH, Chow's three factors, Tokuhashi, Katagiri. */
class PrognosisTests {
    private static final Katagiri.Laboratory NORMAL = laboratory("0", "200", "40", "250", "2.3", "10");

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            nullValues = "?",
            value = {
                "all six, LUNG, 2, 68, 2, 1, true, 6, 6, C",
                "none, BREAST, 1, 55, 0, 0, false, 0, 0, A",
                "two, PROSTATE, 1, 74, 2, 0, false, 2, 2, B",
                "one is A, LUNG, 1, 60, 1, 0, false, 1, 1, A",
                "above 60, BREAST, 1, 61, 0, 0, false, 1, 1, A",
                "four is B, LUNG, 2, 61, 2, 0, false, 4, 4, B",
                "five is C, LUNG, 2, 61, 2, 1, false, 5, 5, C",
                "a part missing, LUNG, 2, 68, 2, ?, true, 5, 6, C",
                "two parts missing, LUNG, 2, 68, ?, ?, false, 3, 5, B",
                "nothing, ?, ?, ?, ?, ?, ?, 0, 6, ?"
            })
    void countsTeachh(
            String why,
            @Nullable Primary primary,
            @Nullable BigDecimal ecog,
            @Nullable BigDecimal age,
            @Nullable BigDecimal courses,
            @Nullable BigDecimal stays,
            @Nullable Boolean liver,
            int low,
            int high,
            @Nullable String band) {
        Results.assertRange(Teachh.score(primary, ecog, age, courses, stays, liver), low, high, band);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            nullValues = "?",
            value = {
                "none, BREAST, false, false, false, 80, ?, 0, 0, I",
                "one, PROSTATE, false, false, false, 70, ?, 1, 1, I",
                "two, LUNG, true, ?, ?, 70, ?, 2, 2, II",
                "three, LUNG, false, true, false, 60, ?, 3, 3, III",
                "nodes are not bone, BREAST, false, false, true, 70, ?, 1, 1, I",
                "by ECOG 3, LUNG, true, ?, ?, ?, 3, 3, 3, III",
                "ECOG 2 may be 60 or 70, LUNG, true, ?, ?, ?, 2, 2, 3, II",
                "by ECOG 1, BREAST, false, false, false, ?, 1, 0, 0, I",
                "nodes not known, BREAST, false, false, ?, 80, ?, 0, 1, ?",
                "nothing, ?, ?, ?, ?, ?, ?, 0, 3, ?"
            })
    void countsChow(
            String why,
            @Nullable Primary primary,
            @Nullable Boolean visceral,
            @Nullable Boolean brain,
            @Nullable Boolean nodal,
            @Nullable BigDecimal kps,
            @Nullable BigDecimal ecog,
            int low,
            int high,
            @Nullable String band) {
        Score status = kps == null ? Karnofsky.fromEcog(ecog) : Karnofsky.status(kps);
        Results.assertRange(Chow3.score(primary, visceral, brain, nodal, status), low, high, band);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            nullValues = "?",
            value = {
                "published, 80, 0, 1, NONE, BREAST, ?, E, 15, 15, FROM_A_YEAR",
                "least, 40, 3, 3, UNREMOVABLE, LUNG, ?, A, 0, 0, BELOW_6_MONTHS",
                "eight, 50, 1, 2, REMOVABLE, RENAL, ?, C, 8, 8, BELOW_6_MONTHS",
                "nine, 80, 1, 2, REMOVABLE, RENAL, ?, C, 9, 9, FROM_6_MONTHS",
                "eleven, 80, 0, 2, NONE, RENAL, ?, C, 11, 11, FROM_6_MONTHS",
                "twelve, 80, 0, 1, NONE, RENAL, ?, C, 12, 12, FROM_A_YEAR",
                "Frankel B, 80, 0, 1, NONE, BREAST, ?, B, 13, 13, FROM_A_YEAR",
                "Frankel D, 80, 0, 1, NONE, BREAST, ?, D, 14, 14, FROM_A_YEAR",
                "two outside, 80, 2, 1, NONE, BREAST, ?, E, 14, 14, FROM_A_YEAR",
                "rectum, 80, 0, 1, NONE, COLORECTAL, RECTUM, E, 14, 14, FROM_A_YEAR",
                "colon, 80, 0, 1, NONE, COLORECTAL, COLON, E, 12, 12, FROM_A_YEAR",
                "bowel without its part, 80, 0, 1, NONE, COLORECTAL, ?, E, 12, 14, ?",
                "carcinoid, 80, 0, 1, NONE, OTHER, CARCINOID, E, 15, 15, FROM_A_YEAR",
                "pancreas, 80, 0, 1, NONE, OTHER, PANCREAS, E, 10, 10, FROM_6_MONTHS",
                "gallbladder, 80, 0, 1, NONE, OTHER, GALLBLADDER, E, 11, 11, FROM_6_MONTHS",
                "uterus, 80, 0, 1, NONE, GYNECOLOGIC, ENDOMETRIUM, E, 13, 13, FROM_A_YEAR",
                "osteosarcoma, 80, 0, 1, NONE, SARCOMA, OSTEOSARCOMA, E, 10, 10, FROM_6_MONTHS",
                "liver, 80, 0, 1, NONE, HEPATOCELLULAR, ?, E, 11, 11, FROM_6_MONTHS",
                "bladder, 80, 0, 1, NONE, BLADDER, ?, E, 10, 10, FROM_6_MONTHS",
                "others, 80, 0, 1, NONE, MELANOMA, ?, E, 12, 12, FROM_A_YEAR",
                "poor whatever is missing, 40, 3, 3, UNREMOVABLE, LUNG, ?, ?, 0, 2, BELOW_6_MONTHS",
                "nothing, ?, ?, ?, ?, ?, ?, ?, 0, 15, ?"
            })
    void countsTokuhashi(
            String why,
            @Nullable BigDecimal kps,
            @Nullable BigDecimal extraspinal,
            @Nullable BigDecimal vertebral,
            Tokuhashi.@Nullable Organs organs,
            @Nullable Primary primary,
            Primary.@Nullable Detail detail,
            Tokuhashi.@Nullable Frankel frankel,
            int low,
            int high,
            @Nullable String band) {
        Results.assertRange(
                Tokuhashi.score(new Tokuhashi.Patient(
                        Karnofsky.status(kps), extraspinal, vertebral, organs, primary, detail, frankel)),
                low,
                high,
                band);
    }

    @Test
    void takesARangeOfTheStatusWhereItIsOnePoint() {
        Score score = Tokuhashi.score(new Tokuhashi.Patient(
                Karnofsky.fromEcog(BigDecimal.valueOf(2)),
                BigDecimal.ZERO,
                BigDecimal.ONE,
                Tokuhashi.Organs.NONE,
                Primary.BREAST,
                null,
                Tokuhashi.Frankel.E));

        Results.assertRange(score, 14, 14, "FROM_A_YEAR");
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            nullValues = "?",
            value = {
                "hormone-dependent breast, BREAST, ?, true, ?, 0, 0",
                "other breast, BREAST, ?, false, ?, 2, 2",
                "breast not asked further, PROSTATE, ?, ?, ?, 0, 2",
                "lung with a driver, LUNG, ?, ?, true, 2, 2",
                "lung without, LUNG, ?, ?, false, 3, 3",
                "lung not asked further, LUNG, ?, ?, ?, 2, 3",
                "myeloma, MYELOMA, ?, ?, ?, 0, 0",
                "kidney, RENAL, ?, ?, ?, 2, 2",
                "sarcoma, SARCOMA, ?, ?, ?, 2, 2",
                "bowel, COLORECTAL, ?, ?, ?, 3, 3",
                "womb, GYNECOLOGIC, ENDOMETRIUM, ?, ?, 2, 2",
                "cervix, GYNECOLOGIC, CERVIX, ?, ?, 3, 3",
                "pancreas, OTHER, PANCREAS, ?, ?, 3, 3",
                "not known which, OTHER, ?, ?, ?, 2, 3",
                "nothing, ?, ?, ?, ?, 0, 3"
            })
    void groupsPrimaries(
            String why,
            @Nullable Primary primary,
            Primary.@Nullable Detail detail,
            @Nullable Boolean hormone,
            @Nullable Boolean drug,
            int low,
            int high) {
        Score score = Katagiri.score(
                new Katagiri.Tumour(primary, detail, hormone, drug),
                Katagiri.Visceral.NONE,
                NORMAL,
                BigDecimal.ONE,
                false,
                BigDecimal.ONE);

        assertThat(score.low()).isEqualByComparingTo(BigDecimal.valueOf(low));
        assertThat(score.high()).isEqualByComparingTo(BigDecimal.valueOf(high));
    }

    /** CRP mg/L, LDH U/L, albumin g/L, platelets, calcium mg/dL, bilirubin mg/dL. */
    @ParameterizedTest(name = "{0}")
    @CsvSource(
            nullValues = "?",
            value = {
                "normal, 3.9, 249, 37, 100, 10.2, 1.3, 0, 0",
                "CRP, 4, 200, 40, 250, 9, 1, 1, 1",
                "LDH, 0, 250, 40, 250, 9, 1, 1, 1",
                "albumin, 0, 200, 36.9, 250, 9, 1, 1, 1",
                "platelets, 0, 200, 40, 99, 9, 1, 2, 2",
                "calcium, 0, 200, 40, 250, 10.3, 1, 2, 2",
                "bilirubin, 0, 200, 40, 250, 9, 1.4, 2, 2",
                "critical outranks abnormal, 50, 500, 20, 50, 9, 1, 2, 2",
                "critical whatever is missing, ?, ?, ?, 50, ?, ?, 2, 2",
                "abnormal and the rest open, 50, ?, ?, ?, ?, ?, 1, 2",
                "nothing, ?, ?, ?, ?, ?, ?, 0, 2"
            })
    void classesLaboratoryValues(
            String why,
            @Nullable BigDecimal crp,
            @Nullable BigDecimal ldh,
            @Nullable BigDecimal albumin,
            @Nullable BigDecimal platelets,
            @Nullable BigDecimal calcium,
            @Nullable BigDecimal bilirubin,
            int low,
            int high) {
        Katagiri.Laboratory laboratory = new Katagiri.Laboratory(
                crp,
                ldh,
                albumin,
                platelets,
                calcium == null ? null : calcium.multiply(new BigDecimal("0.2495")),
                bilirubin == null ? null : bilirubin.multiply(new BigDecimal("17.1")));
        Score score = Katagiri.score(
                new Katagiri.Tumour(Primary.THYROID, null, null, null),
                Katagiri.Visceral.NONE,
                laboratory,
                BigDecimal.ONE,
                false,
                BigDecimal.ONE);

        assertThat(score.low()).isEqualByComparingTo(BigDecimal.valueOf(low));
        assertThat(score.high()).isEqualByComparingTo(BigDecimal.valueOf(high));
    }

    @Test
    void countsThePublishedExamples() {
        Results.assertRange(
                Katagiri.score(
                        new Katagiri.Tumour(Primary.BREAST, null, true, null),
                        Katagiri.Visceral.NONE,
                        laboratory("6", "200", "40", "250", "2.3", "10"),
                        BigDecimal.ONE,
                        true,
                        BigDecimal.valueOf(2)),
                3,
                3,
                "LOW");
        Results.assertRange(
                Katagiri.score(
                        new Katagiri.Tumour(Primary.LUNG, null, null, false),
                        Katagiri.Visceral.DISSEMINATED,
                        laboratory("0", "200", "40", "250", "2.72", "10"),
                        BigDecimal.valueOf(3),
                        true,
                        BigDecimal.valueOf(5)),
                10,
                10,
                "HIGH");
    }

    @ParameterizedTest
    @CsvSource({"3, LOW", "4, MIDDLE", "6, MIDDLE", "7, HIGH"})
    void bandsKatagiri(BigDecimal points, String band) {
        Band reached = Katagiri.KATAGIRI.bands().at(points);

        assertThat(reached == null ? null : reached.code()).isEqualTo(band);
    }

    @Test
    void marksWhatItsTableDoesNotConfirm() {
        assertThat(Katagiri.KATAGIRI.verified()).isFalse();
        assertThat(Teachh.TEACHH.verified()).isTrue();
    }

    private static Katagiri.Laboratory laboratory(
            String crp, String ldh, String albumin, String platelets, String calcium, String bilirubin) {
        return new Katagiri.Laboratory(
                new BigDecimal(crp),
                new BigDecimal(ldh),
                new BigDecimal(albumin),
                new BigDecimal(platelets),
                new BigDecimal(calcium),
                new BigDecimal(bilirubin));
    }
}
