/** A year of many agencies, day by day, from a script: nothing is fetched. */
@NullMarked
package org.nianbao.crawler.replay;

import org.jspecify.annotations.NullMarked;
