package org.nianbao.parser.check;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.nianbao.parser.document.Format;

/** TXT-06: a paragraph that does not end, and a year without 年. */
final class ParagraphEnds {

    /** Less is a heading, a caption or a signature. */
    private static final int SHORTEST = 40;
    /** So long a line is no heading, even without a sentence that ends in it. */
    private static final int LONG = 80;

    /** The line with which a new paragraph begins, whatever broke the lines. */
    private static final Pattern NEW_ITEM =
            Pattern.compile("(?:[一二三四五六七八九十]{1,2}(?:是|、)|[(（][一二三四五六七八九十]{1,2}[)）]|第[一二三四五六七八九十]{1,2}[,，、])");

    private static final String ITEM_BEGINS = "一二三四五六七八九十(（第";

    private static final Pattern YEAR_WITHOUT_WORD =
            Pattern.compile("(20\\d\\d)(?:在|我|本|全年|全[镇乡县区市]|共|主动公开|依申请|政府信息公开|政务公开(?!日)|收到|累计)");

    private ParagraphEnds() {}

    static List<Draft> marked(CheckContext c) {
        var drafts = new ArrayList<Draft>();
        unended(c).stream().findFirst().ifPresent(drafts::add);
        yearWithoutWord(c).stream().findFirst().ifPresent(drafts::add);
        return drafts;
    }

    private static List<Draft> unended(CheckContext c) {
        var quotes = new ArrayList<String>();
        int section = 0;
        var open = new StringBuilder();
        var prose = c.prose();
        boolean markedParagraphs = c.report().format().marksCells();
        for (int i = 0; i < prose.size(); i++) {
            var line = prose.get(i);
            open.append(line.bare());
            boolean ends = !line.last()
                    && (isWordProcessed(c.report().format())
                            || isNewItem(prose.get(i + 1).bare()));
            if (ends && isUnended(open)) {
                section = quotes.isEmpty() ? line.section() : section;
                quotes.add(Quotes.around(open.toString(), open.length(), open.length()));
            }
            if (ends || line.last() || markedParagraphs || isEnd(open)) {
                open.setLength(0);
            }
        }
        return quotes.isEmpty()
                ? List.of()
                : List.of(Draft.advice(markedParagraphs ? Certainty.CERTAIN : Certainty.REVIEW)
                        .saying(quotes.size(), Quotes.listed(quotes))
                        .in(section)
                        .quoting(quotes.get(0)));
    }

    private static boolean isNewItem(String line) {
        return !line.isEmpty()
                && ITEM_BEGINS.indexOf(line.charAt(0)) >= 0
                && NEW_ITEM.matcher(line).lookingAt();
    }

    /** Too long for a heading, and ends with a Han character. */
    private static boolean isUnended(StringBuilder paragraph) {
        return paragraph.length() >= SHORTEST
                && (paragraph.indexOf("。") >= 0 || paragraph.length() >= LONG)
                && Terms.isHan(paragraph.charAt(paragraph.length() - 1));
    }

    /** In these a paragraph ends where its author ended it; lines of web pages may be broken for looks. */
    private static boolean isWordProcessed(Format format) {
        return format.marksCells() && format != Format.HTML;
    }

    private static boolean isEnd(StringBuilder paragraph) {
        return paragraph.length() > 0 && "。！？；：".indexOf(paragraph.charAt(paragraph.length() - 1)) >= 0;
    }

    private static List<Draft> yearWithoutWord(CheckContext c) {
        int year = c.report().year().orElse(0);
        if (!c.narrative().contains(year + "年")) {
            return List.of(); // The extraction lost the word everywhere.
        }
        for (var sentence : c.written()) {
            var text = sentence.text();
            for (int i = text.indexOf("20"); i >= 0; i = text.indexOf("20", i + 2)) {
                var m = YEAR_WITHOUT_WORD.matcher(text).region(i, text.length());
                boolean alone =
                        i == 0 || !Character.isLetterOrDigit(text.charAt(i - 1)) || Terms.isHan(text.charAt(i - 1));
                if (alone && m.lookingAt() && Math.abs(Integer.parseInt(m.group(1)) - year) <= 1) {
                    return List.of(Draft.advice(Quotes.ofCharacters(c.report()))
                            .variant("year", m.group(1), m.group())
                            .in(sentence.section())
                            .quoting(Quotes.around(text, i, m.end())));
                }
            }
        }
        return List.of();
    }
}
