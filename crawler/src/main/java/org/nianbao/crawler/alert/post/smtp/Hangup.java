package org.nianbao.crawler.alert.post.smtp;

import jakarta.mail.MessagingException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Takes leave. */
final class Hangup {

    private static final Logger LOG = LoggerFactory.getLogger(Hangup.class);

    private Hangup() {}

    /** Says QUIT, and closes the connection whatever comes. What was sent before is not affected by how this ends. */
    static void of(SmtpLine line) {
        try {
            line.close();
        } catch (MessagingException e) {
            LOG.debug("the mail server did not take leave: {}", e.getClass().getName());
        }
    }
}
