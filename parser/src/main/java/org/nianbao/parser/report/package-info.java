/** From a document to a report: title, agency, year, sections, signature, and the tables' cells by id. */
@NullMarked
package org.nianbao.parser.report;

import org.jspecify.annotations.NullMarked;
