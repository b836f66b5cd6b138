/** Reports printed in the formats of word processors, in many looks, and read back. */
@NullMarked
package org.nianbao.crawler.rendition;

import org.jspecify.annotations.NullMarked;
