/** When sweeps run. */
@NullMarked
package org.nianbao.crawler.schedule;

import org.jspecify.annotations.NullMarked;
