/**
 * Word 97-2003 files (DOC), and WPS files that are the same inside. POI opens the file and puts its pieces together; the
 * paragraphs, rows and cells are then read in one walk over its properties ([MS-DOC] 2.4, 2.6), since POI's own tables look
 * each paragraph up anew and leave merged cells out.
 */
@NullMarked
package org.nianbao.parser.document.doc;

import org.jspecify.annotations.NullMarked;
