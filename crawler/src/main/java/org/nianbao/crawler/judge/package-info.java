/** Pure: what was observed and when, against what is owed, gives the verdict. */
@NullMarked
package org.nianbao.crawler.judge;

import org.jspecify.annotations.NullMarked;
