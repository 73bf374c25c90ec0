/** Who needs attention today, and why, from what the other modules publish. */
@NullMarked
@ApplicationModule(
        displayName = "Worklist",
        allowedDependencies = {"patient", "assessment", "careplan", "planning", "shared"})
package org.trabecula.worklist;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
