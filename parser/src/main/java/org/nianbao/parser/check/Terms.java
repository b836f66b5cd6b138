package org.nianbao.parser.check;

import java.util.Collection;
import java.util.List;

/** Looking for words in text as {@link Flow} prepares it. */
final class Terms {

    private Terms() {}

    /** Sentences as one text, 。 between them. */
    static String joined(List<Sentence> sentences) {
        var text = new StringBuilder();
        for (var sentence : sentences) {
            text.append(sentence.text()).append('。');
        }
        return text.toString();
    }

    static boolean anyIn(String text, Collection<String> words) {
        for (var word : words) {
            if (text.contains(word)) {
                return true;
            }
        }
        return false;
    }

    /** Where the first of the words begins at or after {@code from}; -1 if none does. */
    static int indexOfAny(String text, Collection<String> words, int from) {
        int first = -1;
        for (var word : words) {
            int at = text.indexOf(word, from);
            if (at >= 0 && (first < 0 || at < first)) {
                first = at;
            }
        }
        return first;
    }

    /** How many Chinese characters a text has. */
    static int han(String text) {
        int count = 0;
        for (int i = 0; i < text.length(); i++) {
            if (isHan(text.charAt(i))) {
                count++;
            }
        }
        return count;
    }

    /** Whether it is one of the common Chinese characters. */
    static boolean isHan(char c) {
        return c >= 0x4E00 && c <= 0x9FFF;
    }

    /** The beginning of a passage for a message, at most {@code most} characters. */
    static String shortened(String text, int most) {
        return text.length() <= most ? text : text.substring(0, most) + "…";
    }
}
