/** Who is signed in, as far as every module may know. */
@NullMarked
package org.trabecula.shared.user;

import org.jspecify.annotations.NullMarked;
