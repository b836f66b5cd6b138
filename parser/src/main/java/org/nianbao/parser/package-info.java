/** Bytes to report to findings. Pure: no network, no database, no clock, no file paths. */
@NullMarked
package org.nianbao.parser;

import org.jspecify.annotations.NullMarked;
