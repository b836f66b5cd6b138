package org.nianbao.crawler.letter;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.nianbao.crawler.alert.Story;
import org.nianbao.crawler.alert.Topic;
import org.nianbao.crawler.judge.Timeliness;
import org.nianbao.crawler.judge.json.ReadingJson;
import org.nianbao.parser.check.Conformity;

/** What was told and holds no longer, and how it ended. */
final class Endings {

    private static final Set<Topic> TOPICS = Set.of(Topic.MISSING, Topic.WITHDRAWN, Topic.LATE, Topic.MALFORMED);

    private final Desk desk;

    Endings(Desk desk) {
        this.desk = desk;
    }

    static Stream<Tale> of(Tales tales) {
        return tales.all().stream().filter(tale -> TOPICS.contains(tale.topic()) && tale.isOver() && !tale.isPassing());
    }

    Section section(Tales tales) {
        return new Listing(desk)
                .reports(
                        desk.text("resolved"),
                        Tone.GOOD,
                        of(tales).map(this::item).toList());
    }

    private Item item(Tale tale) {
        var story = tale.story();
        var ending = ending(tale.topic(), story);
        return Item.of(
                Term.of(story),
                0,
                story.text("name"),
                desk.text("ended." + ending, story.count("daysLate")),
                ending.startsWith("late") || ending.equals("unclear") ? Tone.DOUBT : Tone.GOOD,
                published(ending, story),
                News.address(story));
    }

    private List<String> published(String ending, Story story) {
        return (ending.startsWith("late") || ending.equals("inTime"))
                        && !story.text("publishedOn").isEmpty()
                ? List.of(desk.text("publishedOn", story.text("publishedOn")))
                : List.of();
    }

    /** Key of how it ended. */
    static String ending(Topic topic, Story story) {
        var timeliness = story.text("timeliness");
        if (timeliness.equals(Timeliness.EXEMPT.name())) {
            return "exempt";
        }
        return switch (topic) {
            case MALFORMED -> form(story);
            case WITHDRAWN -> timeliness.equals(Timeliness.WITHDRAWN.name()) ? "waived" : "back";
            default -> date(topic, timeliness, story.isReferenceDate());
        };
    }

    private static String date(Topic topic, String timeliness, boolean reference) {
        return switch (Timeliness.valueOf(timeliness)) {
            case ON_TIME -> topic == Topic.LATE ? "wasInTime" : "inTime";
            case LATE -> topic == Topic.LATE ? "waived" : reference ? "late.default" : "late";
            case MISSING -> topic == Topic.LATE ? "unclear" : "waived";
            case NOT_DUE, DUE_SOON -> "notDue";
            case UNVERIFIABLE, WITHDRAWN, EXEMPT -> "unclear";
        };
    }

    /** A report whose faults were waived still has them. */
    private static String form(Story story) {
        boolean conforms = story.text("conformity").equals(Conformity.CONFORMS.name());
        boolean waived = story.verdict()
                .path("findings")
                .valueStream()
                .anyMatch(finding -> finding.path("waived").asBoolean(false)
                        && ReadingJson.remark(finding).isCertainFault());
        return waived ? "waived" : conforms ? "corrected" : "unclear";
    }
}
