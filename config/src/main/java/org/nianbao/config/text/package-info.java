/** Small readers of single values: durations, sizes, days, addresses. Pure, internal to the room. */
@NullMarked
package org.nianbao.config.text;

import org.jspecify.annotations.NullMarked;
