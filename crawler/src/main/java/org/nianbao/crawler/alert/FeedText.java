package org.nianbao.crawler.alert;

import java.net.URI;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.nianbao.crawler.judge.Moments;
import org.nianbao.crawler.judge.Remark;
import org.nianbao.parser.Messages;

/** The words of a feed's entry. */
final class FeedText {

    /** More faults than this are counted, not listed. */
    private static final int LISTED = 20;

    private static final Set<Topic> SPEAKS_OF_A_DATE = EnumSet.of(Topic.MISSING, Topic.LATE);

    private final Messages messages;
    private final ZoneId zone;

    FeedText(Messages messages, ZoneId zone) {
        this.messages = messages;
        this.zone = zone;
    }

    String title(Story story) {
        return messages.text(key(story, "title"), name(story), story.count("year"), story.count("daysLate"));
    }

    String content(Story story, Instant published) {
        var lines = new ArrayList<String>();
        lines.add(messages.text(
                key(story, "content"),
                name(story),
                story.count("year"),
                story.text("deadline"),
                story.count("daysLate"),
                story.text("publishedOn"),
                Integer.toString(story.faults().size()),
                Moments.print(published, zone),
                story.change().map(Remark::message).map(Discretion::over).orElse("")));
        lines.addAll(evidence(story));
        lines.add(messages.text("explain", story.text("agency"), story.count("year")));
        return String.join("\n", lines);
    }

    private static String name(Story story) {
        return Discretion.over(story.text("name"));
    }

    /** Where the date is one of reference only, the words accuse nobody. */
    private static String key(Story story, String part) {
        var key = story.topic().id() + "." + part;
        return SPEAKS_OF_A_DATE.contains(story.topic()) && story.isReferenceDate() ? key + ".default" : key;
    }

    private List<String> evidence(Story story) {
        if (story.topic() == Topic.MALFORMED) {
            return faults(story);
        }
        if (story.topic() == Topic.CHANGED) {
            return List.of();
        }
        var lines = new ArrayList<String>();
        if (story.topic() == Topic.MISSING && !story.text("column").isEmpty()) {
            lines.add(messages.text("column", story.text("column")));
        }
        if (story.topic() == Topic.LATE) {
            lines.add(messages.text("dated", messages.text("dated." + story.text("publishedBasis"))));
        }
        story.breach().ifPresent(f -> lines.add(messages.text("law", f.rule(), f.basis())));
        return lines;
    }

    private List<String> faults(Story story) {
        var faults = story.faults();
        var lines = new ArrayList<String>();
        faults.stream()
                .limit(LISTED)
                .forEach(f -> lines.add(messages.text("fault", f.rule(), Discretion.over(f.message()))));
        if (faults.size() > LISTED) {
            lines.add(messages.text("more", faults.size() - LISTED));
        }
        return lines;
    }

    /** The report, else the column in which it was looked for, else the given page. */
    static URI link(Story story, URI otherwise) {
        return Stream.of("url", "column")
                .map(story::text)
                .flatMap(address -> WebAddress.of(address).stream())
                .findFirst()
                .orElse(otherwise);
    }
}
