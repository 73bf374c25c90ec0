/** Reading a bundle: the files of the dictionary, the form and a catalog into the model of {@code planning}, every mistake named. */
@NullMarked
package org.trabecula.catalog.bundle;

import org.jspecify.annotations.NullMarked;
