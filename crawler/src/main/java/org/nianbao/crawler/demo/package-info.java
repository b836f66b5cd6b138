/** Sample portals on loopback with documents of the project's own making. */
@NullMarked
package org.nianbao.crawler.demo;

import org.jspecify.annotations.NullMarked;
