package org.trabecula.assessment;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.trabecula.form.Answer;
import org.trabecula.form.QuestionId;
import org.trabecula.planning.Scope;

/**
 * Ratings of one pain that do not fit together: least above average, average above worst, now above worst or below least
 * (instruments.md 1.1, "Soft (confirm)"). People do answer so; therefore it is said, and stops nothing.
 */
@Component
class PainOrder {
    private static final List<Pair> PAIRS = List.of(
            new Pair("p_least", "p_average"),
            new Pair("p_average", "p_worst"),
            new Pair("p_now", "p_worst"),
            new Pair("p_least", "p_now"));

    private final DraftWords words;

    PainOrder(DraftWords words) {
        this.words = words;
    }

    /** The first should not be above the second. */
    private record Pair(String low, String high) {}

    List<ReviewPage.Link> doubts(Draft draft) {
        List<ReviewPage.Link> doubts = new ArrayList<>();
        for (AskedOf subject : draft.patient().subjects()) {
            if (subject.scope() == Scope.PAIN) {
                PAIRS.forEach(pair -> doubt(draft, subject, pair, doubts));
            }
        }
        return doubts;
    }

    private void doubt(Draft draft, AskedOf pain, Pair pair, List<ReviewPage.Link> doubts) {
        Place low = draft.form().find(new QuestionId(pair.low(), pain.id())).orElse(null);
        Place high = draft.form().find(new QuestionId(pair.high(), pain.id())).orElse(null);
        BigDecimal lower = rating(draft, low);
        BigDecimal higher = rating(draft, high);
        if (low != null && high != null && lower != null && higher != null && lower.compareTo(higher) > 0) {
            doubts.add(new ReviewPage.Link(
                    low.section(),
                    low.id().htmlId(),
                    words.message(
                            "assessment.doubt.order",
                            pain.title(),
                            low.fact().label(),
                            lower.toPlainString(),
                            high.fact().label(),
                            higher.toPlainString())));
        }
    }

    private static @Nullable BigDecimal rating(Draft draft, @Nullable Place place) {
        return place != null
                        && draft.visibility().shows(place)
                        && draft.given(place).answer() instanceof Answer.Quantity rated
                ? rated.value()
                : null;
    }
}
