/** One sweep: the steps from a column to a stored verdict, each committed before the next begins. */
@NullMarked
package org.nianbao.crawler.sweep;

import org.jspecify.annotations.NullMarked;
