package org.trabecula.patient;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.trabecula.form.QuestionView;
import org.trabecula.patient.bodymap.BodyMap;
import org.trabecula.patient.bodymap.BodySites;
import org.trabecula.shared.form.Field;
import org.trabecula.shared.form.Fields;

/**
 * Lesions and pains of the profile with the body map, ready for the page.
 *
 * @param noneOn day on which somebody said that no bone lesion is known
 * @param reviewedOn day on which somebody last checked the list of lesions
 * @param bones sites to choose for a lesion
 * @param places sites to choose for a pain
 * @param newLesion the form that adds a lesion
 * @param newPain the form that adds a pain
 */
record PlacesPanel(
        BodyMap.Painted map,
        List<LesionRow> lesions,
        @Nullable LocalDate noneOn,
        @Nullable LocalDate reviewedOn,
        List<PainRow> pains,
        int gone,
        List<BodySites.Group> bones,
        List<BodySites.Group> places,
        SiteField newLesion,
        PainFields newPain,
        boolean addLesion,
        boolean addPain) {

    /** The choice of a site. */
    record SiteField(Field field, String chosen) {}

    /** The form of a pain. */
    record PainFields(
            SiteField place,
            Field link,
            Field linked,
            @Nullable Long version) {}

    /** The form by which something leaves the list. */
    record Leave(Fields fields, @Nullable Long version, boolean open) {}

    /**
     * A lesion in words.
     *
     * @param kind word for its type, "not given" or "not known" included
     * @param detail imaging and radiotherapy in words
     * @param form the open form; {@code null} while it is closed
     */
    record LesionRow(
            UUID id,
            int number,
            String siteKey,
            String label,
            String kind,
            String detail,
            @Nullable LesionFields form,
            @Nullable Leave leave) {}

    /** The form of a lesion: its site and what is known of it. */
    record LesionFields(SiteField site, List<QuestionView> questions, long seen, long version) {}

    /** A pain in words. */
    record PainRow(
            UUID id,
            int number,
            String placeKey,
            String label,
            String link,
            boolean linkGiven,
            PainIntensities.@Nullable Worst worst,
            @Nullable PainFields form,
            @Nullable Leave leave) {}

    /** Which of its forms are open. */
    record Opened(Set<UUID> ids, boolean addLesion, boolean addPain) {

        static Opened nothing() {
            return new Opened(Set.of(), false, false);
        }
    }
}
