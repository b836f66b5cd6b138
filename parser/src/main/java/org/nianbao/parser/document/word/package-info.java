/** Word documents in Office Open XML (DOCX), as Word, WPS and LibreOffice write them, transitional and strict. */
@NullMarked
package org.nianbao.parser.document.word;

import org.jspecify.annotations.NullMarked;
