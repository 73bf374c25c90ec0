/**
 * What follows from what was recorded: the derived facts of {@code form.yaml} that need the answers of several pains, of a
 * score, of the medicine list or of an earlier assessment. Pure: no Spring, no clock, no table; the date is an input.
 */
@NullMarked
package org.trabecula.assessment.derivation;

import org.jspecify.annotations.NullMarked;
