/** The keys of {@code nianbao.yaml} as one table, and all that follows from it. Internal to the room. */
@NullMarked
package org.nianbao.config.keys;

import org.jspecify.annotations.NullMarked;
