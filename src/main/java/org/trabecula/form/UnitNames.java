package org.trabecula.form;

import java.util.Map;

/** How a unit is written for people; the dictionary's spelling is for machines. */
public final class UnitNames {

    private static final Map<String, String> WRITTEN = Map.ofEntries(
            Map.entry("umol/L", "µmol/L"),
            Map.entry("10^9/L", "10⁹/L"),
            Map.entry("10^3/uL", "10³/µL"),
            Map.entry("/uL", "/µL"),
            Map.entry("kg/m2", "kg/m²"),
            Map.entry("mL/min/1.73 m2", "mL/min/1.73 m²"),
            Map.entry("mm[Hg]", "mmHg"),
            Map.entry("x ULN", "× ULN"),
            Map.entry("Cel", "°C"),
            Map.entry("[degF]", "°F"),
            Map.entry("[in_i]", "in"),
            Map.entry("[lb_av]", "lb"),
            Map.entry("ratio", ""),
            Map.entry("grade", ""));

    private UnitNames() {}

    /** Returns the unit as it is shown beside a number; empty where the number alone says it, as on a scale. */
    public static String of(String unit) {
        return unit.matches("-?\\d+(-|\\.\\.)\\d+") ? "" : WRITTEN.getOrDefault(unit, unit);
    }
}
