/** Assessments: recording observations, completing, deriving facts from them and from instruments. */
@NullMarked
@ApplicationModule(
        displayName = "Assessments",
        allowedDependencies = {"patient", "instrument", "planning", "catalog", "form", "shared"})
package org.trabecula.assessment;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
