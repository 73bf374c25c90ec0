/** How dates and numbers are shown and read. */
@NullMarked
package org.trabecula.shared.text;

import org.jspecify.annotations.NullMarked;
