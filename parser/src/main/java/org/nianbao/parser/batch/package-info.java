/** What can only be seen when many reports lie side by side: the SET rules of the catalogue over the reports of one batch. */
@NullMarked
package org.nianbao.parser.batch;

import org.jspecify.annotations.NullMarked;
