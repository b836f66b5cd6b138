package org.nianbao.crawler.face;

import java.util.ArrayList;
import java.util.List;
import org.nianbao.crawler.judge.Timeliness;
import org.nianbao.crawler.judge.Verdict;
import org.nianbao.parser.Messages;
import org.nianbao.parser.check.Conformity;

/** How many of each: the line under a table. */
record Tally(List<Verdict> verdicts) {

    Tally {
        verdicts = List.copyOf(verdicts);
    }

    String line(Messages words) {
        var parts = new ArrayList<String>();
        for (var timeliness : Timeliness.values()) {
            long count =
                    verdicts.stream().filter(v -> v.timeliness() == timeliness).count();
            if (count > 0) {
                parts.add(words.text("tally." + timeliness.name(), count));
            }
        }
        long malformed = verdicts.stream()
                .filter(v -> v.conformity().filter(Conformity.MALFORMED::equals).isPresent())
                .count();
        if (malformed > 0) {
            parts.add(words.text("tally.MALFORMED", malformed));
        }
        return words.text("tally", verdicts.size(), String.join(words.text("marks.and"), parts));
    }
}
