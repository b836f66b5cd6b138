@NullMarked
package org.nianbao.crawler.trust;

import org.jspecify.annotations.NullMarked;
