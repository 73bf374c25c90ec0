package org.trabecula.demo;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.trabecula.demo.DemoScript.Person;
import org.trabecula.demo.DemoScript.Step;

/** The script as a list of single acts in the order of time. The number of an act stays the same from start to start. */
final class DemoActs {

    private DemoActs() {}

    /** What is done in one go. */
    enum Kind {
        REGISTER,
        PROFILE,
        LESIONS,
        PAINS,
        MEDICINES,
        FOLLOW_UPS,
        ASSESS,
        COMPLETE,
        VERDICT,
        ACKNOWLEDGE,
        PLAN
    }

    /** One act: who of the script, at which step, what. */
    record Act(int person, int step, Kind kind, LocalDate day, LocalTime time) {

        /** Returns when it is done; nothing is done in the future, so what lies ahead today is done now. */
        Instant at(ZoneId zone, Instant now) {
            Instant planned = day.atTime(time).atZone(zone).toInstant();
            return planned.isAfter(now) ? now : planned;
        }
    }

    /** Returns the acts, earliest first; acts of one step stay together in their order. */
    static List<Act> of(DemoScript script, LocalDate today) {
        List<Act> acts = new ArrayList<>();
        for (int person = 0; person < script.patients().size(); person++) {
            Person who = script.patients().get(person);
            for (int step = 0; step < who.steps().size(); step++) {
                Step each = who.steps().get(step);
                for (Kind kind : kinds(each, step == 0)) {
                    acts.add(new Act(person, step, kind, today.plusDays(each.day()), LocalTime.parse(each.at())));
                }
            }
        }
        acts.sort(Comparator.comparing(Act::day).thenComparing(Act::time)); // stable: the rest keeps its order
        return acts;
    }

    private static List<Kind> kinds(Step step, boolean first) {
        List<Kind> kinds = new ArrayList<>();
        add(kinds, first, Kind.REGISTER);
        add(kinds, step.profile() != null, Kind.PROFILE);
        add(kinds, step.lesions() != null, Kind.LESIONS);
        add(kinds, step.pains() != null, Kind.PAINS);
        add(kinds, step.medicines() != null, Kind.MEDICINES);
        add(kinds, Boolean.TRUE.equals(step.done()), Kind.FOLLOW_UPS);
        DemoScript.Assess assess = step.assess();
        add(kinds, assess != null, Kind.ASSESS);
        add(kinds, assess != null && !Boolean.TRUE.equals(assess.leave()), Kind.COMPLETE);
        add(
                kinds,
                assess != null
                        && !Boolean.TRUE.equals(assess.leave())
                        && step.by().startsWith("clinician"),
                Kind.VERDICT);
        add(kinds, step.acknowledge() != null, Kind.ACKNOWLEDGE);
        add(kinds, step.plan() != null, Kind.PLAN);
        return kinds;
    }

    private static void add(List<Kind> kinds, boolean there, Kind kind) {
        if (there) {
            kinds.add(kind);
        }
    }
}
