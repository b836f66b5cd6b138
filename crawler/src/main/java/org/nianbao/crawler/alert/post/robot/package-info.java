/** Bulletins posted to chat robots and to whoever takes a signed JSON. */
@NullMarked
package org.nianbao.crawler.alert.post.robot;

import org.jspecify.annotations.NullMarked;
