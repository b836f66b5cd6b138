package org.nianbao.crawler.letter;

import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.nianbao.crawler.alert.Topic;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Mail to those who run the program: portals that fail, coverage, messages that were given up, the set-up. */
final class OperatorPage {

    private static final Set<Topic> TOPICS = EnumSet.of(Topic.PORTAL, Topic.COVERAGE, Topic.DELIVERY, Topic.SETUP);

    private static final JsonMapper MAPPER = JsonMapper.builder().build();

    private final Desk desk;
    private final Portals portals;

    OperatorPage(Desk desk) {
        this.desk = desk;
        this.portals = new Portals(desk);
    }

    static Tales news(Tales untold) {
        return untold.only(tale -> TOPICS.contains(tale.topic()) && !tale.isPassing());
    }

    static JsonNode json(Tale tale) {
        return MAPPER.readTree(tale.flips().get(tale.flips().size() - 1).flip().json());
    }

    Letter write(Tales news, Instant now) {
        var listing = new Listing(desk);
        var failing = news.about(Topic.PORTAL)
                .filter(tale -> !Portals.isProxy(tale) && !tale.isOver())
                .toList();
        var begun = failing.stream().filter(Tale::begins).map(portals::entry).toList();
        var goesOn = failing.stream()
                .filter(tale -> !tale.begins())
                .map(portals::entry)
                .toList();
        var over = news.all().stream().filter(Tale::isOver).map(this::over).toList();
        var others = news.all().stream()
                .filter(tale -> (tale.topic() != Topic.PORTAL || Portals.isProxy(tale)) && !tale.isOver())
                .map(this::other)
                .toList();
        var sections = List.of(
                listing.section(desk.text("operator.others"), Tone.BAD, others),
                listing.section(desk.text("operator.begun"), Tone.BAD, begun),
                listing.section(desk.text("operator.goesOn"), Tone.DOUBT, goesOn),
                listing.section(desk.text("operator.over"), Tone.GOOD, over));
        var counts = counts(others.size(), begun.size(), goesOn.size(), over.size());
        var title = desk.text("operator.title", desk.day(now));
        return new Letter(
                title + desk.text("colon") + counts,
                new Page(
                        desk.tag(),
                        title,
                        counts,
                        List.of(),
                        List.of(),
                        sections,
                        List.of(),
                        Optional.empty(),
                        List.of(desk.text("operator.footer"))),
                Optional.of("nianbao-operator"),
                Optional.empty());
    }

    private String counts(int others, int begun, int goesOn, int over) {
        var parts = new ArrayList<String>();
        add(parts, "operator.count.others", others);
        add(parts, "operator.count.begun", begun);
        add(parts, "operator.count.goesOn", goesOn);
        add(parts, "operator.count.over", over);
        return String.join(desk.text("comma"), parts);
    }

    private void add(List<String> parts, String key, int number) {
        if (number > 0) {
            parts.add(desk.text(key, number));
        }
    }

    private Entry over(Tale tale) {
        return Entry.of(matter(tale), ended(tale), Tone.GOOD);
    }

    /** In what way an alarm is over. */
    String ended(Tale tale) {
        return desk.text("operator.ended."
                + (Portals.isProxy(tale) ? "proxy" : tale.topic().id()));
    }

    private Entry other(Tale tale) {
        if (tale.topic() == Topic.PORTAL) {
            return portals.proxy(tale);
        }
        var lines = new ArrayList<String>();
        if (tale.topic() == Topic.DELIVERY) {
            for (var example : json(tale).path("examples")) {
                lines.add(desk.text(
                        "delivery.example",
                        example.path("target").asString(""),
                        example.path("key").asString(""),
                        example.path("trouble").asString("")));
            }
        }
        lines.add(desk.text("next."
                + (tale.topic() == Topic.SETUP ? setup(tale) : tale.topic().id())));
        return new Entry(matter(tale), "", Tone.BAD, lines, Optional.empty());
    }

    /** What an alarm says in one sentence; of a portal or a proxy, its name. */
    String matter(Tale tale) {
        var json = json(tale);
        return switch (tale.topic()) {
            case COVERAGE ->
                desk.text(
                        tale.isOver() ? "matter.coverage.over" : "matter.coverage",
                        json.path("due").asLong(0),
                        json.path("checked").asLong(0),
                        json.path("least").asLong(0));
            case DELIVERY -> desk.text("matter.delivery", json.path("more").asLong(0));
            case SETUP ->
                desk.text(
                        "matter.setup." + setup(tale),
                        json.path("number").asLong(0),
                        json.path("names").asString(""));
            default -> portals.name(tale);
        };
    }

    private static String setup(Tale tale) {
        return json(tale).path("problem").asString("");
    }
}
