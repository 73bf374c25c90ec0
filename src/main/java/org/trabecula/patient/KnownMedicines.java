package org.trabecula.patient;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.trabecula.planning.Medicine;

/** The medicine list of the published catalog, as far as an entry needs it. */
interface KnownMedicines {

    /** Returns the medicine of this name or synonym, letter case aside; {@code null} if nothing can be checked of it. */
    @Nullable
    Medicine find(String name);

    /** Returns names that fit what was typed, the best first, eight at most. */
    List<Suggestion> suggest(String typed);
}
