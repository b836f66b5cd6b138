/** Places: the divisions of China from the county up (行政区划), and where a body may belong by its name. */
@NullMarked
package org.nianbao.parser.place;

import org.jspecify.annotations.NullMarked;
