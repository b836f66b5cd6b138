/** Rules of the house that hold for the code of every room. */
@NullMarked
package org.nianbao.architecture;

import org.jspecify.annotations.NullMarked;
