package org.trabecula.planning;

import org.jspecify.annotations.Nullable;

/** The three formulas as {@code facts.yaml} words them. */
final class ReferenceFormulas {

    private ReferenceFormulas() {}

    static @Nullable Object value(String key, ReferenceFacts facts) {
        Double age = number("age", facts);
        Double weight = number("weight", facts);
        Double height = number("height", facts);
        Double creatinine = number("creatinine", facts);
        if (key.equals("bmi")) {
            return weight == null || height == null ? null : (Object) (weight / Math.pow(height / 100, 2));
        }
        if (age == null || creatinine == null || key.equals("crcl") && weight == null) {
            return null;
        }
        Object sex = facts.value("sex", ReferenceFacts.Where.PATIENT);
        double female = one(key, true, age, weight, height, creatinine / 88.4);
        double male = one(key, false, age, weight, height, creatinine / 88.4);
        return "FEMALE".equals(sex) ? female : "MALE".equals(sex) ? male : (Double) Math.min(female, male);
    }

    private static double one(
            String key, boolean female, double age, @Nullable Double weight, @Nullable Double height, double scr) {
        if (key.equals("egfr")) {
            double k = female ? 0.7 : 0.9;
            return 142
                    * Math.pow(Math.min(scr / k, 1), female ? -0.241 : -0.302)
                    * Math.pow(Math.max(scr / k, 1), -1.2)
                    * Math.pow(0.9938, age)
                    * (female ? 1.012 : 1);
        }
        double actual = weight == null ? 0 : weight;
        double kg = actual;
        if (height != null) {
            double ideal = (female ? 45.5 : 50) + 2.3 * Math.max(0, height / 2.54 - 60);
            if (actual >= ideal) {
                kg = actual > 1.3 * ideal ? ideal + 0.4 * (actual - ideal) : ideal;
            }
        }
        return (140 - age) * kg / (72 * scr) * (female ? 0.85 : 1);
    }

    private static @Nullable Double number(String key, ReferenceFacts facts) {
        return facts.value(key, ReferenceFacts.Where.PATIENT) instanceof Double number ? number : null;
    }
}
