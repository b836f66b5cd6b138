/** The way out of a network without one of its own. */
@NullMarked
package org.nianbao.crawler.proxy;

import org.jspecify.annotations.NullMarked;
