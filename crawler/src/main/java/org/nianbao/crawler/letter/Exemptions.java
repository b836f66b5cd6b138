package org.nianbao.crawler.letter;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.nianbao.config.Waiver;
import org.nianbao.crawler.alert.Topic;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What the office examined and rejected: in force, running out, and over since the last digest. */
final class Exemptions {

    private static final int NOTICE_DAYS = 7;
    private static final JsonMapper MAPPER = JsonMapper.builder().build();

    private static final Comparator<Waiver> ORDER = Comparator.comparing(
                    (Waiver w) -> w.expires().orElse(LocalDate.MAX))
            .thenComparing(Waiver::agency)
            .thenComparing(Waiver::year);

    private final Desk desk;
    private final Reader reader;
    private final LocalDate today;

    Exemptions(Desk desk, Reader reader, LocalDate today) {
        this.desk = desk;
        this.reader = reader;
        this.today = today;
    }

    /** The agency that an alarm about a waiver is about. */
    static String agency(Tale tale) {
        return json(tale).path("agency").asString("");
    }

    private static JsonNode json(Tale tale) {
        return MAPPER.readTree(tale.flips().get(tale.flips().size() - 1).flip().json());
    }

    List<Section> sections(Tales tales) {
        var listing = new Listing(desk);
        var over =
                tales.about(Topic.WAIVER).filter(Tale::isOver).map(this::ended).toList();
        var inForce = desk.waivers().stream()
                .filter(w -> reader.isToldOf(w.agency()) && w.holdsOn(today))
                .sorted(ORDER)
                .map(this::entry)
                .toList();
        return List.of(
                listing.section(desk.text("waivers.over"), Tone.DOUBT, over),
                listing.section(desk.text("waivers"), Tone.CALM, inForce));
    }

    private Entry ended(Tale tale) {
        var json = json(tale);
        var rule = json.path("rule").asString("");
        return Entry.of(
                desk.nameOf(json.path("agency").asString("")),
                desk.text("waiver.ended", json.path("expires").asString("")),
                Tone.DOUBT,
                what(json.path("year").asInt(0), Optional.of(rule).filter(r -> !r.isEmpty())),
                why(json.path("reason").asString(""), json.path("author").asString("")));
    }

    private Entry entry(Waiver waiver) {
        var soon = waiver.expires().filter(last -> !today.isBefore(last.minusDays(NOTICE_DAYS)));
        var status = waiver.expires()
                .map(last -> desk.text(soon.isPresent() ? "waiver.soon" : "waiver.until", last))
                .orElseGet(() -> desk.text("waiver.always"));
        return Entry.of(
                desk.nameOf(waiver.agency()),
                status,
                soon.isPresent() ? Tone.DOUBT : Tone.CALM,
                what(waiver.year(), waiver.rule()),
                why(waiver.reason(), waiver.author()));
    }

    private String what(int year, Optional<String> rule) {
        return rule.map(r -> desk.text("waiver.rule", year, r)).orElseGet(() -> desk.text("waiver.report", year));
    }

    private String why(String reason, String author) {
        return desk.text("waiver.why", reason, author);
    }
}
