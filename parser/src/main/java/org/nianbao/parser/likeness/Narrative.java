package org.nianbao.parser.likeness;

import java.util.HashSet;
import java.util.regex.Pattern;
import org.nianbao.parser.report.Labels;
import org.nianbao.parser.report.Report;

/** What a report says in its own words: no tables, title, headings, introduction, signature, prescribed sentences. */
public final class Narrative {

    /** A sub-heading on a line of its own: （一）主动公开情况. */
    private static final Pattern SUBHEADING =
            Pattern.compile("[（(]?(?:[一二三四五六七八九十]{1,3}|\\d{1,2})[）)、.．][^。，；：,;:]{2,20}");

    private static final Pattern DATE_LINE = Pattern.compile("20\\d{2}年\\d{1,2}月\\d{1,2}日");

    private static final int LONGEST_SUBHEADING = 26;

    private Narrative() {}

    /** The text of a report, masked by the name it gives itself. */
    public static MaskedText of(Report report) {
        return of(report, report.agency().orElse(""));
    }

    /**
     * The text of a report, masked.
     *
     * @param agency the official name, masked besides the one in the report
     */
    public static MaskedText of(Report report, String agency) {
        var names = new HashSet<>(OwnNames.of(agency));
        report.agency().filter(name -> !name.equals(agency)).ifPresent(name -> names.addAll(OwnNames.of(name)));
        return MaskedText.of(text(report), names);
    }

    /** The same unmasked, white space removed. */
    static String text(Report report) {
        var headings = new HashSet<Integer>();
        report.headings().forEach(h -> headings.add(h.line()));
        int first = report.headings().stream().mapToInt(h -> h.line()).min().orElse(0);
        var title = report.title().map(t -> Labels.squeeze(t.raw())).orElse("");
        var prose = new StringBuilder();
        for (int i = first; i < report.lines().size(); i++) {
            var line = Labels.squeeze(report.lines().get(i));
            if (!headings.contains(i) && !line.equals(title) && !isFrame(line, report)) {
                prose.append(line);
            }
        }
        return PrescribedSentences.leaveOut(prose.toString());
    }

    private static boolean isFrame(String line, Report report) {
        return line.length() <= LONGEST_SUBHEADING
                && (SUBHEADING.matcher(line).matches()
                        || DATE_LINE.matcher(line).matches()
                        || report.agency().filter(line::equals).isPresent());
    }
}
