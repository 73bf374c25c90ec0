package org.trabecula.planning;

import java.util.List;

/** What the engine decided, before it is put into words: rules, items in their order, and what is not proposed. */
record Outcome(Evaluation evaluation, RuleEffects rules, List<Line> items, List<Line> excluded) {}
