/** Files as bytes and text under caps, and the list of what is wrong with them. Internal to the room. */
@NullMarked
package org.nianbao.config.source;

import org.jspecify.annotations.NullMarked;
