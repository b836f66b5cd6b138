/** What word processor formats have in common: paragraphs, numbered paragraphs and nested tables on their way to blocks. */
@NullMarked
package org.nianbao.parser.document.flow;

import org.jspecify.annotations.NullMarked;
