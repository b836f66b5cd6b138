/** The command line; no logic of its own. */
@NullMarked
package org.nianbao.crawler.cli;

import org.jspecify.annotations.NullMarked;
