/** The JSON API and formats of other systems: translation only, no decision. */
@NullMarked
@ApplicationModule(
        displayName = "Interoperability",
        allowedDependencies = {
            "catalog",
            "patient",
            "assessment",
            "form",
            "careplan",
            "worklist",
            "account",
            "audit",
            "instrument",
            "planning",
            "shared"
        })
package org.trabecula.interop;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
