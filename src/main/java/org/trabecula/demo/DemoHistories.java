package org.trabecula.demo;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;
import org.trabecula.account.ActAs;
import org.trabecula.form.QuestionId;
import org.trabecula.shared.time.MovableClock;
import org.trabecula.shared.user.Actor;
import org.trabecula.shared.user.CurrentActor;

/**
 * Makes the demo's patients and their histories, once: every act in the order of time, as the user who did it, by the
 * clock of that day, through the services that the screens use. An act and its mark are one transaction, so a start that
 * was cut short goes on where it stopped.
 */
@Component
@Order(100)
@ConditionalOnBooleanProperty("trabecula.demo")
class DemoHistories implements ApplicationRunner {

    private static final Logger LOG = LoggerFactory.getLogger(DemoHistories.class);

    /** An assessment asks more once it is answered; after so many rounds something is wrong. */
    private static final int ROUNDS = 12;

    private final DemoProgress progress;
    private final DemoPeople people;
    private final DemoAssessments assessments;
    private final DemoPlans plans;
    private final ActAs actAs;
    private final TransactionTemplate transaction;
    private final Clock clock;
    private final DemoScript script;
    private final Map<Integer, UUID> registered = new HashMap<>();

    DemoHistories(
            DemoProgress progress,
            DemoPeople people,
            DemoAssessments assessments,
            DemoPlans plans,
            ActAs actAs,
            TransactionTemplate transaction,
            Clock clock,
            DemoScripts scripts) {
        this.progress = progress;
        this.people = people;
        this.assessments = assessments;
        this.plans = plans;
        this.actAs = actAs;
        this.transaction = transaction;
        this.clock = clock;
        this.script = scripts.script();
    }

    @Override
    public void run(ApplicationArguments arguments) {
        if (progress.isFinished()) {
            return;
        }
        LOG.info("Making the demo's patients and their histories; the application can be used meanwhile.");
        LocalDate zero = progress.anchor(LocalDate.now(clock));
        List<DemoActs.Act> acts = DemoActs.of(script, zero);
        Map<Integer, Optional<UUID>> done = progress.done();
        done.forEach((number, patient) ->
                patient.ifPresent(id -> registered.put(acts.get(number).person(), id)));
        for (int number = 0; number < acts.size(); number++) {
            if (!done.containsKey(number)) {
                DemoActs.Act act = acts.get(number);
                int current = number;
                Instant at = act.at(clock.getZone(), clock.instant());
                actAs.user(step(act).by(), () -> ((MovableClock) clock).runAt(at, () -> attempt(current, act, zero)));
            }
        }
        progress.finish(acts.size());
        LOG.info("The demo's patients are ready.");
    }

    private void attempt(int number, DemoActs.Act act, LocalDate zero) {
        try {
            perform(number, act, zero);
        } catch (RuntimeException e) {
            String mrn = script.patients().get(act.person()).person().mrn();
            throw new IllegalStateException(
                    "demo: act %d, %s of %s on day %d: %s"
                            .formatted(number, act.kind(), mrn, step(act).day(), e.getMessage()),
                    e);
        }
    }

    private void perform(int number, DemoActs.Act act, LocalDate zero) {
        DemoPeople.Doing doing =
                new DemoPeople.Doing(CurrentActor.find().map(Actor::id).orElseThrow(), LocalDate.now(clock), zero);
        if (act.kind() == DemoActs.Kind.COMPLETE) {
            complete(number, act, doing);
        } else {
            transaction.executeWithoutResult(status -> {
                if (act.kind() == DemoActs.Kind.REGISTER) {
                    UUID patient =
                            people.register(script.patients().get(act.person()).person(), doing);
                    registered.put(act.person(), patient);
                    progress.done(number, patient);
                } else {
                    single(act, doing);
                    progress.done(number, null);
                }
            });
        }
    }

    /** Completing is refused while questions are open, so it is tried, filled and tried again. */
    private void complete(int number, DemoActs.Act act, DemoPeople.Doing doing) {
        DemoScript.Assess assess = Objects.requireNonNull(step(act).assess());
        for (int round = 0; round < ROUNDS; round++) {
            List<QuestionId> open = Objects.requireNonNull(transaction.execute(status -> {
                List<QuestionId> left = assessments.complete(patient(act), doing);
                if (left.isEmpty()) {
                    progress.done(number, null);
                } else {
                    status.setRollbackOnly();
                }
                return left;
            }));
            if (open.isEmpty()) {
                return;
            }
            transaction.executeWithoutResult(status -> assessments.fill(patient(act), assess, open, doing));
        }
        throw new IllegalStateException("demo: the assessment of act " + number + " never stops asking");
    }

    private void single(DemoActs.Act act, DemoPeople.Doing doing) {
        DemoScript.Step step = step(act);
        switch (act.kind()) {
            case PROFILE -> people.profile(patient(act), Objects.requireNonNull(step.profile()), doing);
            case LESIONS -> people.lesions(patient(act), Objects.requireNonNull(step.lesions()), doing);
            case PAINS -> people.pains(patient(act), Objects.requireNonNull(step.pains()), doing);
            case MEDICINES -> people.medicines(patient(act), Objects.requireNonNull(step.medicines()), doing);
            case FOLLOW_UPS -> plans.followUps(patient(act), doing);
            case ASSESS -> assessments.answer(patient(act), Objects.requireNonNull(step.assess()), doing);
            case VERDICT -> assessments.verdict(patient(act), Objects.requireNonNull(step.assess()), doing);
            case ACKNOWLEDGE ->
                assessments.acknowledge(patient(act), Objects.requireNonNull(step.acknowledge()), doing);
            case PLAN -> plans.plan(patient(act), Objects.requireNonNull(step.plan()), doing);
            case REGISTER, COMPLETE -> throw new IllegalStateException("not a single act: " + act.kind());
        }
    }

    private DemoScript.Step step(DemoActs.Act act) {
        return script.patients().get(act.person()).steps().get(act.step());
    }

    private UUID patient(DemoActs.Act act) {
        return Objects.requireNonNull(registered.get(act.person()), "a step before the registration");
    }
}
