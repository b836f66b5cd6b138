package org.nianbao.crawler.walk;

import java.util.Arrays;
import java.util.Optional;
import org.nianbao.parser.report.Labels;

/**
 * A text that can be searched without regard to white space.
 *
 * @param squeezed the text without white space
 * @param positions for every character of it, where it stood in the text
 */
record SqueezedText(String squeezed, int[] positions) {

    /**
     * A place in the original text.
     *
     * @param next where to search on
     */
    record Place(int start, int end, int next) {}

    static SqueezedText of(String text) {
        var out = new StringBuilder(text.length());
        var positions = new int[text.length()];
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (!Character.isWhitespace(c) && !Character.isSpaceChar(c) && c != 0xFEFF && c != 0x200B) {
                positions[out.length()] = i;
                out.append(c);
            }
        }
        return new SqueezedText(out.toString(), Arrays.copyOf(positions, out.length()));
    }

    Optional<Place> find(String words, int from) {
        var wanted = Labels.squeeze(words);
        int at = wanted.isEmpty() ? -1 : squeezed.indexOf(wanted, from);
        return at < 0
                ? Optional.empty()
                : Optional.of(new Place(positions[at], positions[at + wanted.length() - 1] + 1, at + wanted.length()));
    }
}
