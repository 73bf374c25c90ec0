/** Synthetic people and their histories, made through the same services that a user uses. Nothing uses this module. */
@NullMarked
@ApplicationModule(
        displayName = "Demo",
        allowedDependencies = {
            "catalog",
            "patient",
            "assessment",
            "form",
            "careplan",
            "worklist",
            "account",
            "audit",
            "interop",
            "instrument",
            "planning",
            "shared"
        })
package org.trabecula.demo;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
