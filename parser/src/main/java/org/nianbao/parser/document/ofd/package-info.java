/**
 * OFD (GB/T 33190-2016, 开放版式文档): pages as drawn, in XML parts of a ZIP file. Read leniently, since its writers take
 * namespaces, paths and numbers in different ways. Signatures, seals, annotations and attachments are no text of the report.
 */
@NullMarked
package org.nianbao.parser.document.ofd;

import org.jspecify.annotations.NullMarked;
