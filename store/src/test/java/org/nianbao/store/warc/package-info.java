/** Tests of the WARC files. */
@NullMarked
package org.nianbao.store.warc;

import org.jspecify.annotations.NullMarked;
