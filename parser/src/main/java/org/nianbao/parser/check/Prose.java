package org.nianbao.parser.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.nianbao.parser.report.Heading;
import org.nianbao.parser.report.Labels;
import org.nianbao.parser.report.Report;
import org.nianbao.parser.report.Title;

/**
 * The lines an official wrote, as printed: from under the title on, without headings, and without the sections that hold the
 * tables, where bits of cells may stand among the lines.
 *
 * @param section 0 before the first heading, else 1, 5 or 6
 * @param text as printed
 * @param bare without white space
 * @param last whether the running text of the section ends here
 */
record Prose(int section, String text, String bare, boolean last) {

    private static final Set<Integer> WITH_TABLES = Set.of(2, 3, 4);
    private static final int SHORTEST_TITLE = 5;

    static List<Prose> of(Report report) {
        var headings = report.headings().stream().map(Heading::line).toList();
        int title = titleLine(report);
        var prose = new ArrayList<Prose>();
        int section = 0;
        int next = 0;
        for (int i = 0; i < report.lines().size(); i++) {
            if (next < headings.size() && headings.get(next) == i) {
                section = report.headings().get(next).no();
                next++;
            } else if (i != title && !hasTable(section) && (section > 0 || (title >= 0 && i > title))) {
                boolean last = i + 1 == report.lines().size() || headings.contains(i + 1);
                var line = report.lines().get(i);
                prose.add(new Prose(section, line, Labels.squeeze(line), last));
            }
        }
        return prose;
    }

    /** Whether a section of that number holds a table. */
    static boolean hasTable(int section) {
        return WITH_TABLES.contains(section);
    }

    private static int titleLine(Report report) {
        var wanted = report.title().map(Title::raw).map(Labels::squeeze).orElse("");
        for (int i = 0; i < report.lines().size() && !wanted.isEmpty(); i++) {
            var line = Labels.squeeze(report.lines().get(i));
            if (line.length() >= SHORTEST_TITLE && wanted.endsWith(line)) {
                return i;
            }
        }
        return -1;
    }
}
