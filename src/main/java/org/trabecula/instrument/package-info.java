/**
 * Published scores and the arithmetic of derived facts: pure functions, JDK only, no clock.
 */
@NullMarked
package org.trabecula.instrument;

import org.jspecify.annotations.NullMarked;
