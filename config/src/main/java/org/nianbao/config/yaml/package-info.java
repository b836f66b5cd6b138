/** YAML as a tree with line numbers, under caps. Internal to the room. */
@NullMarked
package org.nianbao.config.yaml;

import org.jspecify.annotations.NullMarked;
