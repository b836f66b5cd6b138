/** Copies of a data directory that are consistent while it is in use. */
@NullMarked
package org.nianbao.store.backup;

import org.jspecify.annotations.NullMarked;
