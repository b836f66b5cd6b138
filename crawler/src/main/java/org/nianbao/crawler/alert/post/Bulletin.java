package org.nianbao.crawler.alert.post;

import java.util.List;
import java.util.Optional;

/**
 * What a robot posts in a group chat, before it is put into the form of that robot.
 *
 * @param title one line
 * @param lines plain text, no markup, one matter a line, the most important first: what is too much is cut from the end
 * @param link where all of it can be read; absolute
 */
public record Bulletin(String title, List<String> lines, Optional<String> link) {
    public Bulletin {
        lines = List.copyOf(lines);
    }
}
