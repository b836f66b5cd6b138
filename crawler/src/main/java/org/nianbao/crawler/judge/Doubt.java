package org.nianbao.crawler.judge;

import java.util.Arrays;
import java.util.Locale;
import org.nianbao.parser.Messages;
import org.nianbao.parser.Words;

/**
 * Why a complete look left open whether the report is there. It is kept as the sweep wrote it, in English, and told in the
 * language of whoever reads it.
 *
 * @param kind what speaks against it
 * @param row title of the row it is about, with a colon; may be empty
 * @param what the name, address or title in question
 */
public record Doubt(Kind kind, String row, String what) {

    /** What speaks against it, in the words of the sweep. */
    public enum Kind {
        OTHER_BODY("its text names another body: "),
        ELSEWHERE("it is answered by a site of somebody else: "),
        OTHER_NAME("a report under another name: "),
        NOBODY("nothing tells whose report it is"),
        /** In words that this program does not know. */
        OTHER("");

        private final String phrase;

        Kind(String phrase) {
            this.phrase = phrase;
        }

        /** The doubt as it is kept. */
        public String about(String what) {
            return phrase + what;
        }

        private String key() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /** Reads a kept doubt. */
    public static Doubt of(String kept) {
        var kind = Arrays.stream(Kind.values())
                .filter(k -> kept.contains(k.phrase))
                .findFirst()
                .orElse(Kind.OTHER);
        int at = kept.indexOf(kind.phrase);
        return new Doubt(kind, kept.substring(0, at), kept.substring(at + kind.phrase.length()));
    }

    /** In a few words, from the bundle {@link Verdict#BUNDLE}. */
    public String text(Messages messages) {
        return messages.text("doubt." + kind.key(), row, what);
    }

    /** As the reason of a verdict, with what to do next. */
    Words reason() {
        return Words.of("reason.doubt." + kind.key(), row, what);
    }
}
