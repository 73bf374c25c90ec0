package org.trabecula.worklist;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a patient's reasons add up to on a day. */
class StandingTests {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 24);
    private static final UUID PATIENT = UUID.randomUUID();

    @ParameterizedTest(name = "due in {0} days: {1}, shown {2}, changes in {3} days")
    @CsvSource({
        "  9, NONE,  false, 2",
        "  8, NONE,  false, 1",
        "  7, TO_DO, true,  8",
        "  0, TO_DO, true,  1",
        " -1, SOON,  true,  ",
        "-40, SOON,  true,  "
    })
    void announcesWhatIsDueAWeekAheadAndPressesOnceItIsOverdue(
            int inDays, Rank rank, boolean shown, Integer changesInDays) {
        Entry entry = Entry.due(PATIENT, Reason.FOLLOW_UP, UUID.randomUUID(), TODAY.plusDays(inDays), null);
        Standing standing = summed(List.of(entry));
        assertThat(standing.level()).isEqualTo(rank);
        assertThat(standing.attention()).isEqualTo(shown);
        assertThat(entry.changesAfter(TODAY).orElse(null))
                .isEqualTo(changesInDays == null ? null : TODAY.plusDays(changesInDays));
    }

    @Test
    void isAsPressingAsItsMostPressingReason() {
        List<Entry> entries = new ArrayList<>();
        entries.add(Entry.due(PATIENT, Reason.REASSESSMENT, UUID.randomUUID(), TODAY.minusDays(3), null));
        assertThat(summed(entries).level()).isEqualTo(Rank.SOON);
        entries.add(Entry.redFlag(PATIENT, UUID.randomUUID(), "URGENT", "Impending fracture", TODAY));
        assertThat(summed(entries).level()).isEqualTo(Rank.URGENT);
        entries.add(Entry.redFlag(PATIENT, UUID.randomUUID(), "EMERGENCY", "Suspected cord compression", TODAY));
        Standing standing = summed(entries);
        assertThat(standing.level()).isEqualTo(Rank.EMERGENCY);
        assertThat(standing.dueOn()).isEqualTo(TODAY.minusDays(3));
    }

    @Test
    void anAcknowledgedFlagRestsUntilItsDay() {
        Entry resting = Entry.redFlag(PATIENT, UUID.randomUUID(), "URGENT", "Impending fracture", TODAY.plusDays(7));
        Standing standing = summed(List.of(resting));
        assertThat(standing.attention()).isFalse();
        assertThat(standing.changesOn()).isEqualTo(TODAY.plusDays(7));
    }

    @Test
    void withoutReasonsNobodyIsCalledUp() {
        Standing standing = summed(List.of());
        assertThat(standing.attention()).isFalse();
        assertThat(standing.level()).isEqualTo(Rank.NONE);
        assertThat(standing.changesOn()).isNull();
    }

    private static Standing summed(List<Entry> entries) {
        Standing standing = new Standing(PATIENT, "muster test");
        standing.sum(entries, TODAY);
        return standing;
    }
}
