/** PDF: what the pages draw, collected with PDFBox and handed on as {@link org.nianbao.parser.document.page.Page}s. */
@NullMarked
package org.nianbao.parser.document.pdf;

import org.jspecify.annotations.NullMarked;
