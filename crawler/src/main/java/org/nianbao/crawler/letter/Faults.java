package org.nianbao.crawler.letter;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.nianbao.crawler.alert.Story;
import org.nianbao.crawler.judge.Remark;
import org.nianbao.parser.check.RuleCatalogue;

/** The faults of a report, each with its place, what is wrong, how to mend it and by which rule. */
final class Faults {

    /** More than that nobody mends from a letter. */
    private static final int MOST = 40;

    private final Desk desk;
    private final Map<String, String> titles;

    Faults(Desk desk) {
        this.desk = desk;
        this.titles = RuleCatalogue.in(desk.language()).stream()
                .collect(Collectors.toMap(RuleCatalogue.Entry::id, RuleCatalogue.Entry::title));
    }

    List<Entry> entries(Story story) {
        return story.faults().stream().limit(MOST).map(this::entry).toList();
    }

    private Entry entry(Remark fault) {
        var lines = new ArrayList<String>();
        lines.add(fault.message());
        add(lines, "where", fault.where(), "");
        add(lines, "quote", fault.quote(), fault.message());
        add(lines, "expected", fault.expected(), fault.message());
        add(lines, "actual", fault.actual(), fault.message());
        add(lines, "basis", fault.basis(), "");
        var title = titles.getOrDefault(fault.rule(), "");
        return new Entry((fault.rule() + " " + title).strip(), "", Tone.BAD, lines, Optional.empty());
    }

    private void add(List<String> lines, String key, String text, String said) {
        if (!text.isEmpty() && !said.contains(text)) {
            lines.add(desk.text("fault." + key, text));
        }
    }
}
