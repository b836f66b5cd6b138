/** Rich Text Format (RTF 1.9.1), as Word, WPS and LibreOffice write it, tables in tables included. */
@NullMarked
package org.nianbao.parser.document.rtf;

import org.jspecify.annotations.NullMarked;
