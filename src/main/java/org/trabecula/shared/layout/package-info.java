/** What stands around every page: navigation, patient banner, tabs, messages. */
@NullMarked
package org.trabecula.shared.layout;

import org.jspecify.annotations.NullMarked;
