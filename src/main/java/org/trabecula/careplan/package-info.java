/** Care plans: what was proposed, what the clinician decided of each item, who signed, what replaced it. */
@NullMarked
@ApplicationModule(
        displayName = "Care plans",
        allowedDependencies = {"assessment", "catalog", "planning", "patient", "account", "shared"})
package org.trabecula.careplan;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
