package org.trabecula.form;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/** The columns that hold one {@link Answer}; exactly one kind of value, or the reason of its absence, is set. */
@Embeddable
public class AnswerColumns {

    @Column(name = "absence")
    private @Nullable String absence;

    @Column(name = "number_value")
    private @Nullable BigDecimal number;

    @Column(name = "number_entered")
    private @Nullable String entered;

    @Column(name = "unit")
    private @Nullable String unit;

    @Column(name = "flag_value")
    private @Nullable Boolean flag;

    @Column(name = "code_value")
    private @Nullable String code;

    @JdbcTypeCode(SqlTypes.ARRAY)
    @Column(name = "codes")
    private @Nullable List<String> codes;

    @Column(name = "text_value")
    private @Nullable String text;

    @Column(name = "date_value")
    private @Nullable LocalDate date;

    protected AnswerColumns() {}

    /** Returns the columns for an answer. */
    public static AnswerColumns of(Answer answer) {
        AnswerColumns columns = new AnswerColumns();
        if (answer instanceof Answer.Absent absent) {
            columns.absence = absent.reason().name();
        } else if (answer instanceof Answer.Quantity quantity) {
            columns.number = quantity.value();
            columns.entered = quantity.entered();
            columns.unit = quantity.unit();
        } else if (answer instanceof Answer.Flag yes) {
            columns.flag = yes.value();
        } else if (answer instanceof Answer.Choice choice) {
            columns.code = choice.code();
        } else if (answer instanceof Answer.Choices choices) {
            columns.codes = choices.codes();
        } else if (answer instanceof Answer.Words words) {
            columns.text = words.text();
        } else if (answer instanceof Answer.Day day) {
            columns.date = day.date();
        }
        return columns;
    }

    /**
     * Returns the answer that the columns hold.
     *
     * @throws IllegalStateException if no column is set, which the database's constraint forbids
     */
    public Answer toAnswer() {
        if (absence != null) {
            return new Answer.Absent(Absence.valueOf(absence));
        }
        if (number != null) {
            return new Answer.Quantity(number, entered == null ? number.toPlainString() : entered, unit);
        }
        if (flag != null) {
            return new Answer.Flag(flag);
        }
        if (code != null) {
            return new Answer.Choice(code);
        }
        if (codes != null) {
            return new Answer.Choices(codes);
        }
        if (text != null) {
            return new Answer.Words(text);
        }
        if (date != null) {
            return new Answer.Day(date);
        }
        throw new IllegalStateException("an answer without a value and without a reason");
    }
}
