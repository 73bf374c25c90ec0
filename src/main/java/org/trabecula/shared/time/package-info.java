/** The clock of the application and the zone of its days. */
@NullMarked
package org.trabecula.shared.time;

import org.jspecify.annotations.NullMarked;
