/** Writers of test documents: the same blocks in every format that agencies publish. */
@NullMarked
package org.nianbao.crawler.rendition;

import org.jspecify.annotations.NullMarked;
