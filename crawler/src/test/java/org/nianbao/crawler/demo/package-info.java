@NullMarked
package org.nianbao.crawler.demo;

import org.jspecify.annotations.NullMarked;
