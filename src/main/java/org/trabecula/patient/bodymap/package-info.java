/** The body map: the sites of a skeleton and their words, and the drawing with what is recorded painted into it. */
@NullMarked
package org.trabecula.patient.bodymap;

import org.jspecify.annotations.NullMarked;
