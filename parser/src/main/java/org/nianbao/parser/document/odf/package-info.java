/** OpenDocument texts (ODT, and FODT in one file), as LibreOffice and WPS write them. */
@NullMarked
package org.nianbao.parser.document.odf;

import org.jspecify.annotations.NullMarked;
