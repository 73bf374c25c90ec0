package org.trabecula.assessment;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import org.trabecula.instrument.Change;

/** The overall response of one assessment against another: average pain by the rule of two points or 30 % (instruments.md 1.1). */
final class Responses {

    private Responses() {}

    /** Returns IMPROVED, STABLE or WORSENED; {@code null}: not known, or not comparable. */
    static @Nullable String of(AssessmentSummary now, AssessmentSummary baseline) {
        Double after = now.painAverage();
        Double before = baseline.painAverage();
        boolean exact =
                !now.atLeast().contains("pain_average") && !baseline.atLeast().contains("pain_average");
        if (after == null || before == null || !exact || !ResponseViews.isSameKind(now, baseline)) {
            return null;
        }
        Change.Direction direction = Change.ofPain(BigDecimal.valueOf(before), BigDecimal.valueOf(after))
                .direction();
        return direction == null ? null : direction.name();
    }
}
