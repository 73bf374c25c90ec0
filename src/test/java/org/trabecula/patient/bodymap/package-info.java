/** Tests of the body map. */
@NullMarked
package org.trabecula.patient.bodymap;

import org.jspecify.annotations.NullMarked;
