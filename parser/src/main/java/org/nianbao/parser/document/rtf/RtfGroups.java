package org.nianbao.parser.document.rtf;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Set;
import org.nianbao.parser.document.CannotRead;
import org.nianbao.parser.document.Document;
import org.nianbao.parser.document.Limits;

/** Walks through the groups of a file and keeps what holds in each. */
final class RtfGroups {

    private static final Set<String> STANDS_FOR_A_LETTER = Set.of(
            "~", "_", "-", "bin", "tab", "emdash", "endash", "lquote", "rquote", "ldblquote", "rdblquote", "bullet");

    private final RtfScanner scanner;
    private final Limits limits;
    private final RtfWords words;
    private final RtfText text;
    private final Deque<RtfState> outer = new ArrayDeque<>();
    private RtfState state = new RtfState();

    /** How many characters are still to be passed over, as the letter they stand for has been read from its number. */
    private int passOver;

    RtfGroups(byte[] bytes, Limits limits) {
        this.scanner = new RtfScanner(bytes);
        this.limits = limits;
        this.text = new RtfText(limits);
        this.words = new RtfWords(scanner, text);
    }

    Document read() {
        var token = scanner.next();
        while (token != RtfScanner.Token.END) {
            switch (token) {
                case OPEN -> open();
                case CLOSE -> {
                    if (close()) {
                        return document();
                    }
                }
                case BYTE -> {
                    if (!isPassedOver()) {
                        text.add(scanner.value(), state);
                    }
                }
                default -> control();
            }
            token = scanner.next();
        }
        // The last brace is missing, and nobody knows what else.
        throw CannotRead.damaged();
    }

    private Document document() {
        // A brace too many ends the text too early.
        if (scanner.hasMore()) {
            throw CannotRead.damaged();
        }
        return text.document();
    }

    private void open() {
        passOver = 0;
        if (outer.size() >= limits.depth()) {
            throw CannotRead.limit("depth", limits.depth());
        }
        outer.push(state);
        state = state.inner();
        if (outer.size() == 1) {
            state.destination = Destination.TEXT;
        }
    }

    /** Leaves a group; whether it was the file's own. */
    private boolean close() {
        passOver = 0;
        if (outer.isEmpty()) {
            throw CannotRead.damaged();
        }
        var inner = state;
        state = outer.pop();
        text.leave(inner, state);
        return outer.isEmpty();
    }

    private boolean isPassedOver() {
        if (passOver > 0) {
            passOver--;
            return true;
        }
        return false;
    }

    private void control() {
        if (scanner.word().equals("bin")) {
            scanner.passOver(scanner.number(0));
        }
        if (STANDS_FOR_A_LETTER.contains(scanner.word())) {
            if (isPassedOver()) {
                return;
            }
        } else {
            // Writers that give no substitute for a letter go on with the next word at once.
            passOver = 0;
        }
        if (state.destination == Destination.SKIP) {
            return;
        }
        if (scanner.word().equals("u")) {
            text.unicode(scanner.number(0), state);
            passOver = state.afterUnicode;
        } else {
            words.word(state);
        }
    }
}
