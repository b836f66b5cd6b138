package org.nianbao.parser.report;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Headings inside a paragraph: some pages print the whole report as one. */
final class BuriedHeadings {

    /** Shorter paragraphs hold no heading and its text. */
    private static final int SHORTEST = 60;

    private static final String NUMERAL = "[一二三四五六]\\s?[、.．]\\s?";

    /**
     * A numeral and a form's own words, after the end of a sentence or a blank and not before a comma: in a sentence that
     * lists the parts of the report they are no headings.
     */
    private static final Pattern HEADING =
            Pattern.compile("(?:\\G|(?<=[。！？\\s\\u3000\\u00A0]))" + NUMERAL + "(?:" + words() + ")(?![，,；;、]|[和及与])");

    private BuriedHeadings() {}

    private static String words() {
        return Stream.of(Template.FORM_2021, Template.FORM_2019)
                .flatMap(form -> form.sections().stream())
                .flatMap(s -> Stream.concat(Stream.of(s.heading()), s.aliases().stream()))
                .map(h -> h.replaceFirst("^[一二三四五六1-6][、.．]\\s*", ""))
                .distinct()
                .sorted(Comparator.comparingInt(String::length).reversed())
                .map(Pattern::quote)
                .collect(Collectors.joining("|"));
    }

    /** The paragraph cut before and behind each heading in it; the paragraph alone if there is none. */
    static List<String> split(String paragraph) {
        if (paragraph.length() < SHORTEST || !hasNumeral(paragraph)) {
            return List.of(paragraph);
        }
        var pieces = new ArrayList<String>();
        var m = HEADING.matcher(paragraph);
        int from = 0;
        while (m.find()) {
            add(pieces, paragraph.substring(from, m.start()));
            add(pieces, m.group());
            from = m.end();
        }
        add(pieces, paragraph.substring(from));
        return pieces;
    }

    /** Most paragraphs have no numeral where a heading could begin; they are not searched. */
    private static boolean hasNumeral(String text) {
        for (int i = 0; i + 1 < text.length(); i++) {
            if ("一二三四五六".indexOf(text.charAt(i)) >= 0
                    && "、.． \u3000\u00A0".indexOf(text.charAt(i + 1)) >= 0
                    && (i == 0 || "。！？ \u3000\u00A0\t\n".indexOf(text.charAt(i - 1)) >= 0)) {
                return true;
            }
        }
        return false;
    }

    private static void add(List<String> pieces, String piece) {
        var text = piece.strip();
        if (!text.isEmpty()) {
            pieces.add(text);
        }
    }
}
