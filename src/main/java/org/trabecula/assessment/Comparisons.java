package org.trabecula.assessment;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.trabecula.assessment.PastAssessments.Compared;
import org.trabecula.assessment.ResultPage.ComparedLine;
import org.trabecula.assessment.ResultPage.Comparison;
import org.trabecula.shared.text.Numbers;

/** Puts the comparison of assessments into words. */
@Component
class Comparisons {

    private final ResultWords words;

    Comparisons(ResultWords words) {
        this.words = words;
    }

    Comparison of(Compared compared) {
        ResponseView view = ResponseViews.of(compared);
        String overall = view.overall();
        String look = overall == null
                ? "none"
                : overall.equals("IMPROVED") ? "better" : overall.equals("WORSENED") ? "worse" : "same";
        Double goal = view.goal();
        Boolean met = view.goalMet();
        return new Comparison(
                overall == null ? words.say("shared.unknown") : words.code("response", overall),
                look,
                view.baselineOn(),
                view.previousOn(),
                goal == null
                        ? null
                        : words.say(
                                met == null
                                        ? "assessment.result.goal.unknown"
                                        : met ? "assessment.result.goal.met" : "assessment.result.goal.not-met",
                                Numbers.format(goal, 1)),
                view.guards().stream()
                        .map(guard -> words.say("assessment.result.guard." + guard.name()))
                        .toList(),
                view.lines().stream()
                        .filter(line -> line.now() != null || line.previous() != null || line.baseline() != null)
                        .map(this::line)
                        .toList());
    }

    private ComparedLine line(ResponseView.Line line) {
        Double now = line.now();
        return new ComparedLine(
                words.label(line.key()),
                now == null
                        ? words.say("assessment.result.not-assessed")
                        : line.atLeast()
                                ? words.say("assessment.result.at-least", Numbers.format(now, 1))
                                : Numbers.format(now, 1),
                now != null,
                shown(line.previous()),
                line.sincePrevious(),
                words.moved(line.sincePrevious(), line.previous()),
                shown(line.baseline()),
                line.sinceBaseline(),
                words.moved(line.sinceBaseline(), line.baseline()));
    }

    private String shown(@Nullable Double number) {
        return number == null ? words.say("assessment.result.not-assessed") : Numbers.format(number, 1);
    }
}
