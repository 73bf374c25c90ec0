package org.trabecula.patient;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.trabecula.form.QuestionView;

/**
 * A block of the profile, ready for the page.
 *
 * @param code also the id of its heading
 * @param questions in order, hidden ones included
 * @param seen number of the newest value that the page shows; it goes with the form
 * @param changedOn day of the newest value; {@code null} if nothing was ever given
 * @param given questions that have an answer
 * @param notGiven questions that are asked, needed and have none
 */
record BlockView(
        String code,
        List<QuestionView> questions,
        long seen,
        @Nullable LocalDate changedOn,
        int given,
        int notGiven) {

    BlockView {
        questions = List.copyOf(questions);
    }

    /** Returns the same with another number as the newest value that the page shows. */
    BlockView seeing(long newest) {
        return new BlockView(code, questions, newest, changedOn, given, notGiven);
    }
}
