package org.trabecula.careplan;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.trabecula.planning.Status;
import org.trabecula.planning.Strength;
import org.trabecula.planning.Urgency;

/** Two signed plans, as a clinician would tell the difference. */
class PlanComparisonTests {

    private static PlanDocument plan(int number, List<Shown.Left> notProposed, PlanDocument.Line... lines) {
        LocalDate day = LocalDate.of(2026, 11, 24);
        return new PlanDocument(
                UUID.randomUUID(),
                number,
                null,
                UUID.randomUUID(),
                "BEISPIEL, Test",
                "1",
                day,
                UUID.randomUUID(),
                day,
                "2026.11",
                day,
                day,
                new Shown.Matters(false, List.of(), null),
                List.of(),
                Arrays.asList(lines),
                notProposed,
                new Shown.Unchecked(false, List.of()),
                List.of(),
                new PlanDocument.Signed(
                        UUID.randomUUID(), "Test", "CLINICIAN", Instant.EPOCH, "UTC", "m", false, null));
    }

    private static PlanDocument.Line line(
            String title,
            @Nullable Decision decision,
            @Nullable String how,
            @Nullable String change,
            @Nullable String note) {
        return new PlanDocument.Line(
                UUID.randomUUID(),
                title.toLowerCase(),
                false,
                "OPIOID",
                Urgency.ROUTINE,
                title,
                null,
                how,
                "because",
                List.of(),
                Status.RECOMMENDED,
                Strength.RECOMMEND,
                false,
                decision,
                change,
                decision == Decision.DECLINED ? DeclineReason.ALREADY_DONE : null,
                note,
                decision == null ? null : "Test-Dr",
                decision == null ? null : Instant.EPOCH,
                null,
                null,
                null,
                null,
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                null);
    }

    private static List<String> titles(List<PlanComparison.Entry> entries) {
        return entries.stream().map(PlanComparison.Entry::title).toList();
    }

    @Test
    void groupsAreStartedChangedStoppedAndUnchanged() {
        PlanDocument before = plan(
                1,
                List.of(),
                line("Same", Decision.ACCEPTED, "5 mg", null, null),
                line("Dose", Decision.ACCEPTED, "5 mg", null, null),
                line("Changed", Decision.ACCEPTED, "5 mg", null, null),
                line("Gone", Decision.ACCEPTED, "5 mg", null, null),
                line("Refused", Decision.ACCEPTED, "5 mg", null, null),
                line("Never", Decision.DECLINED, "5 mg", null, null));
        PlanDocument after = plan(
                2,
                List.of(),
                line("Same", Decision.ACCEPTED, "5 mg", null, null),
                line("Dose", Decision.ACCEPTED, "10 mg", null, null),
                line("Changed", Decision.MODIFIED, "5 mg", "2.5 mg", "frail"),
                line("Refused", Decision.DECLINED, "5 mg", null, "cramps"),
                line("New", Decision.ACCEPTED, "1 mg", null, null),
                line("Open", null, "1 mg", null, null));
        PlanComparison difference = PlanComparison.between(before, after);
        assertThat(titles(difference.started())).containsExactly("New");
        assertThat(titles(difference.changed())).containsExactly("Dose", "Changed");
        assertThat(titles(difference.stopped())).containsExactly("Gone", "Refused");
        assertThat(titles(difference.unchanged())).containsExactly("Same");
        assertThat(difference.changed().get(1))
                .extracting(PlanComparison.Entry::from, PlanComparison.Entry::to, PlanComparison.Entry::why)
                .containsExactly("5 mg", "2.5 mg", "frail");
        assertThat(difference.stopped().get(1).reason()).isEqualTo(DeclineReason.ALREADY_DONE);
        assertThat(difference.stopped().get(1).why()).isEqualTo("cramps");
    }

    @Test
    void aLineThatIsNowExcludedSaysWhy() {
        PlanDocument before = plan(1, List.of(), line("Ibuprofen", Decision.ACCEPTED, "400 mg", null, null));
        PlanDocument after = plan(
                2,
                List.of(new Shown.Left(
                        "Ibuprofen",
                        null,
                        false,
                        List.of(new Shown.Reason("kidney function too low", List.of(), List.of())))));
        assertThat(PlanComparison.between(before, after).stopped())
                .singleElement()
                .extracting(PlanComparison.Entry::why)
                .isEqualTo("kidney function too low");
    }

    @Test
    void theFingerprintChangesWithTheContent() {
        PlanDocument plan = plan(1, List.of(), line("A", Decision.ACCEPTED, "5 mg", null, null));
        String content = PlanJson.write(plan);
        assertThat(PlanDocument.fingerprint(content))
                .isEqualTo(PlanDocument.fingerprint(PlanJson.write(PlanJson.read(content, PlanDocument.class))));
        assertThat(PlanDocument.fingerprint(content))
                .isNotEqualTo(PlanDocument.fingerprint(content.replace("5 mg", "50 mg")));
        assertThat(PlanDocument.fingerprint(""))
                .isEqualTo("e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855");
    }
}
