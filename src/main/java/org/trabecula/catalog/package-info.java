/**
 * The therapy catalog: therapies, rules, medicines and interactions, their versions and publication.
 * A published version is immutable; every plan names the version it came from.
 */
@NullMarked
@ApplicationModule(
        displayName = "Catalog",
        allowedDependencies = {"planning", "shared"})
package org.trabecula.catalog;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
