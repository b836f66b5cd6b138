package org.nianbao.parser.check;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;

/** TXT-01: quotation marks and brackets that lack their partner. */
final class Brackets {

    private static final String OPEN = "“‘「『《〈（(【〔［[";
    private static final String CLOSE = "”’」』》〉）)】〕］]";

    /** More than these, and it is how the text was made or extracted, not a slip. */
    private static final int TOO_MANY = 6;

    private final List<String> lone = new ArrayList<>();
    private final Deque<Integer> open = new ArrayDeque<>();
    private final StringBuilder text = new StringBuilder();
    private int firstSection;

    private Brackets() {}

    static List<Draft> paired(CheckContext c) {
        var all = new Brackets();
        for (var line : c.prose()) {
            all.text.append(line.bare());
            if (line.last()) {
                all.section(line.section());
            }
        }
        return all.lone.isEmpty() || all.lone.size() > TOO_MANY
                ? List.of()
                : List.of(Draft.advice(Quotes.ofCharacters(c.report()))
                        .saying(all.lone.size(), Quotes.listed(all.lone))
                        .in(all.firstSection)
                        .quoting(all.lone.get(0)));
    }

    private void section(int section) {
        boolean none = lone.isEmpty();
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (Terms.isHan(c)) {
                continue;
            }
            if (OPEN.indexOf(c) >= 0) {
                open.push(i);
            } else if (CLOSE.indexOf(c) >= 0 && !close(c) && !isItemNumber(i) && !isApostrophe(i)) {
                add(i);
            }
        }
        open.descendingIterator().forEachRemaining(this::add);
        firstSection = none ? section : firstSection;
        open.clear();
        text.setLength(0);
    }

    /** Takes the nearest partner; what was opened after it has none. */
    private boolean close(char c) {
        boolean partner = (!open.isEmpty() && areAPair(text.charAt(open.element()), c))
                || open.stream().anyMatch(i -> areAPair(text.charAt(i), c));
        while (partner && !areAPair(text.charAt(open.element()), c)) {
            add(open.pop());
        }
        if (partner) {
            open.pop();
        }
        return partner;
    }

    /** Full and half width make a pair. */
    private static boolean areAPair(char left, char right) {
        int l = OPEN.indexOf(left);
        int r = CLOSE.indexOf(right);
        return l == r || (isRound(left) && isRound(right)) || (isSquare(left) && isSquare(right));
    }

    private static boolean isRound(char c) {
        return "（(）)".indexOf(c) >= 0;
    }

    private static boolean isSquare(char c) {
        return "〔［[【〕］]】".indexOf(c) >= 0;
    }

    /** 1) and 二） number items. */
    private boolean isItemNumber(int at) {
        return isRound(text.charAt(at))
                && at > 0
                && "0123456789０１２３４５６７８９一二三四五六七八九十abcABC".indexOf(text.charAt(at - 1)) >= 0;
    }

    private boolean isApostrophe(int at) {
        return text.charAt(at) == '’' && at > 0 && text.charAt(at - 1) < 0x80;
    }

    private void add(int at) {
        lone.add(Quotes.around(text.toString(), at, at + 1));
    }
}
