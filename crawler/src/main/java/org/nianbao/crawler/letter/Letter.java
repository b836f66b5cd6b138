package org.nianbao.crawler.letter;

import java.util.Optional;

/**
 * What is written, before it is known to whom it goes.
 *
 * @param subject one line
 * @param list name of the list it belongs to, such as {@code nianbao-digest}; empty for personal mail
 * @param thread key of the conversation it belongs to
 */
record Letter(String subject, Page page, Optional<String> list, Optional<String> thread) {

    private static final int LONGEST_SUBJECT = 120;

    Letter {
        subject = Plain.of(subject, LONGEST_SUBJECT);
    }
}
