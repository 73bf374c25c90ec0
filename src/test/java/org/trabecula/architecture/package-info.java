/** Rules of the architecture, each a test with a sentence for a name. */
@NullMarked
package org.trabecula.architecture;

import org.jspecify.annotations.NullMarked;
