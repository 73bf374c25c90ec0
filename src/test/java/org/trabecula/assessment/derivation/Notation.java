package org.trabecula.assessment.derivation;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Findings written as one line, so that a clinician can review a table of them: {@code has_pain=yes; P1.p_worst=7;
 * P1.p_link=LINKED>L1; L1.spine_level=L3; pains; lesions}. A name before the point is a lesion (L) or a pain (P); {@code P2} alone is a
 * pain of which nothing is known. Values: a number, {@code yes}, {@code no}, {@code [A B]} for several codes, a date, else a code.
 */
public final class Notation {

    public static final LocalDate TODAY = LocalDate.of(2026, 11, 24);

    private Notation() {}

    public static Findings read(String line, @Nullable MedicineUse medicines, Past past) {
        Map<String, Recorded> patient = new HashMap<>();
        Map<String, Map<String, Recorded>> others = new LinkedHashMap<>();
        Map<String, Set<String>> links = new HashMap<>();
        boolean lesionsGiven = false;
        for (String part : line.split(";")) {
            String item = part.strip();
            if (item.isEmpty()) {
                continue;
            }
            if (item.equals("lesions")) {
                lesionsGiven = true;
                continue;
            }
            int equals = item.indexOf('=');
            String name = equals < 0 ? item : item.substring(0, equals);
            int point = name.indexOf('.');
            if (equals < 0) {
                others.computeIfAbsent(name, none -> new HashMap<>());
                continue;
            }
            String text = item.substring(equals + 1);
            LocalDate on = TODAY;
            int at = text.indexOf('@');
            if (at >= 0) {
                on = LocalDate.parse(text.substring(at + 1));
                text = text.substring(0, at);
            }
            int link = text.indexOf('>');
            if (link >= 0) {
                links.put(
                        name.substring(0, point),
                        Set.of(text.substring(link + 1).split("\\+")));
                text = text.substring(0, link);
            }
            Recorded value = new Recorded(value(text), on);
            if (point < 0) {
                patient.put(name, value);
            } else {
                others.computeIfAbsent(name.substring(0, point), none -> new HashMap<>())
                        .put(name.substring(point + 1), value);
            }
        }
        List<SubjectFindings> lesions = new ArrayList<>();
        List<SubjectFindings> pains = new ArrayList<>();
        others.forEach((id, values) -> {
            if (id.startsWith("L")) {
                lesions.add(SubjectFindings.lesion(id, values));
            } else {
                pains.add(SubjectFindings.pain(id, values, links.getOrDefault(id, Set.of())));
            }
        });
        return new Findings(
                TODAY, patient, lesionsGiven || !lesions.isEmpty() ? lesions : null, pains, medicines, past);
    }

    static Object value(String text) {
        if (text.equals("yes") || text.equals("no")) {
            return text.equals("yes");
        }
        if (text.startsWith("[")) {
            String codes = text.substring(1, text.length() - 1).strip();
            return codes.isEmpty() ? List.of() : Arrays.asList(codes.split(" +"));
        }
        if (text.matches("-?\\d+(\\.\\d+)?")) {
            return Double.valueOf(text);
        }
        return text.matches("\\d{4}-\\d\\d-\\d\\d") ? LocalDate.parse(text) : text;
    }

    static Subject subject(String name) {
        int point = name.indexOf('.');
        if (point < 0) {
            return Subject.PATIENT;
        }
        String id = name.substring(0, point);
        return id.startsWith("L") ? Subject.lesion(id) : Subject.pain(id);
    }

    /** What it is worth as the tables write it: a value, {@code >=7}, or {@code ?}. */
    static String written(Worth worth) {
        if (worth instanceof Worth.AtLeast part) {
            return ">=" + number(part.low());
        }
        if (!(worth instanceof Worth.Exactly exactly)) {
            return "?";
        }
        Object value = exactly.value();
        if (value instanceof Boolean flag) {
            return flag ? "yes" : "no";
        }
        return value instanceof Double number ? number(number) : value.toString();
    }

    private static String number(double value) {
        return value == Math.rint(value)
                ? Long.toString((long) value)
                : new java.math.BigDecimal(value)
                        .setScale(2, java.math.RoundingMode.HALF_UP)
                        .stripTrailingZeros()
                        .toPlainString();
    }
}
