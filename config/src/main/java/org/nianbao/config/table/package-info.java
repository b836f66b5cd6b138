/** Tables as people keep them, CSV, Excel or YAML, all ending in the same rows. Internal to the room. */
@NullMarked
package org.nianbao.config.table;

import org.jspecify.annotations.NullMarked;
