package org.nianbao.parser.likeness;

import java.util.Arrays;
import java.util.BitSet;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import org.nianbao.parser.report.Folding;

/**
 * A text in which nothing tells whose it is: compatibility forms unified (NFKC), no white space, every number one mark and
 * every name of the body itself one mark. Two bytes a character, so that fifty thousand of them fit in memory.
 *
 * @param text punctuation included, at most {@value #LONGEST} characters
 */
public record MaskedText(String text) {

    /** Stands for a name of the body itself: 柳溪镇, 我局, 本机关. */
    static final char NAME = '\uE000';

    /** Stands for a number in digits, or in Chinese numerals before a measure word. */
    static final char NUMBER = '\uE001';

    /** No narrative is longer; the rest is not compared. */
    private static final int LONGEST = 20_000;

    private static final int PASSAGE = 30;

    private static final String NUMERALS = "〇零一二两三四五六七八九十百千万亿";
    private static final String MEASURES = "件条次个项篇场期人起宗份家余多";
    private static final List<String> SELVES =
            List.of("机关", "单位", "街道", "部门", "局", "委", "厅", "办", "镇", "乡", "县", "区", "市", "州", "省", "旗", "中心", "系统");

    /** Masks a text; names shorter than two characters are ignored. */
    public static MaskedText of(String text, Collection<String> names) {
        var cut = text.length() > LONGEST ? text.substring(0, LONGEST) : text;
        var known = names.stream()
                .map(Folding::fold)
                .filter(name -> name.length() >= 2)
                .sorted(Comparator.comparingInt(String::length).reversed())
                .toList();
        return new MaskedText(mask(Folding.fold(cut), known));
    }

    /** The set of its shingles, sorted; see {@link Shingles}. */
    public int[] shingles() {
        return Shingles.of(text);
    }

    /** Its shingles in reading order, repeated ones as often as they stand there. */
    public int[] shinglesAsRead() {
        return Shingles.all(text);
    }

    /** As a person may read it: ×× for a name, × for a number. */
    static String readable(String masked) {
        return masked.replace(String.valueOf(NAME), "××").replace(NUMBER, '×');
    }

    private static String mask(String text, List<String> names) {
        var out = new char[text.length()];
        int length = 0;
        var firsts = new StringBuilder("我本");
        names.forEach(name -> firsts.append(name.charAt(0)));
        var beginnings = firsts.toString();
        int i = 0;
        while (i < text.length()) {
            char c = text.charAt(i);
            if (isOrdinary(c) && beginnings.indexOf(c) < 0) {
                out[length++] = c;
                i++;
                continue;
            }
            int number = numberAt(text, i);
            int name = number > 0 || beginnings.indexOf(c) < 0 ? 0 : nameAt(text, i, names);
            if (number > 0 || name > 0) {
                length = put(out, length, number > 0 ? NUMBER : NAME);
            } else if (!Character.isWhitespace(c) && !Character.isSpaceChar(c)) {
                out[length++] = c;
            }
            i += Math.max(1, Math.max(number, name));
        }
        return new String(out, 0, length);
    }

    /** A Han character that is no numeral, as most are. */
    private static boolean isOrdinary(char c) {
        return c >= 0x4E00 && c <= 0x9FFF && NUMERALS.indexOf(c) < 0;
    }

    /** One mark for 青禾县柳溪镇 as for 柳溪镇. */
    private static int put(char[] out, int length, char mark) {
        if (length > 0 && out[length - 1] == mark) {
            return length;
        }
        out[length] = mark;
        return length + 1;
    }

    /** How many characters of a number begin here; 0 if none does. */
    private static int numberAt(String text, int from) {
        int i = from;
        while (i < text.length() && (isDigit(text.charAt(i)) || (i > from && isInNumber(text, i)))) {
            i++;
        }
        if (i > from) {
            return i - from;
        }
        while (i < text.length() && NUMERALS.indexOf(text.charAt(i)) >= 0) {
            i++;
        }
        return i > from && i < text.length() && MEASURES.indexOf(text.charAt(i)) >= 0 ? i - from : 0;
    }

    private static boolean isInNumber(String text, int i) {
        char c = text.charAt(i);
        return c == '%' || ((c == '.' || c == ',') && i + 1 < text.length() && isDigit(text.charAt(i + 1)));
    }

    private static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }

    /** How many characters of a name, or of a word for oneself, begin here; 0 if none does. */
    private static int nameAt(String text, int from, List<String> names) {
        for (var name : names) {
            if (text.startsWith(name, from)) {
                return name.length();
            }
        }
        if (text.charAt(from) == '我' || text.charAt(from) == '本') {
            for (var self : SELVES) {
                if (text.startsWith(self, from + 1)) {
                    return 1 + self.length();
                }
            }
        }
        return 0;
    }

    /** Whether a character counts: punctuation does not. */
    static boolean counts(char c) {
        return (c >= 0x4E00 && c <= 0x9FFF) || c == NAME || c == NUMBER || Character.isLetterOrDigit(c);
    }

    /**
     * The text with every passage that consists of the given shingles replaced by a filler that matches nothing else. What is
     * shorter than {@value #PASSAGE} characters is a phrase, no passage, and stays.
     */
    public MaskedText without(int[] sortedShingles, char filler) {
        if (sortedShingles.length == 0) {
            return this;
        }
        var covered = new BitSet(text.length());
        Shingles.forEach(text, (hash, first, last) -> {
            if (Arrays.binarySearch(sortedShingles, hash) >= 0) {
                covered.set(first, last + 1);
            }
        });
        var chars = text.toCharArray();
        for (int from = covered.nextSetBit(0); from >= 0; ) {
            int end = covered.nextClearBit(from);
            if (end - from >= PASSAGE) {
                Arrays.fill(chars, from, end, filler);
            }
            from = covered.nextSetBit(end);
        }
        return new MaskedText(new String(chars));
    }
}
