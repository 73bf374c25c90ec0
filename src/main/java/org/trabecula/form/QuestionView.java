package org.trabecula.form;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.trabecula.shared.text.Dates;

/**
 * One question, finished for the page: the fragment {@code form/question} decides nothing.
 *
 * @param name of its input; parts of it carry a suffix
 * @param id of its (first) control, where an error summary links to
 * @param look which markup it takes
 * @param value what stands in a typed field
 * @param ranking codes chosen, in their order; only where the order counts
 * @param units to choose from; empty when there is no choice
 * @param unit beside the field when there is no choice
 * @param date what stands in the field of the sample's day; null where none is asked
 * @param scale anchors of a 0 to 10 scale, low and high; empty for none
 * @param offersNotKnown whether "not known" stands beside the answers; not where it is one of the codes
 * @param absences reasons that stand apart of "not known"; empty when they are not offered
 * @param noneLabel words for "none of these"; null where it is no answer
 * @param previous what was said before; null when there is nothing to show
 * @param instead what an answer takes the place of; null when nothing is worked out there
 * @param errors to correct, in words
 * @param doubt to confirm, in words; null without one
 * @param sure value of the box that confirms
 * @param seen version of the stored answer that the page shows; null when none is stored
 * @param explained address of the page that says how the value in the hint is worked out; null without one
 */
public record QuestionView(
        String name,
        String id,
        Look look,
        String label,
        @Nullable String hint,
        String value,
        List<Choice> options,
        List<String> ranking,
        List<Choice> units,
        String unit,
        @Nullable String date,
        List<String> scale,
        boolean offersNotKnown,
        boolean notKnown,
        List<Choice> absences,
        @Nullable String noneLabel,
        boolean none,
        @Nullable Previous previous,
        @Nullable Instead instead,
        List<String> errors,
        @Nullable String doubt,
        String sure,
        boolean required,
        boolean fold,
        boolean hidden,
        @Nullable Long seen,
        @Nullable String explained) {

    /** The markup of a question. */
    public enum Look {
        SEGMENTS,
        RADIOS,
        SELECT,
        SCALE,
        CHECKS,
        RANKED,
        NUMBER,
        DATE,
        LINE,
        TEXT
    }

    /** One thing to choose. */
    public record Choice(String code, String label, boolean chosen, boolean was) {}

    /**
     * What was said before.
     *
     * @param words the answer in words
     * @param on its own day
     * @param note how it stands to now: carried over with its age, stale, or simply earlier
     */
    public record Previous(
            Standing standing,
            String words,
            LocalDate on,
            @Nullable String note) {
        /** Returns the day as it is shown. */
        public String day() {
            return Dates.format(on);
        }
    }

    /**
     * A value is worked out where an answer may be recorded.
     *
     * @param line the value in words, under the label; null when the page says it elsewhere
     * @param reason why another value was recorded, as typed
     * @param asked whether the field for the reason is shown from the beginning
     */
    public record Instead(@Nullable String line, String reason, boolean asked) {}

    /** How an earlier answer stands to the present form. */
    public enum Standing {
        /** Stands in the field and holds since its day, as in a profile. */
        CURRENT,
        /** Stands in the field, with its own date, because it is stable and still fresh. */
        CARRIED,
        /** Too old to be used; the field is empty. */
        STALE,
        /** Shown beside the field for comparison. */
        EARLIER
    }

    /** Returns whether something has to be corrected. */
    public boolean isInvalid() {
        return !errors.isEmpty();
    }

    /** Returns the code that stands at a rank, from 1; null where nothing was ranked. */
    public @Nullable String ranked(int rank) {
        return rank <= ranking.size() ? ranking.get(rank - 1) : null;
    }

    /** Returns the ids of the texts that describe the control, in the order of reading. */
    public @Nullable String describedBy() {
        StringBuilder ids = new StringBuilder();
        if (hint != null) {
            ids.append(id).append("-hint ");
        }
        if (instead != null && instead.line() != null) {
            ids.append(id).append("-worked ");
        }
        if (isInvalid()) {
            ids.append(id).append("-error ");
        }
        if (doubt != null) {
            ids.append(id).append("-doubt ");
        }
        if (previous != null) {
            ids.append(id).append("-prev ");
        }
        return ids.isEmpty() ? null : ids.toString().strip();
    }
}
