package org.nianbao.crawler.sweep;

import java.util.Collection;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A part of a report that was not brought home. It goes to the operator, and is tried again.
 *
 * @param what the page or file
 * @param why for people
 */
record Loss(Kind kind, String what, String why) {

    private static final Pattern GONE = Pattern.compile(".+: HTTP (?:404|410)");
    private static final String AND = "; ";

    /** What went wrong. */
    enum Kind {
        /** No answer, or a refusal. */
        NOT_FETCHED,
        /** A web page where a document should be, or the words of an error with status 200. */
        ERROR_PAGE,
        /** A further page of the article is missing. */
        INCOMPLETE,
        /** The file is here, but could not be read for a reason of our own. */
        NOT_READ
    }

    /** Several of them in one line. */
    static String words(Collection<Loss> lost) {
        return lost.stream().map(Loss::words).collect(Collectors.joining(AND));
    }

    /** Whether all that such a line tells of are files which the portal says it does not have. */
    static boolean isOfGoneFiles(String words) {
        return Stream.of(words.split(AND, -1)).allMatch(one -> GONE.matcher(one).matches());
    }

    String words() {
        return what.isEmpty() ? why : what + ": " + why;
    }
}
