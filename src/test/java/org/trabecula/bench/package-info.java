/** Benchmarks; run by the scripts of {@code bench/}, never with the tests. */
@NullMarked
package org.trabecula.bench;

import org.jspecify.annotations.NullMarked;
