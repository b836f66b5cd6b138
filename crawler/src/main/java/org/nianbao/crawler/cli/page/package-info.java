/**
 * {@code check --format html}: one page that needs nothing beside it. Shows the three tables as the form prints them, with
 * the report's own numbers, the cells a finding rests on marked, and the findings beside them.
 */
@NullMarked
package org.nianbao.crawler.cli.page;

import org.jspecify.annotations.NullMarked;
