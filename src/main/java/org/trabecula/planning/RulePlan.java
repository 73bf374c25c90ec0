package org.trabecula.planning;

import java.util.List;

/** A rule, compiled: its criterion, and what it does to each therapy of the catalog (by index). */
final class RulePlan {

    final Rule rule;
    final Pooled when;
    final boolean ofLesion;
    /** Therapies that it does anything to. */
    final boolean[] reaches;

    final boolean[] recommends;
    final boolean[] considers;
    final boolean[] raises;
    final boolean[] avoids;
    /** Number of its caution entries that select the therapy. */
    final int[] cautions;

    final List<Collected> collect;

    /** A fact to ask for. */
    record Collected(Scope scope, int slot) {}

    RulePlan(Rule rule, Pooled when, List<Therapy> therapies, List<Collected> collect) {
        this.rule = rule;
        this.when = when;
        this.ofLesion = rule.scope() == Scope.LESION;
        this.collect = collect;
        int count = therapies.size();
        reaches = new boolean[count];
        recommends = new boolean[count];
        considers = new boolean[count];
        raises = new boolean[count];
        avoids = new boolean[count];
        cautions = new int[count];
        for (int index = 0; index < count; index++) {
            Therapy therapy = therapies.get(index);
            recommends[index] = rule.recommend().contains(therapy.code());
            considers[index] = rule.consider().contains(therapy.code());
            raises[index] = rule.raise().contains(therapy.code());
            avoids[index] = rule.avoid().stream().anyMatch(one -> one.selector().selects(therapy));
            cautions[index] = (int) rule.caution().stream()
                    .filter(one -> one.selector().selects(therapy))
                    .count();
            reaches[index] =
                    recommends[index] || considers[index] || raises[index] || avoids[index] || cautions[index] > 0;
        }
    }

    boolean isAlert() {
        return rule.kind() == RuleKind.ALERT;
    }

    /** Urgency that the rule gives: its level, 3 EMERGENCY down to 0 ROUTINE. */
    byte urgency() {
        Level level = rule.level();
        if (level == null) {
            return 0;
        }
        return switch (level) {
            case EMERGENCY -> 3;
            case URGENT -> 2;
            case SOON -> 1;
            case INFO -> 0;
        };
    }
}
