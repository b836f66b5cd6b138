@NullMarked
package org.nianbao.store.sqlite;

import org.jspecify.annotations.NullMarked;
