package org.trabecula.planning;

/** What a rule is for: alerts, data to collect, choosing and avoiding, response, follow-up. */
public enum RuleKind {
    ALERT,
    COLLECT,
    PLAN,
    RESPONSE,
    FOLLOWUP
}
