/** How like two reports are in their words, whoever wrote them: names and numbers masked, prescribed sentences left out. */
@NullMarked
package org.nianbao.parser.likeness;

import org.jspecify.annotations.NullMarked;
