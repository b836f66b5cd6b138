/** The page; no logic of its own. */
@NullMarked
package org.nianbao.crawler.web;

import org.jspecify.annotations.NullMarked;
