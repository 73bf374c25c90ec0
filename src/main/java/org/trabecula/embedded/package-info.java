/** A real PostgreSQL server inside the application, for a trial on a machine that has nothing but a JDK. */
@NullMarked
@ApplicationModule(displayName = "Embedded server", allowedDependencies = "shared")
package org.trabecula.embedded;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
