/** The embedded store: one SQLite database in the data directory. */
@NullMarked
package org.nianbao.store.sqlite;

import org.jspecify.annotations.NullMarked;
