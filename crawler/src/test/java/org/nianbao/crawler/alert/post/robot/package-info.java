@NullMarked
package org.nianbao.crawler.alert.post.robot;

import org.jspecify.annotations.NullMarked;
