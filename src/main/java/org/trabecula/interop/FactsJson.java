package org.trabecula.interop;

import java.io.ByteArrayOutputStream;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.trabecula.assessment.FactAccount;
import org.trabecula.assessment.FactAccounts;
import org.trabecula.planning.FactValue;
import org.trabecula.planning.Subject;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.json.JsonFactory;

/** Writes the facts of a day as JSON; always the same members in the same order. */
final class FactsJson {

    private static final JsonFactory FACTORY = JsonFactory.builder().build();

    private final JsonGenerator out;
    private final FactAccounts.Report report;

    private FactsJson(JsonGenerator out, FactAccounts.Report report) {
        this.out = out;
        this.report = report;
    }

    static byte[] write(FactAccounts.Report report) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream(64 * 1024);
        try (JsonGenerator out = FACTORY.createGenerator(ObjectWriteContext.empty(), bytes)) {
            new FactsJson(out, report).report();
        }
        return bytes.toByteArray();
    }

    private void report() {
        out.writeStartObject();
        out.writeStringProperty("patient", report.patientId().toString());
        out.writeStringProperty("date", report.date().toString());
        out.writeName("facts");
        facts(Subject.PATIENT);
        List<String> lesions = report.lesions();
        if (lesions == null) {
            out.writeNullProperty("lesions");
        } else {
            subjects("lesions", lesions.stream().map(Subject::lesion).toList());
        }
        subjects("pains", report.pains().stream().map(Subject::pain).toList());
        out.writeName("medications");
        List<String> medications = report.medications();
        if (medications == null) {
            out.writeNull();
        } else {
            texts(medications);
        }
        out.writeEndObject();
    }

    private void subjects(String name, List<Subject> subjects) {
        out.writeArrayPropertyStart(name);
        subjects.forEach(subject -> {
            out.writeStartObject();
            text("id", subject.id());
            out.writeName("facts");
            facts(subject);
            out.writeEndObject();
        });
        out.writeEndArray();
    }

    private void facts(Subject subject) {
        out.writeStartObject();
        report.facts().stream()
                .filter(account -> account.subject().equals(subject))
                .forEach(this::fact);
        out.writeEndObject();
    }

    private void fact(FactAccount account) {
        FactValue value = account.value();
        Long age = account.ageInDays(report.date());
        FactAccount.Source source = account.source();
        out.writeName(account.fact().key());
        out.writeStartObject();
        value("value", account.known() ? value : null);
        value("partly", account.known() || account.stale() ? null : value);
        value("lastKnown", account.stale() ? value : null);
        text("unit", account.fact().unit());
        day("observedOn", account.observedOn());
        if (age == null) {
            out.writeNullProperty("ageDays");
        } else {
            out.writeNumberProperty("ageDays", age);
        }
        out.writeBooleanProperty("stale", account.stale());
        text("source", source == null ? null : source.name());
        out.writeArrayPropertyStart("derivedFrom");
        account.derivedFrom().forEach(this::used);
        out.writeEndArray();
        text("formula", account.formula());
        out.writeName("missing");
        texts(account.missing());
        out.writeEndObject();
    }

    private void used(FactAccount.Used used) {
        out.writeStartObject();
        text("fact", used.name());
        value("value", used.value());
        day("observedOn", used.observedOn());
        out.writeEndObject();
    }

    /** A value as the proposal's request takes it; what is known in part says what it is: at least, one of, or these and maybe more. */
    private void value(String name, @Nullable FactValue value) {
        out.writeName(name);
        if (value == null) {
            out.writeNull();
        } else if (value instanceof FactValue.Num number && number.atLeast()) {
            out.writeStartObject();
            out.writeName("atLeast");
            number(number.value());
            out.writeEndObject();
        } else if (value instanceof FactValue.Num number) {
            number(number.value());
        } else if (value instanceof FactValue.Flag flag) {
            out.writeBoolean(flag.value());
        } else if (value instanceof FactValue.CodeOf code) {
            out.writeString(code.code());
        } else if (value instanceof FactValue.OneOf codes) {
            part("oneOf", codes.codes());
        } else if (value instanceof FactValue.Codes codes && codes.open()) {
            part("includes", codes.codes());
        } else if (value instanceof FactValue.Codes codes) {
            texts(codes.codes());
        } else if (value instanceof FactValue.Text text) {
            out.writeString(text.text());
        } else {
            out.writeString(((FactValue.Day) value).day().toString());
        }
    }

    private void part(String name, List<String> codes) {
        out.writeStartObject();
        out.writeName(name);
        texts(codes);
        out.writeEndObject();
    }

    private void number(double value) {
        BigDecimal plain = BigDecimal.valueOf(value).stripTrailingZeros();
        out.writeNumber((plain.scale() < 0 ? plain.setScale(0) : plain).toPlainString());
    }

    private void texts(List<String> values) {
        out.writeStartArray();
        values.forEach(out::writeString);
        out.writeEndArray();
    }

    private void day(String name, @Nullable LocalDate day) {
        text(name, day == null ? null : day.toString());
    }

    private void text(String name, @Nullable String value) {
        if (value == null) {
            out.writeNullProperty(name);
        } else {
            out.writeStringProperty(name, value);
        }
    }
}
