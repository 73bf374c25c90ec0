/** What tests of all modules share: one context, one database server, one browser. */
@NullMarked
package org.trabecula.testing;

import org.jspecify.annotations.NullMarked;
