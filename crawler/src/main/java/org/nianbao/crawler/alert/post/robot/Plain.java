package org.nianbao.crawler.alert.post.robot;

import java.util.Map;
import java.util.regex.Pattern;

/** Keeps words of others from becoming markup: robots know no escapes, so that signs of markup become their full-width likenesses. */
final class Plain {

    private static final Pattern BREAKS = Pattern.compile("[\\p{Cntrl}\\u0085\\u2028\\u2029]+");
    private static final Pattern MARKUP = Pattern.compile("[<>\\[\\]`*#!~|\\\\]");
    private static final Map<String, String> LIKENESS = Map.ofEntries(
            Map.entry("<", "＜"),
            Map.entry(">", "＞"),
            Map.entry("[", "［"),
            Map.entry("]", "］"),
            Map.entry("`", "｀"),
            Map.entry("*", "＊"),
            Map.entry("#", "＃"),
            Map.entry("!", "！"),
            Map.entry("~", "～"),
            Map.entry("|", "｜"),
            Map.entry("\\", "＼"));

    private Plain() {}

    /** One line without line breaks and controls. */
    static String line(String text) {
        return BREAKS.matcher(text).replaceAll(" ").strip();
    }

    /** One line of Markdown that shows the text and does nothing else. */
    static String markdown(String text) {
        return MARKUP.matcher(line(text)).replaceAll(found -> LIKENESS.getOrDefault(found.group(), " "));
    }

    /** An address as it may stand in the parentheses of a link. */
    static String address(String link) {
        return line(link).replace(" ", "%20").replace("(", "%28").replace(")", "%29");
    }
}
