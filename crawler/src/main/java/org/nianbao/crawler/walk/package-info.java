/** A column: list its items, turn its pages, prove that all were seen, find the report, its files and its dates. */
@NullMarked
package org.nianbao.crawler.walk;

import org.jspecify.annotations.NullMarked;
