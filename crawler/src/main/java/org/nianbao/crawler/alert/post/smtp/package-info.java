/** Mail over SMTP (RFC 5321) to one server, the office's own. */
@NullMarked
package org.nianbao.crawler.alert.post.smtp;

import org.jspecify.annotations.NullMarked;
