package org.nianbao.crawler.alert.post.robot;

import java.util.stream.Collectors;
import org.nianbao.crawler.alert.post.Bulletin;

/** A bulletin in the Markdown that chat robots read: a heading, a list, a link. */
final class Markdown {

    private static final int TITLE = 300;

    private Markdown() {}

    /**
     * Writes a bulletin.
     *
     * @param room bytes of UTF-8 there are
     */
    static String of(Bulletin bulletin, int room, Words words) {
        var head = "### " + title(bulletin) + "\n\n";
        var link = bulletin.link()
                .map(address -> "\n[" + words.all() + "](" + Plain.address(address) + ")")
                .orElse("");
        var lines = bulletin.lines().stream().map(Plain::markdown).toList();
        return head
                + Cut.lines(lines, room - Cut.bytes(head) - Cut.bytes(link), line -> Cut.bytes(item(line)), words::more)
                        .stream()
                        .map(Markdown::item)
                        .collect(Collectors.joining())
                + link;
    }

    static String title(Bulletin bulletin) {
        return Cut.shorten(Plain.markdown(bulletin.title()), TITLE, Cut::bytes);
    }

    private static String item(String line) {
        return "- " + line + "\n";
    }
}
