@NullMarked
package org.nianbao.crawler.alert.post.smtp;

import org.jspecify.annotations.NullMarked;
