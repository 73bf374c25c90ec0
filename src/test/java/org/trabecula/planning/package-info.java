/** Tests of the engine: tables, vignettes, properties, and a slow reader of the README beside it. */
@NullMarked
package org.trabecula.planning;

import org.jspecify.annotations.NullMarked;
