package org.trabecula.patient.bodymap;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What is recorded at one site, for the drawing.
 *
 * @param lesion kind of the lesion there; {@code null} if there is none
 * @param pain whether there is a pain
 * @param worst its worst intensity, 0 to 10; {@code null} if not known
 * @param radiotherapy whether it was irradiated before
 */
public record SiteState(
        @Nullable Lesion lesion, boolean pain, @Nullable Integer worst, boolean radiotherapy) {

    /** Nothing recorded. */
    public static final SiteState NOTHING = new SiteState(null, false, null, false);

    /** Kind of a lesion on imaging. */
    public enum Lesion {
        LYTIC,
        BLASTIC,
        MIXED,
        UNKNOWN;

        String css() {
            return name().toLowerCase(java.util.Locale.ROOT);
        }
    }

    /** Returns this with a lesion; two lesions of different kinds at one site are drawn as mixed. */
    public SiteState withLesion(Lesion kind, boolean irradiated) {
        Lesion both = lesion == null || lesion == kind ? kind : Lesion.MIXED;
        return new SiteState(both, pain, worst, radiotherapy || irradiated);
    }

    /** Returns this with a pain; of two, the worse one is drawn. */
    public SiteState withPain(@Nullable Integer intensity) {
        Integer both =
                worst == null ? intensity : intensity == null ? worst : Integer.valueOf(Math.max(worst, intensity));
        return new SiteState(lesion, true, both, radiotherapy);
    }

    /** Returns the classes of the region, as bodymap.css names them. */
    String classes() {
        List<String> classes = new ArrayList<>();
        if (lesion != null) {
            classes.add("has-lesion lesion-" + lesion.css());
        }
        if (pain) {
            classes.add("has-pain " + painClass());
        }
        if (radiotherapy) {
            classes.add("prior-rt");
        }
        return String.join(" ", classes);
    }

    String painClass() {
        return "pain-" + (worst == null ? "unknown" : worst.toString());
    }

    /** Returns the number of shapes that its marker has. */
    int shapes() {
        return (lesion == null ? 0 : 1) + (pain ? 1 : 0) + (radiotherapy ? 1 : 0);
    }
}
