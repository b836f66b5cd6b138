package org.nianbao.parser.likeness;

/**
 * The longest passage that two masked texts share word for word, punctuation included.
 *
 * @param text as it stands in both, masked
 */
public record CommonPassage(String text) {

    private static final long BASE = 1_000_003L;

    /** The first of the longest; empty if they share no character. */
    public static CommonPassage longest(MaskedText a, MaskedText b) {
        int low = 0;
        int high = Math.min(a.text().length(), b.text().length());
        int at = 0;
        var runs = new Runs(b.text().length());
        while (low < high) {
            int middle = (low + high + 1) / 2;
            int found = firstCommon(a.text(), b.text(), middle, runs);
            if (found >= 0) {
                low = middle;
                at = found;
            } else {
                high = middle - 1;
            }
        }
        return new CommonPassage(a.text().substring(at, at + low));
    }

    public int length() {
        return text.length();
    }

    /** As a person may read it, ×× for names and × for numbers, and … where it had to be cut to the given length. */
    public String quote(int most) {
        int from = 0;
        while (from < text.length() && !MaskedText.counts(text.charAt(from))) {
            from++;
        }
        var readable = MaskedText.readable(text.substring(from));
        return readable.length() <= most ? readable : readable.substring(0, most - 1) + "…";
    }

    /** Where in {@code a} the first run of the length stands that also is in {@code b}; -1 if there is none. */
    private static int firstCommon(String a, String b, int length, Runs inB) {
        inB.clear();
        slide(b, length, (hash, from) -> {
            inB.put(hash, from);
            return false;
        });
        var found = new int[] {-1};
        slide(a, length, (hash, from) -> {
            int other = inB.first(hash);
            if (other >= 0 && a.regionMatches(from, b, other, length)) {
                found[0] = from;
            }
            return found[0] >= 0;
        });
        return found[0];
    }

    @FunctionalInterface
    private interface Window {
        boolean stopsAt(long hash, int from);
    }

    /** A rolling hash (Rabin–Karp) over every run of the length, until one stops it. */
    private static void slide(String text, int length, Window window) {
        long power = 1;
        for (int i = 1; i < length; i++) {
            power *= BASE;
        }
        long hash = 0;
        for (int i = 0; i < text.length(); i++) {
            if (i >= length) {
                hash -= text.charAt(i - length) * power;
            }
            hash = hash * BASE + text.charAt(i);
            if (i >= length - 1 && window.stopsAt(hash, i - length + 1)) {
                return;
            }
        }
    }
}
