/** Measurements, run by hand; see BENCHMARKS.md. */
@NullMarked
package org.nianbao.crawler.bench;

import org.jspecify.annotations.NullMarked;
