package org.nianbao.crawler.walk.family;

/** What is said of an answer that is not of the expected kind. */
final class Unreadable {

    private Unreadable() {}

    static Answer because(String text) {
        var start = text.strip();
        var kind = start.isEmpty()
                ? "an empty answer"
                : start.startsWith("<") ? "a page instead of data" : "an answer that cannot be read";
        return new Answer.Unfit(kind + ", " + text.length() + " characters");
    }
}
