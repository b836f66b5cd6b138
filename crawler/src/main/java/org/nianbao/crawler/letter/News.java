package org.nianbao.crawler.letter;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.nianbao.crawler.alert.Story;
import org.nianbao.crawler.alert.Topic;
import org.nianbao.crawler.judge.Remark;

/** What is new in a digest: one section for each topic that began. */
final class News {

    /** Faults of a report that are spelt out; its own page and its letter have all. */
    private static final int FAULTS = 3;

    static final List<Topic> TOPICS =
            List.of(Topic.MISSING, Topic.WITHDRAWN, Topic.LATE, Topic.MALFORMED, Topic.CHANGED);

    private final Desk desk;
    private final LocalDate today;

    News(Desk desk, LocalDate today) {
        this.desk = desk;
        this.today = today;
    }

    /** Episodes of a topic that begin. What was missing and turns up late is told once, as resolved. */
    static Stream<Tale> begun(Tales tales, Topic topic) {
        return tales.about(topic)
                .filter(tale -> tale.begins() && !tale.isPassing())
                .filter(tale -> topic != Topic.LATE || !turnedUp(tales, tale));
    }

    private static boolean turnedUp(Tales tales, Tale late) {
        return tales.find(late.subject(), late.year(), Topic.MISSING)
                .filter(missing -> missing.isOver() && !missing.isPassing())
                .isPresent();
    }

    List<Section> sections(Tales tales) {
        var listing = new Listing(desk);
        return TOPICS.stream()
                .map(topic -> listing.reports(
                        desk.text("new." + topic.id()),
                        topic == Topic.CHANGED ? Tone.DOUBT : Tone.BAD,
                        begun(tales, topic).map(this::item).toList()))
                .toList();
    }

    private Item item(Tale tale) {
        var story = tale.story();
        long days = tale.topic() == Topic.MISSING ? daysMissing(story) : Long.parseLong(story.count("daysLate"));
        boolean reference = story.isReferenceDate();
        var status = switch (tale.topic()) {
            case MISSING -> desk.text(reference ? "status.missing.default" : "status.missing", days);
            case LATE -> desk.text(reference ? "status.late.default" : "status.late", days);
            case MALFORMED -> desk.text("status.malformed", story.faults().size());
            default -> desk.text("status." + tale.topic().id());
        };
        return Item.of(
                Term.of(story),
                days,
                story.text("name"),
                status,
                reference || tale.topic() == Topic.CHANGED ? Tone.DOUBT : Tone.BAD,
                lines(tale.topic(), story),
                address(story));
    }

    private long daysMissing(Story story) {
        return Term.days(LocalDate.parse(story.text("deadline")), today);
    }

    private List<String> lines(Topic topic, Story story) {
        return switch (topic) {
            case LATE -> List.of(published("published", story));
            case WITHDRAWN -> List.of(published("wasPublished", story));
            case MALFORMED -> faults(story);
            case CHANGED -> story.change().map(Remark::message).stream().toList();
            default -> List.of();
        };
    }

    private String published(String key, Story story) {
        var basis = story.text("publishedBasis");
        return story.text("publishedOn").isEmpty()
                ? ""
                : desk.text(key, story.text("publishedOn"), basis.isEmpty() ? "—" : desk.text("basis." + basis));
    }

    private List<String> faults(Story story) {
        var faults = story.faults();
        var lines = new ArrayList<String>();
        faults.stream().limit(FAULTS).forEach(fault -> lines.add(desk.text("fault", fault.rule(), fault.message())));
        if (faults.size() > FAULTS) {
            lines.add(desk.text("faults.more", faults.size() - FAULTS));
        }
        return lines;
    }

    /** The report, else the column. */
    static Optional<String> address(Story story) {
        return Stream.of("url", "column")
                .map(story::text)
                .filter(address -> !address.isEmpty())
                .findFirst();
    }
}
