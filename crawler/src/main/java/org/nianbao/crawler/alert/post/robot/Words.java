package org.nianbao.crawler.alert.post.robot;

import java.util.Locale;
import org.nianbao.parser.Messages;

/** The few words that a robot's form adds. */
final class Words {

    private final Messages messages;

    Words(Locale language) {
        messages = Messages.of("org.nianbao.crawler.alert.post.robot.messages", language);
    }

    String more(int lines) {
        return messages.text("more", lines);
    }

    String all() {
        return messages.text("all");
    }
}
