@NullMarked
package org.nianbao.crawler.alert.post;

import org.jspecify.annotations.NullMarked;
