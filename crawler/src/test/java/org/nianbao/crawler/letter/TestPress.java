package org.nianbao.crawler.letter;

import java.nio.charset.StandardCharsets;
import org.nianbao.crawler.alert.post.MimeMail;

/** Mails as they travel; bulletins as lines. */
final class TestPress {

    static final Press PRESS = new Press(
            MimeMail::bytes,
            bulletin -> (bulletin.title() + "\n" + String.join("\n", bulletin.lines()))
                    .getBytes(StandardCharsets.UTF_8));

    private TestPress() {}
}
