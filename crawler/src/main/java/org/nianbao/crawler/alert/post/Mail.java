package org.nianbao.crawler.alert.post;

import java.time.Instant;
import java.util.Locale;
import java.util.Optional;

/**
 * A mail to one recipient, before it is put into the form that travels.
 *
 * @param key names the mail for ever; its Message-ID follows from it
 * @param from address of the sender, with or without a name
 * @param to address of the recipient, with or without a name
 * @param subject one line
 * @param text the plain text; lines end in {@code \n}
 * @param html the same as HTML, a whole page
 * @param listId name of the list it belongs to (RFC 2919), without angle brackets; empty for personal mail
 * @param thread key of the mail that began the conversation; empty if this one begins or has none
 * @param date when it was composed
 * @param language of text and subject
 */
public record Mail(
        String key,
        String from,
        String to,
        String subject,
        String text,
        String html,
        Optional<String> listId,
        Optional<String> thread,
        Instant date,
        Locale language) {}
