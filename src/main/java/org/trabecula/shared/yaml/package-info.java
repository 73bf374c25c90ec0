/**
 * Reading YAML so that every mistake can be named by file, line and column, all of them at once. Nothing here knows what
 * the text is about.
 */
@NullMarked
package org.trabecula.shared.yaml;

import org.jspecify.annotations.NullMarked;
