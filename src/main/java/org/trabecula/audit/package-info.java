/**
 * The audit trail: what was done, by whom, when; append-only and chained by hash.
 * It hears of everything by the events of {@code shared.audit}, so it knows no other module.
 */
@NullMarked
@ApplicationModule(
        displayName = "Audit",
        allowedDependencies = {"shared"})
package org.trabecula.audit;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
