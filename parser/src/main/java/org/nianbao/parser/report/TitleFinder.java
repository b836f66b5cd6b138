package org.nianbao.parser.report;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** Finds the title of a report among its first lines; a title may be broken over two or three. */
final class TitleFinder {

    private static final int FIRST_LINES = 15;
    private static final int LONGEST_PART = 60;
    private static final int MOST_LINES = 3;

    private static final Pattern YEAR = Pattern.compile("20\\d{2}");
    private static final Pattern YEAR_AT_END = Pattern.compile("20\\d{2}年度?$");

    private TitleFinder() {}

    /**
     * @param lines the running text
     * @param outside titles that stand outside the text, best first
     */
    static Optional<Title> find(List<String> lines, List<String> outside) {
        Optional<Title> nameless = Optional.empty();
        for (int i = 0; i < Math.min(lines.size(), FIRST_LINES) + outside.size(); i++) {
            int beyond = i - Math.min(lines.size(), FIRST_LINES);
            var title = beyond < 0 ? at(lines, i) : Titles.read(outside.get(beyond));
            if (title.flatMap(Title::agency).isPresent()) {
                return title;
            }
            nameless = nameless.or(() -> title);
        }
        return nameless;
    }

    /** The title in this line, else in it and the next, else in it and the one before if that can be a name. */
    private static Optional<Title> at(List<String> lines, int i) {
        var line = lines.get(i).strip();
        if (line.length() > LONGEST_PART) {
            return Optional.empty();
        }
        var alone = Titles.read(line);
        if (alone.isPresent()) {
            return alone.get().agency().isPresent() || i == 0 || !isName(lines.get(i - 1))
                    ? alone
                    : Titles.read(lines.get(i - 1).strip() + line).or(() -> alone);
        }
        return Headings.read(line).isPresent() ? Optional.empty() : joined(lines, i, line);
    }

    /** A title broken over two lines, or three. */
    private static Optional<Title> joined(List<String> lines, int i, String first) {
        var joined = first;
        for (int k = i + 1; k < Math.min(lines.size(), i + MOST_LINES); k++) {
            var next = lines.get(k).strip();
            if (next.length() > LONGEST_PART
                    || Titles.read(next).isPresent()
                    || Headings.read(next).isPresent()) {
                return Optional.empty();
            }
            // 正文 or a clock above a title of two lines is no part of it.
            if (k == i + 2 && !begins(first)) {
                return Optional.empty();
            }
            joined += next;
            var title = Titles.read(joined);
            if (title.isPresent()) {
                return title;
            }
        }
        return Optional.empty();
    }

    /** Whether a title over three lines can begin like that: with a name, a year, or its subject. */
    private static boolean begins(String line) {
        return isName(line) || line.contains("公开") || YEAR.matcher(line).find();
    }

    /** A name, or a name and the year: 云岭县财政局2022年. */
    private static boolean isName(String line) {
        return AgencyName.of(YEAR_AT_END.matcher(Labels.squeeze(line)).replaceFirst(""))
                .isPresent();
    }
}
