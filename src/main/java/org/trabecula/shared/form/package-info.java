/** Form fields as the templates want them, made from what was typed and what was wrong with it. */
@NullMarked
package org.trabecula.shared.form;

import org.jspecify.annotations.NullMarked;
