/** Verdict changes become feed entries. */
@NullMarked
package org.nianbao.crawler.alert;

import org.jspecify.annotations.NullMarked;
