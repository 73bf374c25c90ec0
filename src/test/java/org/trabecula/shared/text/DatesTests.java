package org.trabecula.shared.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DatesTests {

    @ParameterizedTest
    @CsvSource({
        "14-Jul-1945, 1945-07-14",
        "14-jul-1945, 1945-07-14",
        "4 July 1945, 1945-07-04",
        "04-JUL-1945, 1945-07-04",
        "14.7.1945, 1945-07-14",
        "04.07.1945, 1945-07-04",
        "14. 7. 1945, 1945-07-14",
        "1945-07-14, 1945-07-14",
        "1945-7-4, 1945-07-04",
        "29-Feb-2024, 2024-02-29",
        "' 14-Jul-1945 ', 1945-07-14"
    })
    void reads(String typed, LocalDate expected) {
        assertThat(Dates.parse(typed)).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource({
        "9/3/1968, SLASHES",
        "1968/03/09, SLASHES",
        "29-Feb-2023, NO_SUCH_DAY",
        "31.4.2024, NO_SUCH_DAY",
        "2024-13-01, NO_SUCH_DAY",
        "14-Foo-1945, FORM",
        "14-07-1945, FORM",
        "14.7.45, FORM",
        "today, FORM",
        "'', FORM"
    })
    void refuses(String typed, UnreadableDate.Reason reason) {
        assertThatThrownBy(() -> Dates.parse(typed))
                .isInstanceOfSatisfying(
                        UnreadableDate.class, e -> assertThat(e.reason()).isEqualTo(reason));
    }

    @ParameterizedTest
    @CsvSource({"1945-07-14, 14-Jul-1945", "2026-09-01, 01-Sep-2026"})
    void shows(LocalDate date, String expected) {
        assertThat(Dates.format(date)).isEqualTo(expected);
        assertThat(Dates.parse(Dates.format(date))).isEqualTo(date);
    }

    @ParameterizedTest
    @CsvSource({
        "1945-07-14, 2006-07-13, 60",
        "1945-07-14, 2006-07-14, 61",
        "2004-02-29, 2005-02-28, 0",
        "2004-02-29, 2005-03-01, 1"
    })
    void countsYears(LocalDate born, LocalDate day, int age) {
        assertThat(Dates.years(born, day)).isEqualTo(age);
    }
}
