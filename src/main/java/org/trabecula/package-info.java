/** The application; each package below is a module with a door of its own. */
@NullMarked
package org.trabecula;

import org.jspecify.annotations.NullMarked;
