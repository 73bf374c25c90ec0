package org.trabecula.careplan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.trabecula.testing.TestUsers.CLINICIAN;
import static org.trabecula.testing.TestUsers.CLINICIAN_2;
import static org.trabecula.testing.TestUsers.PASSWORD;

import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.JdbcTemplate;
import org.trabecula.shared.StaleVersion;
import org.trabecula.testing.IntegrationTest;
import org.trabecula.testing.TestUsers;

/** Two people at once, on the real database: one is served, the other is told, nothing is lost or doubled. */
@IntegrationTest
class CarePlanConcurrencyTests {

    private final ExecutorService people = Executors.newFixedThreadPool(2);

    @Autowired
    ApplicationContext application;

    @Autowired
    CarePlanService plans;

    @Autowired
    ProposalPages pages;

    @Autowired
    TestUsers users;

    @Autowired
    JdbcTemplate sql;

    private PlanPatients patients;
    private PlanPatients.Person person;
    private UUID plan;

    @BeforeEach
    void draft() {
        patients = new PlanPatients(application);
        person = patients.mixedPain();
        patients.assess(person, 7);
        plan = users.as(CLINICIAN, () -> plans.draftFrom(person.id()));
    }

    @AfterEach
    void goHome() {
        people.shutdownNow();
    }

    private ProposalPage page() {
        return users.as(CLINICIAN, () -> pages.draft(person.id()).orElseThrow());
    }

    private List<ItemRow> rows() {
        return java.util.stream.Stream.concat(
                        page().urgent().stream(),
                        page().sections().stream().flatMap(section -> section.rows().stream()))
                .toList();
    }

    /** Lets both begin at the same moment; returns what each ended with: {@code "done"} or the name of the refusal. */
    private List<String> together(Runnable first, Runnable second) throws Exception {
        CyclicBarrier start = new CyclicBarrier(2);
        List<Future<String>> both = List.of(people.submit(at(start, first)), people.submit(at(start, second)));
        return List.of(both.get(0).get(), both.get(1).get());
    }

    private static Callable<String> at(CyclicBarrier start, Runnable action) {
        return () -> {
            start.await();
            try {
                action.run();
                return "done";
            } catch (StaleVersion | PlanNotDraft | PlanRefused e) {
                return e.getClass().getSimpleName();
            }
        };
    }

    @Test
    void twoCliniciansDecideTheSameLine() throws Exception {
        ItemRow row = rows().stream()
                .filter(line -> !line.reasonToAccept())
                .findFirst()
                .orElseThrow();
        List<String> ends = together(
                () -> users.as(CLINICIAN, () -> plans.decide(plan, row.id(), row.seen(), new Choice.Accept(null))),
                () -> users.as(
                        CLINICIAN_2,
                        () -> plans.decide(
                                plan, row.id(), row.seen(), new Choice.Decline(DeclineReason.NOT_AVAILABLE, null))));
        assertThat(ends).containsExactlyInAnyOrder("done", "StaleVersion");
    }

    @Test
    void twoCliniciansDecideDifferentLines() throws Exception {
        List<ItemRow> free =
                rows().stream().filter(line -> !line.reasonToAccept()).toList();
        List<String> ends = together(
                () -> users.as(
                        CLINICIAN,
                        () -> plans.decide(plan, free.get(0).id(), free.get(0).seen(), new Choice.Accept(null))),
                () -> users.as(
                        CLINICIAN_2,
                        () -> plans.decide(plan, free.get(1).id(), free.get(1).seen(), new Choice.Accept(null))));
        assertThat(ends).containsExactly("done", "done");
        assertThat(page().progress().decided()).isEqualTo(2);
        assertThat(page().head().edits()).isEqualTo(2);
    }

    @Test
    void aSignatureRacesADecision() throws Exception {
        decideUrgent();
        ItemRow open = rows().stream()
                .filter(row -> row.decision() == null && !row.reasonToAccept())
                .findFirst()
                .orElseThrow();
        SignatureRequest request = new SignatureRequest(
                page().head().edits(), true, false, patients.today().plusDays(28), PASSWORD);
        List<String> ends = together(
                () -> users.as(CLINICIAN, () -> plans.sign(plan, request)),
                () -> users.as(CLINICIAN_2, () -> plans.decide(plan, open.id(), open.seen(), new Choice.Accept(null))));
        assertThat(ends)
                .as("either the signer is told of the change, or the other that it is signed")
                .isIn(List.of("done", "PlanNotDraft"), List.of("StaleVersion", "done"));
        assertContentIsWhatTheRowsSay();
    }

    @Test
    void twoSignaturesMakeOnePlan() throws Exception {
        decideUrgent();
        SignatureRequest request = new SignatureRequest(
                page().head().edits(), true, false, patients.today().plusDays(28), PASSWORD);
        List<String> ends = together(
                () -> users.as(CLINICIAN, () -> plans.sign(plan, request)),
                () -> users.as(CLINICIAN_2, () -> plans.sign(plan, request)));
        assertThat(ends).containsExactlyInAnyOrder("done", "PlanNotDraft");
        assertThat(sql.queryForObject(
                        "select count(*) from care_plan where patient_id = ? and status = 'SIGNED'",
                        Integer.class,
                        person.id()))
                .isOne();
    }

    @Test
    void twoDraftsAreOne() throws ExecutionException, InterruptedException {
        users.as(CLINICIAN, () -> plans.discard(plan, "to begin again"));
        CyclicBarrier start = new CyclicBarrier(2);
        Callable<UUID> draft = () -> {
            start.await();
            return users.as(CLINICIAN, () -> plans.draftFrom(person.id()));
        };
        Future<UUID> first = people.submit(draft);
        Future<UUID> second = people.submit(draft);
        int made = 0;
        for (Future<UUID> one : List.of(first, second)) {
            try {
                one.get();
                made++;
            } catch (ExecutionException e) {
                assertThat(e.getCause()).isInstanceOf(org.springframework.dao.DataIntegrityViolationException.class);
            }
        }
        assertThat(made).isPositive();
        assertThat(sql.queryForObject(
                        "select count(*) from care_plan where patient_id = ? and status = 'DRAFT'",
                        Integer.class,
                        person.id()))
                .isOne();
    }

    private void decideUrgent() {
        for (ItemRow row : page().urgent()) {
            ItemRow now = page().urgent().stream()
                    .filter(other -> other.id().equals(row.id()))
                    .findFirst()
                    .orElseThrow();
            users.as(CLINICIAN, () -> plans.decide(plan, now.id(), now.seen(), new Choice.Accept("at once")));
        }
    }

    /** Nothing slipped in between what was written down and what was signed. */
    private void assertContentIsWhatTheRowsSay() {
        String content = sql.queryForObject("select content from care_plan where id = ?", String.class, plan);
        if (content == null) {
            return;
        }
        PlanDocument document = PlanJson.read(content, PlanDocument.class);
        for (PlanDocument.Line line : document.lines()) {
            assertThat(sql.queryForObject("select decision from care_plan_item where id = ?", String.class, line.id()))
                    .isEqualTo(line.decision() == null ? null : line.decision().name());
        }
    }
}
