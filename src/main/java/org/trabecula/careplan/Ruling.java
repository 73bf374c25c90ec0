package org.trabecula.careplan;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What was decided of a line, and by whom.
 *
 * @param changeText what is changed; only with MODIFIED
 * @param reasonCode why not; only with DECLINED
 * @param reasonNote the reason in words, where one was given
 */
@Embeddable
record Ruling(
        @Enumerated(EnumType.STRING) Decision decision,
        @Nullable String changeText,
        @Enumerated(EnumType.STRING) @Nullable DeclineReason reasonCode,
        @Nullable String reasonNote,
        UUID decidedBy,
        String decidedByName,
        Instant decidedAt) {

    static Ruling accepted(@Nullable String reason, Decider by) {
        return new Ruling(Decision.ACCEPTED, null, null, reason, by.id(), by.name(), by.at());
    }

    static Ruling modified(Decisions.Change change, Decider by) {
        return new Ruling(Decision.MODIFIED, change.text(), null, change.reason(), by.id(), by.name(), by.at());
    }

    static Ruling declined(Decisions.Refusal refusal, Decider by) {
        return new Ruling(Decision.DECLINED, null, refusal.code(), refusal.note(), by.id(), by.name(), by.at());
    }
}
