package org.nianbao.parser.check;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.nianbao.parser.DataLines;

/** TXT-03: words that are wrong wherever they stand in such a report (错别字), from a list. */
final class WrongWords {

    private static final String RESOURCE = "wrong-words.txt";
    private static final int SHOWN = 5;

    /**
     * A line of the list.
     *
     * @param except longer words in which the same characters are right
     */
    record Entry(String wrong, String right, List<String> except) {

        static Entry of(String line) {
            var fields = line.split(" ", -1);
            return new Entry(
                    fields[0],
                    fields[1],
                    fields.length > 2 ? List.of(fields[2].substring(1).split(",", -1)) : List.of());
        }

        boolean isAt(String text, int at) {
            return text.startsWith(wrong, at) && except.stream().noneMatch(word -> covers(word, text, at));
        }

        private boolean covers(String word, String text, int at) {
            for (int from = Math.max(0, at - word.length()); from < at + wrong.length(); from++) {
                if (text.startsWith(word, from) && from + word.length() > at) {
                    return true;
                }
            }
            return false;
        }
    }

    /** By first character. */
    private static final Map<Character, List<Entry>> LIST = read();

    /** The first two characters of each, and by chance a few more; asked for every character of a text. */
    private static final boolean[] BEGINNINGS = new boolean[1 << 12];

    static {
        entries().forEach(e -> BEGINNINGS[place(e.wrong.charAt(0), e.wrong.charAt(1))] = true);
    }

    private WrongWords() {}

    static List<Draft> used(CheckContext c) {
        var slips = new ArrayList<String>();
        var quote = "";
        int section = 0;
        for (var sentence : c.written()) {
            var text = sentence.text();
            char next = text.charAt(0);
            for (int i = 0; i + 1 < text.length(); i++) {
                char first = next;
                next = text.charAt(i + 1);
                if (!mayBegin(first, next)) {
                    continue;
                }
                for (var entry : LIST.getOrDefault(first, List.of())) {
                    if (entry.isAt(text, i)) {
                        section = slips.isEmpty() ? sentence.section() : section;
                        quote = slips.isEmpty() ? Quotes.around(text, i, i + entry.wrong.length()) : quote;
                        slips.add("“" + entry.wrong + "”→“" + entry.right + "”");
                    }
                }
            }
        }
        return slips.isEmpty()
                ? List.of()
                : List.of(Draft.advice(Quotes.ofCharacters(c.report()))
                        .saying(Flow.listed(slips.stream().distinct().toList(), SHOWN))
                        .in(section)
                        .quoting(quote));
    }

    private static boolean mayBegin(char first, char second) {
        return BEGINNINGS[place(first, second)];
    }

    private static int place(char first, char second) {
        return (first * 31 + second) % BEGINNINGS.length;
    }

    static List<Entry> entries() {
        return LIST.values().stream().flatMap(List::stream).toList();
    }

    private static Map<Character, List<Entry>> read() {
        var list = new HashMap<Character, List<Entry>>();
        for (var line : DataLines.of(WrongWords.class, RESOURCE)) {
            var entry = Entry.of(line);
            list.computeIfAbsent(entry.wrong.charAt(0), k -> new ArrayList<>(1)).add(entry);
        }
        return list;
    }
}
