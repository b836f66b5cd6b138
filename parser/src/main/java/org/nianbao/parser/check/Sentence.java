package org.nianbao.parser.check;

import java.util.ArrayList;
import java.util.List;
import org.nianbao.parser.report.Heading;
import org.nianbao.parser.report.Report;

/**
 * A sentence of the running text, as {@link Flow} prepares it, without its end mark.
 *
 * @param section the section it stands in, 1 to 6; 0 before the first heading
 */
record Sentence(int section, String text) {

    /** Longer text without an end mark is cut; no sentence that says something is that long. */
    private static final int LONGEST = 2_000;

    /**
     * The sentences of a report in reading order, headings left out. 。 ; ! and ? end one, a line does not.
     *
     * @param lines those of the report as {@link Flow#lines} prepares them
     */
    static List<Sentence> of(Report report, List<String> lines) {
        var cutter = new Cutter();
        var headings = report.headings().iterator();
        var next = headings.hasNext() ? headings.next() : null;
        for (int i = 0; i < lines.size(); i++) {
            if (next != null && next.line() == i) {
                cutter.section(next);
                next = headings.hasNext() ? headings.next() : null;
                continue;
            }
            cutter.add(lines.get(i));
        }
        cutter.end();
        return List.copyOf(cutter.sentences);
    }

    private static final class Cutter {

        private final List<Sentence> sentences = new ArrayList<>();
        private final StringBuilder open = new StringBuilder();
        private int section;

        void section(Heading heading) {
            end();
            section = heading.no();
        }

        void add(String line) {
            int from = 0;
            for (int i = 0; i < line.length(); i++) {
                char c = line.charAt(i);
                if (c == '。' || c == ';' || c == '!' || c == '?') {
                    open.append(line, from, i);
                    end();
                    from = i + 1;
                } else if (open.length() + i + 1 - from >= LONGEST) {
                    open.append(line, from, i + 1);
                    end();
                    from = i + 1;
                }
            }
            open.append(line, from, line.length());
        }

        void end() {
            if (open.length() > 0) {
                sentences.add(new Sentence(section, open.toString()));
                open.setLength(0);
            }
        }
    }
}
