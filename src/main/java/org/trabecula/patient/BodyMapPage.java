package org.trabecula.patient;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.trabecula.patient.bodymap.BodyMap;

/**
 * The body map of one day, finished for the page.
 *
 * @param earlier the day before on which something was different or assessed; {@code null}: this is the first
 * @param later the day after; {@code null}: this is the last
 * @param days all such days, the last first
 * @param text the lists in plain text, to be copied
 */
record BodyMapPage(
        UUID patientId,
        LocalDate on,
        @Nullable LocalDate earlier,
        @Nullable LocalDate later,
        List<LocalDate> days,
        BodyMap.Painted map,
        List<Line> lesions,
        List<Line> pains,
        String text) {

    /**
     * A lesion or a pain.
     *
     * @param siteKey its site, by which list and drawing find each other
     * @param what type of the lesion, or what imaging shows where the pain is
     * @param detail imaging and radiotherapy, or the strength of the pain
     */
    record Line(String siteKey, String label, String what, String detail) {}
}
