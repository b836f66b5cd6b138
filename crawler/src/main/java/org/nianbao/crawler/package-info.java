/** The bot. Its rooms walk portals, judge what was seen, raise alerts and show the result. */
@NullMarked
package org.nianbao.crawler;

import org.jspecify.annotations.NullMarked;
