package org.trabecula.careplan;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** What the drawing of a chart promises: the whole scale, points where the values are, gaps where there are none. */
class TimeChartTests {

    private static final LocalDate FIRST = LocalDate.of(2026, 8, 4);

    private static TimeChart chart(List<LocalDate> days, @Nullable Double... values) {
        return TimeChart.of(
                TimeChart.Frame.wide(10, 2),
                days,
                List.of(new TimeChart.Series("Worst", Arrays.asList(values))),
                3.0,
                List.of(new TimeChart.Event(FIRST.plusDays(1), "Plan 1")));
    }

    private static List<LocalDate> weeks(int... weeks) {
        return Arrays.stream(weeks).mapToObj(FIRST::plusWeeks).toList();
    }

    @Test
    void theScaleIsWholeWhateverTheValues() {
        TimeChart low = chart(weeks(0, 4), 2.0, 3.0);
        TimeChart high = chart(weeks(0, 4), 8.0, 9.0);
        assertThat(low.grid()).isEqualTo(high.grid());
        assertThat(low.grid()).extracting(TimeChart.Grid::value).containsExactly(0, 2, 4, 6, 8, 10);
        assertThat(low.grid().get(0).y()).isEqualTo(low.bottom());
        assertThat(low.grid().get(5).y()).isEqualTo(low.top());
    }

    @Test
    void aPointLiesAtItsValueAndDay() {
        TimeChart chart = chart(weeks(0, 2, 4), 0.0, 5.0, 10.0);
        List<TimeChart.Point> points = chart.lines().get(0).points();
        assertThat(points.get(0).y()).isEqualTo(chart.bottom());
        assertThat(points.get(2).y()).isEqualTo(chart.top());
        assertThat(points.get(1).y()).isEqualTo((chart.top() + chart.bottom()) / 2);
        assertThat(points.get(1).x() - points.get(0).x())
                .isCloseTo(points.get(2).x() - points.get(1).x(), org.assertj.core.data.Offset.offset(0.11));
        assertThat(chart.lines().get(0).paths()).hasSize(1);
        assertThat(chart.gaps()).isEmpty();
    }

    @Test
    void anUnknownValueIsAGapAndNeverALine() {
        TimeChart chart = chart(weeks(0, 2, 4, 6, 8), 7.0, 6.0, null, 5.0, 4.0);
        assertThat(chart.lines().get(0).points()).hasSize(4);
        assertThat(chart.lines().get(0).paths()).hasSize(2);
        assertThat(chart.gaps()).singleElement().satisfies(gap -> {
            assertThat(gap.x()).isEqualTo(chart.lines().get(0).points().get(1).x());
            assertThat(gap.x() + gap.width())
                    .isCloseTo(chart.lines().get(0).points().get(2).x(), org.assertj.core.data.Offset.offset(0.11));
        });
    }

    @Test
    void aLongIntervalIsAGapOnlyBeyondItsLimit() {
        LocalDate at = FIRST.plusDays(TimeChart.LONGEST_INTERVAL);
        assertThat(chart(List.of(FIRST, at), 7.0, 6.0).gaps()).isEmpty();
        TimeChart beyond = chart(List.of(FIRST, at.plusDays(1)), 7.0, 6.0);
        assertThat(beyond.gaps()).hasSize(1);
        assertThat(beyond.lines().get(0).paths()).isEmpty();
        assertThat(beyond.lines().get(0).points()).hasSize(2);
    }

    @Test
    void oneAssessmentIsAPointWithItsValueInWords() {
        TimeChart chart = chart(weeks(0), 7.0);
        assertThat(chart.lines().get(0).points()).hasSize(1);
        assertThat(chart.labels()).extracting(TimeChart.Label::text).containsExactly("Worst 7");
        assertThat(chart.goalY())
                .isCloseTo(
                        chart.bottom() - 0.3 * (chart.bottom() - chart.top()),
                        org.assertj.core.data.Offset.offset(0.1));
    }

    @Test
    void everythingLiesInsideTheDrawing() {
        for (TimeChart.Frame frame : List.of(TimeChart.Frame.wide(10, 2), TimeChart.Frame.narrow(10, 5))) {
            TimeChart chart = TimeChart.of(
                    frame,
                    weeks(0, 1, 30, 60),
                    List.of(
                            new TimeChart.Series("Worst", List.of(0.0, 10.0, 5.0, 5.0)),
                            new TimeChart.Series("Average", List.of(0.0, 9.0, 5.0, 5.0))),
                    null,
                    List.of(
                            new TimeChart.Event(FIRST, "Plan 1"),
                            new TimeChart.Event(FIRST.plusDays(2), "Plan 2"),
                            new TimeChart.Event(FIRST.plusWeeks(60), "Plan 3")));
            assertThat(chart.lines())
                    .allSatisfy(line -> assertThat(line.points()).allSatisfy(point -> {
                        assertThat(point.x()).isBetween(chart.left(), chart.right());
                        assertThat(point.y()).isBetween(chart.top(), chart.bottom());
                    }));
            assertThat(chart.marks())
                    .hasSize(3)
                    .allSatisfy(mark -> assertThat(mark.x()).isBetween(chart.left(), chart.right()));
            assertThat(chart.marks().get(0).y())
                    .as("labels of near days do not lie on each other")
                    .isNotEqualTo(chart.marks().get(1).y());
            assertThat(chart.labels().get(0).y())
                    .isNotEqualTo(chart.labels().get(1).y());
        }
    }
}
