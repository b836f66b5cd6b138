/** Containers of documents: ZIP parts and the XML in them, read under caps and without reaching outside. */
@NullMarked
package org.nianbao.parser.document.pack;

import org.jspecify.annotations.NullMarked;
