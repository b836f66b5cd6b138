/** Coverage-guided fuzzing; in a profile of its own, since it never ends by itself. */
@NullMarked
package org.nianbao.parser.fuzz;

import org.jspecify.annotations.NullMarked;
