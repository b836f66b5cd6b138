/** From a report to findings: each rule is a small unit that carries its id, its law and its words. */
@NullMarked
package org.nianbao.parser.check;

import org.jspecify.annotations.NullMarked;
