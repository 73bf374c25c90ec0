/** Patients: register, find, profile, lesions, pains, medicines. */
@NullMarked
@ApplicationModule(
        displayName = "Patients",
        allowedDependencies = {"planning", "catalog", "form", "shared"})
package org.trabecula.patient;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
