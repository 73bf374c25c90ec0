package org.trabecula;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.config.AutowireCapableBeanFactory;
import org.springframework.jdbc.core.JdbcTemplate;
import org.trabecula.assessment.RequiredAnswers;
import org.trabecula.shared.time.MovableClock;
import org.trabecula.testing.BrowserTest;
import org.trabecula.testing.Tab;

/** The whole job in one go, from an empty register to the third assessment, as three people do it in three browsers. */
@BrowserTest
class WholeJobWalkTests {

    private static final Duration FOUR_WEEKS = Duration.ofDays(28);

    private final MovableClock clock;
    private final JdbcTemplate jdbc;
    private final RequiredAnswers rest;

    @Autowired
    WholeJobWalkTests(MovableClock clock, JdbcTemplate jdbc, AutowireCapableBeanFactory beans) {
        this.clock = clock;
        this.jdbc = jdbc;
        this.rest = beans.createBean(RequiredAnswers.class);
    }

    @AfterEach
    void today() {
        clock.reset();
    }

    @Test
    void theWholeJob(Tab clinician, Tab nurse, Tab admin) {
        Instant now = clock.instant();
        Days days = new Days(clock);

        clock.travelTo(now.minus(FOUR_WEEKS).minus(FOUR_WEEKS));
        FirstVisit first = new FirstVisit(clinician, days, rest);
        first.findsAnEmptyWorklist(); // 1
        first.registersAPatient(); // 2
        first.recordsTheInitialAssessment(); // 3
        first.statesTheMechanismAndAcknowledgesTheFlags(); // 4
        first.readsTheProposal(); // 5
        first.decidesAndSigns(); // 6

        clock.travelTo(now.minus(FOUR_WEEKS));
        LaterVisits later = new LaterVisits(clinician, first.patient(), days, rest);
        later.reassessesAndReplacesThePlan(); // 7

        clock.reset();
        later.theNurseReassessesAndCannotSign(nurse); // 8
        later.theAdminSeesCatalogAndUsersButNoPatient(admin);
        later.theSessionEndsAndNothingTypedIsLost(() -> jdbc.update("delete from spring_session")); // 9
    }
}
