/** Tests of the patient module. */
@NullMarked
package org.trabecula.patient;

import org.jspecify.annotations.NullMarked;
