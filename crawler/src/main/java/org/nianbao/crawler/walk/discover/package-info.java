/** Finds the annual-report column (政府信息公开年报) of a portal from its home page, and says how. */
@NullMarked
package org.nianbao.crawler.walk.discover;

import org.jspecify.annotations.NullMarked;
