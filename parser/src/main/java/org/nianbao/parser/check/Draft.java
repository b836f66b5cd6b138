package org.nianbao.parser.check;

import java.util.List;
import org.nianbao.parser.Words;

/**
 * A finding before it carries the id of its rule, so that a check need not know under which id it runs.
 *
 * @param variant which of the rule's messages is meant; empty = {@code <ID>.message}
 * @param args the arguments of that message
 * @param section the section of the report it is about, 1 to 6; 0 = none, or it has cells
 * @param quote the words of the report it is about; may be empty
 */
public record Draft(
        Severity severity,
        Certainty certainty,
        String variant,
        List<String> args,
        List<String> cells,
        String expected,
        String actual,
        int section,
        String quote) {

    public Draft {
        args = List.copyOf(args);
        cells = List.copyOf(cells);
    }

    static Draft of(Severity severity, Certainty certainty) {
        return new Draft(severity, certainty, "", List.of(), List.of(), "", "", 0, "");
    }

    static Draft violation(Certainty certainty) {
        return of(Severity.VIOLATION, certainty);
    }

    static Draft warning(Certainty certainty) {
        return of(Severity.WARNING, certainty);
    }

    static Draft advice(Certainty certainty) {
        return of(Severity.ADVICE, certainty);
    }

    /** With the arguments of the rule's main message. */
    Draft saying(Object... args) {
        return new Draft(severity, certainty, variant, strings(args), cells, expected, actual, section, quote);
    }

    /** With the message {@code <ID>.message.<variant>} and its arguments. */
    Draft variant(String variant, Object... args) {
        return new Draft(severity, certainty, variant, strings(args), cells, expected, actual, section, quote);
    }

    Draft at(List<String> cells) {
        return new Draft(severity, certainty, variant, args, cells, expected, actual, section, quote);
    }

    Draft comparing(String expected, String actual) {
        return new Draft(severity, certainty, variant, args, cells, expected, actual, section, quote);
    }

    /** About something in one of the six sections. */
    Draft in(int section) {
        return new Draft(severity, certainty, variant, args, cells, expected, actual, section, quote);
    }

    /** About a sentence, shown as it stands in the report. */
    Draft quoting(Sentence sentence) {
        return in(sentence.section()).quoting(sentence.text());
    }

    /** About these words of the report. */
    Draft quoting(String words) {
        return new Draft(severity, certainty, variant, args, cells, expected, actual, section, words);
    }

    Finding by(String rule, CheckContext context) {
        var key = rule + ".message" + (variant.isEmpty() ? "" : "." + variant);
        return new Finding(
                rule,
                severity,
                certainty,
                cells,
                Where.printed(cells, section, context),
                quote,
                new Words(key, args),
                expected,
                actual);
    }

    private static List<String> strings(Object... args) {
        var strings = new String[args.length];
        for (int i = 0; i < args.length; i++) {
            strings[i] = String.valueOf(args[i]);
        }
        return List.of(strings);
    }
}
