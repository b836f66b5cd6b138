/**
 * The ledger as a file: what is known of each agency and year, and what it rests on, for a spreadsheet, a script or the office's
 * circular (通报). Reads the store, fetches nothing, and holds one agency at a time.
 */
@NullMarked
package org.nianbao.crawler.ledger;

import org.jspecify.annotations.NullMarked;
