package org.trabecula.assessment;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.trabecula.assessment.derivation.Derived;
import org.trabecula.assessment.derivation.Findings;
import org.trabecula.assessment.derivation.Recorded;
import org.trabecula.assessment.derivation.SubjectFindings;
import org.trabecula.assessment.derivation.Worth;
import org.trabecula.planning.Fact;
import org.trabecula.planning.FactSheet;
import org.trabecula.planning.FactType;
import org.trabecula.planning.FactValue;
import org.trabecula.planning.Scope;
import org.trabecula.planning.Subject;

/** Between a fact sheet and what the derivations work with: one direction before them, the other after. */
final class SheetFindings {

    private SheetFindings() {}

    /** Returns what the sheet knows and is not stale, with what the derivations need besides. */
    static Findings of(FactSheet sheet, Surroundings around) {
        List<String> lesions = sheet.lesions();
        return new Findings(
                sheet.date(),
                patient(sheet, around),
                lesions == null
                        ? null
                        : lesions.stream()
                                .map(id -> SubjectFindings.lesion(id, values(sheet, Subject.lesion(id))))
                                .toList(),
                sheet.pains().stream()
                        .map(id -> SubjectFindings.pain(
                                id,
                                values(sheet, Subject.pain(id)),
                                Set.copyOf(around.painLesions().getOrDefault(id, List.of()))))
                        .toList(),
                around.medicines(),
                around.past());
    }

    private static Map<String, Recorded> patient(FactSheet sheet, Surroundings around) {
        Map<String, Recorded> values = values(sheet, Subject.PATIENT);
        Recorded weight = around.earlierWeight();
        if (weight != null) {
            values.put(Findings.WEIGHT_ON_RECORD, weight);
        }
        return values;
    }

    private static Map<String, Recorded> values(FactSheet sheet, Subject subject) {
        Map<String, Recorded> values = new HashMap<>();
        for (FactSheet.Entry entry : sheet.entries(subject)) {
            Object value = entry.stale() ? null : plain(entry.value());
            if (value != null) {
                LocalDate observed = entry.observed();
                values.put(entry.fact(), new Recorded(value, observed == null ? sheet.date() : observed));
            }
        }
        return values;
    }

    /** A value that is known in full; of one known in part nothing is passed on. */
    private static @Nullable Object plain(FactValue value) {
        if (value instanceof FactValue.Num number) {
            return number.atLeast() ? null : Double.valueOf(number.value());
        }
        if (value instanceof FactValue.Flag flag) {
            return flag.value();
        }
        if (value instanceof FactValue.CodeOf code) {
            return code.code();
        }
        if (value instanceof FactValue.Codes codes) {
            return codes.open() ? null : codes.codes();
        }
        if (value instanceof FactValue.Text text) {
            return text.text();
        }
        return value instanceof FactValue.Day day ? day.day() : null;
    }

    /** Puts a derived value into a sheet; one that the dictionary's limits cut off is at least the limit. */
    static void put(FactSheet.Builder sheet, LocalDate today, Fact fact, Derived derived) {
        FactValue value = fitting(fact, derived.worth());
        if (value == null) {
            return;
        }
        LocalDate on = derived.on();
        sheet.put(
                subject(derived.subject()),
                derived.key(),
                value,
                on != null && on.isAfter(today) ? today : on,
                derived.inputs().stream()
                        .map(input -> subject(input.name().subject())
                                .name(input.name().key()))
                        .toList());
    }

    /** Returns an input of a derivation as a value; {@code null}: that it was there was all that counted. */
    static @Nullable FactValue value(@Nullable Fact fact, Worth worth) {
        if (worth instanceof Worth.AtLeast part) {
            return FactValue.atLeast(part.low());
        }
        if (!(worth instanceof Worth.Exactly exactly)) {
            return null;
        }
        Object value = exactly.value();
        if (value instanceof Double number) {
            return FactValue.number(number);
        }
        if (value instanceof Boolean flag) {
            return FactValue.flag(flag);
        }
        if (value instanceof LocalDate day) {
            return FactValue.day(day);
        }
        if (value instanceof List<?> codes) {
            return FactValue.codes(codes.stream().map(Object::toString).toList());
        }
        return fact != null && fact.type() == FactType.TEXT
                ? FactValue.text(value.toString())
                : FactValue.code(value.toString());
    }

    private static @Nullable FactValue fitting(Fact fact, Worth worth) {
        if (worth instanceof Worth.AtLeast part) {
            return number(fact, part.low(), true);
        }
        if (!(worth instanceof Worth.Exactly exactly)) {
            return null;
        }
        Object value = exactly.value();
        if (value instanceof Double number) {
            return number(fact, number, false);
        }
        if (value instanceof Boolean flag) {
            return FactValue.flag(flag);
        }
        return FactValue.code(value.toString());
    }

    private static @Nullable FactValue number(Fact fact, double value, boolean atLeast) {
        Fact.Range range = fact.range();
        if (range != null && value < range.low()) {
            return null;
        }
        if (range != null && value > range.high()) {
            return FactValue.atLeast(range.high());
        }
        return atLeast ? FactValue.atLeast(value) : FactValue.number(value);
    }

    /** Returns the same subject as the engine names it. */
    static Subject subject(org.trabecula.assessment.derivation.Subject subject) {
        return switch (subject.kind()) {
            case PATIENT -> Subject.PATIENT;
            case LESION -> new Subject(Scope.LESION, subject.id());
            case PAIN -> new Subject(Scope.PAIN, subject.id());
        };
    }
}
