/** Tests of what is kept of exchanges. */
@NullMarked
package org.nianbao.crawler.evidence;

import org.jspecify.annotations.NullMarked;
