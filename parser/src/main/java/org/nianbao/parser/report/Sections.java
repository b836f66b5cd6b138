package org.nianbao.parser.report;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;

/** Cuts the running text at its headings. */
final class Sections {

    private Sections() {}

    /** One section a number, in the order found; the text under a repeated heading is added to the first. */
    static List<Section> of(List<String> lines, List<Heading> headings, Optional<Title> title) {
        var texts = new LinkedHashMap<Integer, StringBuilder>();
        var names = new LinkedHashMap<Integer, String>();
        for (int h = 0; h < headings.size(); h++) {
            var heading = headings.get(h);
            int end = h + 1 < headings.size() ? headings.get(h + 1).line() : lines.size();
            names.putIfAbsent(heading.no(), heading.raw());
            var text = texts.computeIfAbsent(heading.no(), no -> new StringBuilder());
            for (var line : lines.subList(heading.line() + 1, end)) {
                if (title.isEmpty() || !line.strip().equals(title.get().raw())) {
                    text.append(text.length() == 0 ? "" : "\n").append(line);
                }
            }
        }
        var sections = new ArrayList<Section>();
        names.forEach((no, raw) -> sections.add(new Section(no, raw, String.valueOf(texts.get(no)))));
        return sections;
    }
}
