package org.nianbao.crawler.letter;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import org.nianbao.crawler.alert.PortalAlarms;
import org.nianbao.store.LookState;
import tools.jackson.databind.JsonNode;

/** What is told of portals that cannot be read, and of the proxy if that is why. */
final class Portals {

    private final Desk desk;

    Portals(Desk desk) {
        this.desk = desk;
    }

    static boolean isProxy(Tale tale) {
        return tale.subject().startsWith(PortalAlarms.PROXY);
    }

    private static String address(Tale tale) {
        return isProxy(tale) ? tale.subject().substring(PortalAlarms.PROXY.length()) : tale.subject();
    }

    /** A portal by its host, a proxy by what it is and its host. */
    String name(Tale tale) {
        return isProxy(tale) ? desk.text("portal.proxy", address(tale)) : tale.subject();
    }

    /** One line for a chat. */
    String bulletin(Tale tale) {
        var json = OperatorPage.json(tale);
        return desk.text(
                isProxy(tale) ? "bulletin.proxy" : "bulletin.portal",
                address(tale),
                json.path("failing").asInt(0),
                json.path("columns").asInt(0));
    }

    /** A proxy: why it does not work is the same for every column. */
    Entry proxy(Tale tale) {
        var json = OperatorPage.json(tale);
        var lines = new ArrayList<String>();
        lines.add(desk.text("portal.proxy.agencies", json.path("agencies").asInt(0)));
        json.path("examples")
                .valueStream()
                .limit(1)
                .forEach(example -> lines.add(line("portal.proxy.example", example)));
        lines.add(desk.text("next.proxy"));
        return entry(tale, lines);
    }

    Entry entry(Tale tale) {
        var json = OperatorPage.json(tale);
        var lines = new ArrayList<String>();
        lines.add(desk.text("portal.agencies", json.path("agencies").asInt(0)));
        lines.add(
                json.path("lastRead").isString()
                        ? desk.text("portal.lastRead", moment(json.path("lastRead")))
                        : desk.text("portal.neverRead"));
        var states = EnumSet.noneOf(LookState.class);
        for (var example : json.path("examples")) {
            state(example).ifPresent(states::add);
            lines.add(line("portal.example", example));
        }
        states.forEach(state -> lines.add(desk.text("next." + state.name())));
        return entry(tale, lines);
    }

    private Entry entry(Tale tale, List<String> lines) {
        var json = OperatorPage.json(tale);
        var failing = desk.text(
                "portal.failing",
                json.path("failing").asInt(0),
                json.path("columns").asInt(0));
        return new Entry(name(tale), failing, Tone.BAD, lines, Optional.empty());
    }

    private String line(String key, JsonNode example) {
        return desk.text(
                key,
                moment(example.path("at")),
                state(example)
                        .map(s ->
                                desk.verdicts().fetch(s, example.path("detail").asString("")))
                        .orElse(""),
                example.path("url").asString(""));
    }

    private static Optional<LookState> state(JsonNode example) {
        return Arrays.stream(LookState.values())
                .filter(s -> s.name().equals(example.path("state").asString("")))
                .findFirst();
    }

    private String moment(JsonNode at) {
        return at.isString() ? desk.moment(Instant.parse(at.asString())) : "";
    }
}
