/**
 * What was exchanged with portals, as WARC 1.1 files that any web archive can read. Written record by record, never changed,
 * and checked against what the store remembers of them.
 */
@NullMarked
package org.nianbao.store.warc;

import org.jspecify.annotations.NullMarked;
