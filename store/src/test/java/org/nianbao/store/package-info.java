@NullMarked
package org.nianbao.store;

import org.jspecify.annotations.NullMarked;
