/** The rule profile of a jurisdiction: its YAML file. Internal to the room. */
@NullMarked
package org.nianbao.config.profile;

import org.jspecify.annotations.NullMarked;
