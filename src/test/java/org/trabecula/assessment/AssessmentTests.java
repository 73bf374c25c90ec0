package org.trabecula.assessment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class AssessmentTests {
    private static final UUID NURSE = UUID.randomUUID();
    private static final Instant NOW = Instant.parse("2026-11-24T14:02:00Z");
    private static final LocalDate TODAY = LocalDate.parse("2026-11-24");

    @Test
    void beginsAsTheFirstRevisionOfItself() {
        Assessment draft = draft();

        assertThat(draft.status()).isEqualTo(AssessmentStatus.DRAFT);
        assertThat(draft.rootId()).isEqualTo(draft.id());
        assertThat(draft.revision()).isEqualTo(1);
        assertThat(draft.assessedOn()).isEqualTo(TODAY);
    }

    @Test
    void isCompletedOnceAndForAll() {
        Assessment draft = draft();
        draft.complete(TODAY.minusDays(1), NURSE, NOW);

        assertThat(draft.status()).isEqualTo(AssessmentStatus.COMPLETED);
        assertThat(draft.assessedOn()).isEqualTo(TODAY.minusDays(1));
        assertThat(draft.completedBy()).isEqualTo(NURSE);
        assertThat(draft.completedAt()).isEqualTo(NOW);
        assertThatThrownBy(() -> draft.complete(TODAY, NURSE, NOW)).isInstanceOf(AssessmentClosed.class);
        assertThatThrownBy(() -> draft.discard(NURSE, NOW)).isInstanceOf(AssessmentClosed.class);
        assertThatThrownBy(draft::mustBeDraft)
                .isInstanceOfSatisfying(
                        AssessmentClosed.class,
                        closed -> assertThat(closed.completed()).isTrue());
    }

    @Test
    void isDiscardedForGood() {
        Assessment draft = draft();
        draft.discard(NURSE, NOW);

        assertThat(draft.status()).isEqualTo(AssessmentStatus.DISCARDED);
        assertThatThrownBy(() -> draft.complete(TODAY, NURSE, NOW))
                .isInstanceOfSatisfying(
                        AssessmentClosed.class,
                        closed -> assertThat(closed.completed()).isFalse());
        assertThatThrownBy(() -> draft.discard(NURSE, NOW)).isInstanceOf(AssessmentClosed.class);
    }

    @Test
    void announcesNoCompletionThatDidNotHappen() {
        assertThatThrownBy(draft()::completion).isInstanceOf(IllegalStateException.class);
    }

    private static Assessment draft() {
        return Assessment.begin(UUID.randomUUID(), 1, AssessmentKind.INITIAL, TODAY, NURSE, NOW);
    }
}
