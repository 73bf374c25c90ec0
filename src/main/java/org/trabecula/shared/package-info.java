/** What every module may use: layout, error pages, formats, the form record, base types. Small, and nothing clinical. */
@NullMarked
@ApplicationModule(
        displayName = "Shared",
        type = ApplicationModule.Type.OPEN,
        allowedDependencies = {})
package org.trabecula.shared;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
