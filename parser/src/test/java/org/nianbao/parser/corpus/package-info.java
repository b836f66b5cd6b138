/** Whole files against what is known to stand in them. */
@NullMarked
package org.nianbao.parser.corpus;

import org.jspecify.annotations.NullMarked;
