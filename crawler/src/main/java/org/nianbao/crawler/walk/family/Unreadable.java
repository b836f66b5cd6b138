package org.nianbao.crawler.walk.family;

/** What is said of an answer that is not of the expected kind. */
final class Unreadable {

    private Unreadable() {}

    /** Nothing, said to a question of which a part was guessed, says nothing. */
    static Answer ifNothing(boolean guessed, Answer answer) {
        return guessed && answer instanceof Answer.Rows rows && rows.entries().isEmpty()
                ? new Answer.Unfit("nothing, to a question of which a part was guessed")
                : answer;
    }

    static Answer because(String text) {
        var start = text.strip();
        var kind = start.isEmpty()
                ? "an empty answer"
                : start.startsWith("<") ? "a page instead of data" : "an answer that cannot be read";
        return new Answer.Unfit(kind + ", " + text.length() + " characters");
    }
}
