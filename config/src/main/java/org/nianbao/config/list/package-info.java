/** The lists of agencies and waivers: columns, checks, rows. Internal to the room. */
@NullMarked
package org.nianbao.config.list;

import org.jspecify.annotations.NullMarked;
