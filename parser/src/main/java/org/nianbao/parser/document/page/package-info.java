/**
 * Pages on which letters and lines are only drawn (PDF, OFD): what stands where, and how it becomes text and tables again.
 * Coordinates are points (1/72 inch) from the page's upper left corner, y growing downwards, page rotation undone.
 */
@NullMarked
package org.nianbao.parser.document.page;

import org.jspecify.annotations.NullMarked;
