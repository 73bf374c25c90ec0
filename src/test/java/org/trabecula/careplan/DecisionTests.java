package org.trabecula.careplan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.trabecula.planning.Severity;
import org.trabecula.planning.Status;
import org.trabecula.planning.Strength;
import org.trabecula.planning.Urgency;

/** What a line lets be decided of it, and what it asks for. */
class DecisionTests {

    private static final UUID PLAN = UUID.randomUUID();
    private static final Decider CARLA =
            new Decider(UUID.randomUUID(), "Test-Dr Carla", Instant.parse("2026-11-24T10:00:00Z"));

    private static LineContent proposed(
            String key, Urgency urgency, Status status, boolean major, ItemDetail.Pair... pairs) {
        ItemDetail detail = new ItemDetail(
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(pairs),
                null,
                null,
                List.of(),
                BigDecimal.TEN,
                List.of(),
                List.of(),
                List.of(),
                List.of());
        return new LineContent(
                key,
                key,
                null,
                "OPIOID",
                key,
                null,
                "5 mg",
                "why",
                status,
                Strength.RECOMMEND,
                urgency,
                major,
                false,
                PlanJson.write(detail));
    }

    private static CarePlanItem line(
            String key, Urgency urgency, Status status, boolean major, ItemDetail.Pair... pairs) {
        return CarePlanItem.proposed(PLAN, 0, proposed(key, urgency, status, major, pairs));
    }

    private static CarePlanItem line() {
        return line("a", Urgency.ROUTINE, Status.RECOMMENDED, false);
    }

    @Test
    void nothingIsDecidedBeforehand() {
        assertThat(line().ruling()).isNull();
        assertThat(line().isOpen()).isTrue();
    }

    @Test
    void acceptingNeedsNoReason() {
        CarePlanItem line = line();
        line.decide(new Choice.Accept("  "), false, CARLA, 1);
        assertThat(line.ruling()).isEqualTo(Ruling.accepted(null, CARLA));
    }

    @ParameterizedTest(name = "major {0}, with a line that is taken {1}")
    @CsvSource({"true,false", "false,true", "true,true"})
    void acceptingOverAMajorInteractionNeedsAReason(boolean major, boolean conflict) {
        CarePlanItem line = line("a", Urgency.ROUTINE, Status.CAUTION, major);
        assertThatThrownBy(() -> line.decide(new Choice.Accept(" "), conflict, CARLA, 1))
                .isInstanceOfSatisfying(
                        PlanRefused.class,
                        refused -> assertThat(refused.problems())
                                .extracting(PlanProblem::field)
                                .containsExactly("acceptReason"));
        line.decide(new Choice.Accept("short course, watched daily"), conflict, CARLA, 1);
        assertThat(line.ruling()).isEqualTo(Ruling.accepted("short course, watched daily", CARLA));
    }

    @ParameterizedTest(name = "change \"{0}\", reason \"{1}\": missing {2}")
    @CsvSource(
            nullValues = "-",
            value = {"-,-,change changeReason", "half,-,changeReason", "-,frail,change", "' ',' ',change changeReason"})
    void aChangeSaysWhatAndWhy(@Nullable String change, @Nullable String reason, String fields) {
        CarePlanItem line = line();
        assertThatThrownBy(() -> line.decide(new Choice.Modify(change, reason), false, CARLA, 1))
                .isInstanceOfSatisfying(
                        PlanRefused.class,
                        refused -> assertThat(refused.problems())
                                .extracting(PlanProblem::field)
                                .containsExactly(fields.split(" ")));
        assertThat(line.ruling()).isNull();
    }

    @ParameterizedTest(name = "reason {0}, note \"{1}\": {2}")
    @CsvSource(
            nullValues = "-",
            value = {"-,-,reason", "-,note,reason", "OTHER,-,note", "OTHER,' ',note"})
    void aDeclineHasAReasonAndOtherANote(@Nullable DeclineReason reason, @Nullable String note, String field) {
        assertThatThrownBy(() -> line().decide(new Choice.Decline(reason, note), false, CARLA, 1))
                .isInstanceOfSatisfying(
                        PlanRefused.class,
                        refused -> assertThat(refused.problems())
                                .extracting(PlanProblem::field)
                                .containsExactly(field));
    }

    @Test
    void tenThousandCharactersAreRefused() {
        assertThatThrownBy(() -> line().decide(
                                new Choice.Decline(DeclineReason.PATIENT_DECLINES, "x".repeat(10_000)),
                                false,
                                CARLA,
                                1))
                .isInstanceOfSatisfying(
                        PlanRefused.class,
                        refused -> assertThat(refused.problems())
                                .containsExactly(PlanProblem.of("note", "careplan.text.too-long", 1000, 10_000)));
    }

    @Test
    void aDecisionIsTakenBackWhole() {
        CarePlanItem line = line();
        line.decide(new Choice.Decline(DeclineReason.OTHER, "later"), false, CARLA, 1);
        line.decide(new Choice.Undo(), false, CARLA, 2);
        assertThat(line.isOpen()).isTrue();
        assertThat(line.ruling()).isNull();
    }

    @ParameterizedTest(name = "{0}, {1}: must be decided {2}")
    @CsvSource({
        "EMERGENCY,RECOMMENDED,true",
        "URGENT,CAUTION,true",
        "URGENT,NEEDS_DATA,false",
        "EMERGENCY,NEEDS_DATA,false",
        "SOON,RECOMMENDED,false",
        "ROUTINE,RECOMMENDED,false"
    })
    void whatPressesMustBeDecidedUnlessFactsAreMissing(Urgency urgency, Status status, boolean must) {
        assertThat(line("a", urgency, status, false).mustBeDecided()).isEqualTo(must);
    }

    @Test
    void anAlternativeGoesWithItsFirst() {
        CarePlanItem alternative = line();
        alternative.standUnder(UUID.randomUUID(), 1);
        assertThat(alternative.isOpen()).isFalse();
        assertThatThrownBy(() -> alternative.decide(new Choice.Accept(null), false, CARLA, 2))
                .isInstanceOf(PlanRefused.class);
        alternative.stepForward(3);
        assertThat(alternative.isOpen()).isTrue();
    }

    @Test
    void anEqualLineKeepsItsDecisionWhenComputedAgain() {
        CarePlanItem line = line();
        line.decide(new Choice.Accept(null), false, CARLA, 1);
        assertThat(line.refresh(3, proposed("a", Urgency.ROUTINE, Status.RECOMMENDED, false), 2))
                .isFalse();
        assertThat(line.isAccepted()).isTrue();
        assertThat(line.position()).isEqualTo(3);
    }

    @ParameterizedTest(name = "{0} {1}")
    @CsvSource({"URGENT,RECOMMENDED", "ROUTINE,CAUTION", "ROUTINE,NEEDS_DATA"})
    void aChangedLineIsOpenAgainAndRemembersWhatWasDecided(Urgency urgency, Status status) {
        CarePlanItem line = line();
        line.decide(new Choice.Accept(null), false, CARLA, 1);
        assertThat(line.refresh(0, proposed("a", urgency, status, false), 2)).isTrue();
        assertThat(line.ruling()).isNull();
        assertThat(line.earlierDecision()).isEqualTo(Decision.ACCEPTED);
    }

    @Test
    void linesContraindicatedTogetherAreNotBothAcceptedUnchanged() {
        CarePlanItem first = line("a", Urgency.ROUTINE, Status.RECOMMENDED, false, pair("b", Severity.CONTRAINDICATED));
        CarePlanItem second =
                line("b", Urgency.ROUTINE, Status.RECOMMENDED, false, pair("a", Severity.CONTRAINDICATED));
        first.decide(new Choice.Accept(null), false, CARLA, 1);
        Interactions taken = new Interactions(List.of(first, second));
        assertThatThrownBy(() -> taken.refuseContraindicated(second, new Choice.Accept("I know")))
                .isInstanceOf(PlanRefused.class);
        taken.refuseContraindicated(second, new Choice.Modify("14 days after a is stopped", "needed later"));
        second.decide(new Choice.Accept("I know"), true, CARLA, 2);
        assertThat(new Interactions(List.of(first, second)).problems())
                .extracting(PlanProblem::code)
                .containsExactly("careplan.sign.pair-contraindicated");
    }

    @Test
    void linesWithAMajorInteractionAreTakenWithAWordAboutIt() {
        CarePlanItem first = line("a", Urgency.ROUTINE, Status.RECOMMENDED, false, pair("b", Severity.MAJOR));
        CarePlanItem second = line("b", Urgency.ROUTINE, Status.RECOMMENDED, false, pair("a", Severity.MAJOR));
        first.decide(new Choice.Accept(null), false, CARLA, 1);
        second.decide(new Choice.Accept(null), false, CARLA, 2);
        List<CarePlanItem> both = List.of(first, second);
        assertThat(Interactions.needsReason(new Interactions(both).with(second)))
                .isTrue();
        assertThat(new Interactions(both).problems())
                .extracting(PlanProblem::code)
                .containsExactly("careplan.sign.pair-major");
        second.decide(new Choice.Accept("lowest dose"), true, CARLA, 3);
        assertThat(new Interactions(both).problems()).isEmpty();
    }

    private static ItemDetail.Pair pair(String key, Severity severity) {
        return new ItemDetail.Pair(key, key, severity, "why", "what to do");
    }

    @Test
    void anOwnLineSaysEverything() {
        assertThatThrownBy(() -> OwnItemCheck.check(
                        new OwnItem("NO_SUCH", " ", null, "", null, LocalDate.of(2026, 11, 1)),
                        LocalDate.of(2026, 11, 24)))
                .isInstanceOfSatisfying(
                        PlanRefused.class,
                        refused -> assertThat(refused.problems())
                                .extracting(PlanProblem::field)
                                .containsExactly("domain", "what", "how", "why", "owner", "due"));
    }
}
