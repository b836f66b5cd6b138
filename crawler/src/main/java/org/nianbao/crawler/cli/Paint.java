package org.nianbao.crawler.cli;

import org.nianbao.parser.check.Conformity;
import org.nianbao.parser.check.Severity;

/**
 * Colours, on a terminal only.
 *
 * @param on whether a terminal shows it
 */
record Paint(boolean on) {

    private static final String RED = "31";
    private static final String GREEN = "32";
    private static final String YELLOW = "33";
    private static final String CYAN = "36";

    String verdict(Conformity verdict, String text) {
        return colour(
                switch (verdict) {
                    case CONFORMS -> GREEN;
                    case MALFORMED -> RED;
                    case UNREADABLE, NOT_A_REPORT -> YELLOW;
                },
                text);
    }

    String severity(Severity severity, String text) {
        return colour(
                switch (severity) {
                    case VIOLATION -> RED;
                    case WARNING -> YELLOW;
                    case ADVICE -> CYAN;
                },
                text);
    }

    String good(String text) {
        return colour(GREEN, text);
    }

    String bad(String text) {
        return colour(RED, text);
    }

    String doubtful(String text) {
        return colour(YELLOW, text);
    }

    String faint(String text) {
        return colour("2", text);
    }

    private String colour(String code, String text) {
        return on ? "\u001B[" + code + "m" + text + "\u001B[0m" : text;
    }
}
