package org.trabecula.careplan;

import static org.trabecula.testing.TestUsers.CLINICIAN;
import static org.trabecula.testing.TestUsers.PASSWORD;

import java.time.Clock;
import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.JdbcTemplate;
import org.trabecula.assessment.FactSheets;
import org.trabecula.assessment.RedFlagService;
import org.trabecula.shared.time.MovableClock;
import org.trabecula.testing.TestUsers;

/** What the tests of the service share: a patient with mixed pain, assessed a week ago, and short ways to decide and sign. */
abstract class CarePlanCase {

    @Autowired
    ApplicationContext application;

    @Autowired
    CarePlanService plans;

    @Autowired
    PlanHistory history;

    @Autowired
    FollowUps followUps;

    @Autowired
    ProposalPages pages;

    @Autowired
    PlanPages signedPages;

    @Autowired
    HistoryPages histories;

    @Autowired
    FactSheets facts;

    @Autowired
    RedFlagService redFlags;

    @Autowired
    TestUsers users;

    @Autowired
    JdbcTemplate sql;

    @Autowired
    Clock clock;

    PlanPatients patients;
    PlanPatients.Person person;

    @BeforeEach
    void patient() {
        patients = new PlanPatients(application);
        person = patients.mixedPain();
    }

    @AfterEach
    void now() {
        ((MovableClock) clock).reset();
    }

    <T> T as(Supplier<T> action) {
        return users.as(CLINICIAN, action);
    }

    void doing(Runnable action) {
        users.as(CLINICIAN, action);
    }

    UUID draft() {
        patients.assess(person, 7);
        return as(() -> plans.draftFrom(person.id()));
    }

    ProposalPage page() {
        return as(() -> pages.draft(person.id()).orElseThrow());
    }

    List<ItemRow> rows(ProposalPage page) {
        return java.util.stream.Stream.concat(
                        page.urgent().stream(), page.sections().stream().flatMap(section -> section.rows().stream()))
                .toList();
    }

    ItemRow row(String title) {
        return rows(page()).stream()
                .filter(row -> row.title().startsWith(title))
                .findFirst()
                .orElseThrow();
    }

    void decide(ItemRow row, Choice choice) {
        doing(() -> plans.decide(page().head().planId(), row.id(), row.seen(), choice));
    }

    void decideUrgent() {
        for (ItemRow row : page().urgent()) {
            if (row.decision() == null) {
                decide(row, new Choice.Accept("needed at once"));
            }
        }
    }

    SignatureRequest signature(boolean leaveOpen, @Nullable String password) {
        return new SignatureRequest(
                page().head().edits(), leaveOpen, false, patients.today().plusDays(28), password);
    }

    UUID signed() {
        UUID plan = page().head().planId();
        decideUrgent();
        doing(() -> plans.sign(plan, signature(true, PASSWORD)));
        return plan;
    }

    static List<String> codes(PlanRefused refused) {
        return refused.problems().stream().map(PlanProblem::code).toList();
    }
}
