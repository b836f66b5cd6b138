/** What the observations rest on: every exchange with a portal is kept, without its secrets, before anything follows from it. */
@NullMarked
package org.nianbao.crawler.evidence;

import org.jspecify.annotations.NullMarked;
