package org.trabecula.assessment;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.trabecula.shared.form.Field;

/**
 * What the result page says about amendments of its assessment.
 *
 * @param made how this revision came about; {@code null} of a first one
 * @param replacedBy the newest revision that replaced this one; {@code null} where none did
 * @param earlier the revisions before it, the last of them first
 * @param changes what this revision changed against the one before, by section
 * @param offered whether it can be amended: it is the newest completed assessment
 * @param draft the open draft that has to be completed or discarded first; {@code null} where none is open
 * @param reason field of the form that amends
 * @param asked whether the form comes back with what is wrong, so that it is open
 */
record AmendmentPart(
        Amendments.@Nullable Revision made,
        Amendments.@Nullable Revision replacedBy,
        List<Amendments.Revision> earlier,
        List<Section> changes,
        boolean offered,
        @Nullable UUID draft,
        Field reason,
        boolean asked) {

    /** What changed in one section of the form. */
    record Section(String title, List<Change> changes) {}

    /** One question: its answer before and after, in words. */
    record Change(String question, Side before, Side after) {}

    /** @param known whether it is a value, not the lack of one */
    record Side(String text, boolean known) {}
}
