package org.trabecula.demo;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import org.trabecula.catalog.FormField;
import org.trabecula.form.AnswerReader;
import org.trabecula.form.Question;
import org.trabecula.form.Questions;
import org.trabecula.form.Reading;
import org.trabecula.shared.text.Dates;

/**
 * Reads what the script says as if it had been typed: {@code "86 umol/L @-3"} is a value with its unit and the day of its
 * sample, {@code ?} is not known, {@code none} is none of these, a number for a date counts days from today.
 */
@Component
class DemoAnswers {

    private static final String NAME = "demo";

    private final Questions questions;
    private final AnswerReader reader;

    DemoAnswers(Questions questions, AnswerReader reader) {
        this.questions = questions;
        this.reader = reader;
    }

    /**
     * Returns the answer, with the day of its sample where it has one.
     *
     * @param today the day on which it is given; days in the script's values count from it
     * @param zero the day from which dates count
     * @throws IllegalStateException if the script says what a browser could not have sent
     */
    Reading read(FormField field, Object said, LocalDate today, LocalDate zero) {
        Question question = questions.of(field);
        Map<String, String[]> params = params(question, said, today, zero);
        Reading reading = reader.read(question, NAME, params);
        if (!reading.doubts().isEmpty()) {
            String[] typed = params.getOrDefault(NAME, new String[] {""});
            params.put(NAME + ".sure", new String[] {typed[0] + " " + unit(params, question)});
            reading = reader.read(question, NAME, params);
        }
        if (!reading.isSound() || reading.answer() == null) {
            throw new IllegalStateException(
                    "demo: " + field.key() + ": " + said + " is no answer, " + reading.problems());
        }
        return reading;
    }

    private static String unit(Map<String, String[]> params, Question question) {
        String[] chosen = params.get(NAME + ".unit");
        String own = question.unit();
        return chosen != null ? chosen[0] : own == null ? "" : own;
    }

    private static Map<String, String[]> params(Question question, Object said, LocalDate today, LocalDate zero) {
        Map<String, String[]> params = new HashMap<>();
        if (said instanceof List<?> several) {
            params.put(NAME, several.stream().map(String::valueOf).toArray(String[]::new));
            return params;
        }
        String text = String.valueOf(said);
        if (text.equals("?")) {
            params.put(NAME, new String[] {"absent:NOT_KNOWN"});
        } else if (text.equals("none")) {
            params.put(NAME + ".none", new String[] {"true"});
        } else if (question.kind() == Question.Kind.DATE) {
            params.put(NAME, new String[] {Dates.format(zero.plusDays(Long.parseLong(text)))});
        } else if (question.isDated() && text.contains("@")) {
            String[] parts = text.split("\\s+");
            params.put(NAME, new String[] {parts[0]});
            params.put(NAME + ".unit", new String[] {parts[1]});
            long days = Long.parseLong(parts[2].substring(1));
            params.put(NAME + ".date", new String[] {Dates.format(today.plusDays(days))});
        } else {
            params.put(NAME, new String[] {text});
        }
        return params;
    }
}
