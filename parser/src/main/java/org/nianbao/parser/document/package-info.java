/** One reader per file format; all end in the same {@link org.nianbao.parser.document.Document}. */
@NullMarked
package org.nianbao.parser.document;

import org.jspecify.annotations.NullMarked;
