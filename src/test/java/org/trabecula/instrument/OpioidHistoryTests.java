package org.trabecula.instrument;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.trabecula.instrument.OpioidHistory.Course;

class OpioidHistoryTests {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 24);

    @Test
    void isTolerantAfterAWeekAtSixty() {
        assertThat(tolerant(course(Opioid.MORPHINE, "60", -7, null))).isTrue();
        assertThat(tolerant(course(Opioid.MORPHINE, "60", -6, null))).isFalse();
        assertThat(tolerant(course(Opioid.MORPHINE, "59.9", -60, null))).isFalse();
        assertThat(tolerant(course(Opioid.OXYCODONE, "40", -60, null))).isTrue();
    }

    @Test
    void isTolerantThroughAChangeOfDose() {
        assertThat(tolerant(course(Opioid.MORPHINE, "60", -30, -3), course(Opioid.MORPHINE, "80", -3, null)))
                .isTrue();
        assertThat(tolerant(course(Opioid.MORPHINE, "40", -30, -3), course(Opioid.MORPHINE, "80", -3, null)))
                .isFalse();
    }

    @Test
    void doesNotCountWeakOpioidsAndAsNeededDoses() {
        assertThat(tolerant(course(Opioid.TRAMADOL, "400", -60, null))).isFalse();
        assertThat(tolerant(course(Opioid.TAPENTADOL, "500", -60, null))).isFalse();
        assertThat(tolerant(course(Opioid.BUPRENORPHINE, "20", -60, null))).isFalse();
        assertThat(tolerant(asNeeded(-60))).isFalse();
        assertThat(tolerant()).isFalse();
    }

    @Test
    void doesNotGuessTolerance() {
        assertThat(tolerant(course(Opioid.MORPHINE, "60", null, null))).isNull();
        assertThat(tolerant(course(Opioid.MORPHINE, null, -60, null))).isNull();
        assertThat(tolerant(course(Opioid.UNLISTED, "60", -60, null))).isNull();
        assertThat(tolerant(course(Opioid.MORPHINE, "60", -60, null), course(Opioid.MORPHINE, null, -60, null)))
                .isTrue();
    }

    @Test
    void noticesAStartWithinAWeek() {
        assertThat(changed(course(Opioid.MORPHINE, "20", -7, null))).isTrue();
        assertThat(changed(course(Opioid.MORPHINE, "20", -8, null))).isFalse();
        assertThat(changed(asNeeded(-2))).isTrue();
        assertThat(changed(course(Opioid.BUPRENORPHINE, "20", -2, null))).isTrue();
    }

    @Test
    void noticesOneOpioidReplacingAnother() {
        assertThat(changed(course(Opioid.MORPHINE, "60", -90, -2), course(Opioid.OXYCODONE, "40", -2, null)))
                .isTrue();
    }

    @Test
    void noticesAChangeByAQuarter() {
        assertThat(changed(course(Opioid.MORPHINE, "60", -90, -2), course(Opioid.MORPHINE, "75", -2, null)))
                .isTrue();
        assertThat(changed(course(Opioid.MORPHINE, "60", -90, -2), course(Opioid.MORPHINE, "74", -2, null)))
                .isFalse();
        assertThat(changed(course(Opioid.MORPHINE, "60", -90, -2), course(Opioid.MORPHINE, "45", -2, null)))
                .isTrue();
        assertThat(changed(course(Opioid.MORPHINE, "60", -90, -9), course(Opioid.MORPHINE, "75", -9, null)))
                .isFalse();
        assertThat(changed(
                        course(Opioid.MORPHINE, "60", -90, -5),
                        course(Opioid.MORPHINE, "70", -5, -2),
                        course(Opioid.MORPHINE, "80", -2, null)))
                .as("two small steps in one week")
                .isTrue();
    }

    @Test
    void doesNotGuessAChange() {
        assertThat(changed(course(Opioid.MORPHINE, "60", null, null))).isNull();
        assertThat(changed(course(Opioid.MORPHINE, null, -90, -2), course(Opioid.MORPHINE, "60", -2, null)))
                .isNull();
        assertThat(changed(course(Opioid.MORPHINE, null, -90, null)))
                .as("unknown but steady")
                .isFalse();
        assertThat(changed()).isFalse();
    }

    private static @Nullable Boolean tolerant(Course... courses) {
        return OpioidHistory.tolerant(List.of(courses), TODAY).value();
    }

    private static @Nullable Boolean changed(Course... courses) {
        return OpioidHistory.startedOrChanged(List.of(courses), TODAY).value();
    }

    private static Course course(
            Opioid opioid, @Nullable String mgPerDay, @Nullable Integer from, @Nullable Integer to) {
        OpioidDose dose = OpioidDose.regular(
                opioid, OpioidDose.Route.ORAL, Results.number(mgPerDay), OpioidDose.Unit.MG, BigDecimal.ONE);
        return new Course(dose, from == null ? null : TODAY.plusDays(from), to == null ? null : TODAY.plusDays(to));
    }

    private static Course asNeeded(int from) {
        OpioidDose dose = OpioidDose.asNeeded(
                Opioid.MORPHINE, OpioidDose.Route.ORAL, new BigDecimal("100"), OpioidDose.Unit.MG, BigDecimal.ONE);
        return new Course(dose, TODAY.plusDays(from), null);
    }
}
