package org.nianbao.parser.check;

import java.util.List;
import org.nianbao.parser.report.Report;

/** Cuts the words around a place out of a text, so that a person finds it and is not shown a page. */
final class Quotes {

    private static final int SHOWN = 3;
    private static final int BEFORE = 10;
    private static final int AFTER = 10;

    private Quotes() {}

    static String around(String text, int from, int to) {
        return text.substring(Math.max(0, from - BEFORE), Math.min(text.length(), to + AFTER));
    }

    /** At most three, each in quotation marks. */
    static String listed(List<String> quotes) {
        return Flow.listed(quotes.stream().map(q -> "“" + q + "”").toList(), SHOWN);
    }

    /** How sure a single character is: between the glyphs of a PDF or OFD one may be lost or another take its place. */
    static Certainty ofCharacters(Report report) {
        return switch (report.format()) {
            case PDF, OFD, IMAGE -> Certainty.REVIEW;
            default -> Certainty.CERTAIN;
        };
    }
}
