package org.trabecula.careplan;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.trabecula.assessment.ResponseView;
import org.trabecula.planning.Dictionary;
import org.trabecula.planning.Fact;
import org.trabecula.shared.text.Numbers;

/** The parts of a response in words: labels of the dictionary, values, and how each moved. */
@Component
class ResponseLines {

    private final Dictionary dictionary;
    private final Replies words;

    ResponseLines(Dictionary dictionary, Replies words) {
        this.dictionary = dictionary;
        this.words = words;
    }

    /** One part, finished. */
    record Line(String label, String now, boolean known, Trend previous, Trend baseline) {}

    /** How it moved: icon, meaning for the colour, words with both numbers. */
    record Trend(String icon, String meaning, String words) {}

    List<Line> of(ResponseView response) {
        return response.lines().stream().map(this::line).toList();
    }

    private Line line(ResponseView.Line line) {
        Fact fact = dictionary.find(line.key());
        return new Line(
                fact == null ? line.key() : fact.label(),
                now(line),
                line.now() != null,
                trend(line.sincePrevious(), line.previous()),
                trend(line.sinceBaseline(), line.baseline()));
    }

    private String now(ResponseView.Line line) {
        Double now = line.now();
        if (now == null) {
            return words.text("careplan.response.not-assessed");
        }
        String number = Numbers.format(now, 1);
        return line.atLeast() ? words.text("careplan.response.at-least", number) : number;
    }

    private Trend trend(ResponseView.Trend trend, @Nullable Double before) {
        Double amount = trend.amount();
        if (amount == null || before == null) {
            return new Trend("none", "none", words.text("careplan.response.none-to-compare"));
        }
        String text = "same".equals(trend.direction())
                ? words.text("careplan.response.same")
                : words.text(
                        "careplan.response." + trend.direction(), Numbers.format(amount, 1), Numbers.format(before, 1));
        return new Trend(trend.direction(), trend.meaning(), text);
    }
}
