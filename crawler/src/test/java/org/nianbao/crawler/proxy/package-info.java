@NullMarked
package org.nianbao.crawler.proxy;

import org.jspecify.annotations.NullMarked;
