/**
 * Patients: register, find, profile, lesions, pains, medicines. Come in by {@link org.trabecula.patient.PatientService},
 * {@link org.trabecula.patient.ProfileService}, {@link org.trabecula.patient.LesionService},
 * {@link org.trabecula.patient.PainService} and {@link org.trabecula.patient.MedicineService};
 * {@link org.trabecula.patient.PatientFacts} puts what is recorded into a fact sheet.
 */
@NullMarked
@ApplicationModule(
        displayName = "Patients",
        allowedDependencies = {"planning", "catalog", "form", "shared"})
package org.trabecula.patient;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
