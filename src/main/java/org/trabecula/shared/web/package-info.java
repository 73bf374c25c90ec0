/** Pages for what went wrong, and the web settings of all modules. */
@NullMarked
package org.trabecula.shared.web;

import org.jspecify.annotations.NullMarked;
