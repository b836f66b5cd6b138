package org.nianbao.crawler.letter;

import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.nianbao.crawler.alert.Topic;

/** How it stands with what is not new: due soon, still open, could not be checked. */
final class OpenMatters {

    private static final Set<Topic> OPEN = EnumSet.of(Topic.MISSING, Topic.WITHDRAWN, Topic.MALFORMED);

    private final Desk desk;
    private final LocalDate today;
    private final Listing listing;
    private final List<Matter> matters;

    OpenMatters(Desk desk, Survey survey, Reader reader, Instant now) {
        this.desk = desk;
        this.today = desk.day(now);
        this.listing = new Listing(desk);
        this.matters = survey.matters(reader).toList();
    }

    List<Matter> due() {
        return matters.stream()
                .filter(m -> m.topic().equals(Optional.of(Topic.DUE)))
                .toList();
    }

    /** What is open and not told as new above. */
    List<Matter> open(Tales tales) {
        return matters.stream()
                .filter(m -> m.topic().filter(OPEN::contains).isPresent())
                .filter(m -> !isNew(m, tales))
                .toList();
    }

    List<Matter> unchecked() {
        return matters.stream().filter(m -> m.topic().isEmpty()).toList();
    }

    private static boolean isNew(Matter matter, Tales tales) {
        return matter.topic()
                .flatMap(topic -> tales.find(matter.agency(), matter.year(), topic))
                .filter(tale -> tale.begins() && !tale.isPassing())
                .isPresent();
    }

    Section dueSection() {
        return listing.reports(
                desk.text("due"), Tone.DOUBT, due().stream().map(this::dueItem).toList());
    }

    Section openSection(Tales tales) {
        return listing.reports(
                desk.text("open"),
                Tone.BAD,
                open(tales).stream().map(this::openItem).toList());
    }

    Section uncheckedSection() {
        return listing.reports(
                desk.text("unchecked"),
                Tone.DOUBT,
                unchecked().stream().map(this::uncheckedItem).toList());
    }

    private Item dueItem(Matter matter) {
        long days = -days(matter);
        var status = days == 0 ? desk.text("status.today") : desk.text("status.due", days);
        return item(matter, -days, status, Tone.DOUBT, Stream.of());
    }

    private Item openItem(Matter matter) {
        var topic = matter.topic().orElseThrow();
        var status = switch (topic) {
            case MISSING -> desk.text(matter.reference() ? "status.missing.default" : "status.missing", days(matter));
            case MALFORMED -> desk.text("status.malformed", matter.faults());
            default -> desk.text("status." + topic.id());
        };
        long weight = topic == Topic.MALFORMED ? 0 : days(matter);
        return item(matter, weight, status, matter.reference() ? Tone.DOUBT : Tone.BAD, Stream.of(matter.note()));
    }

    private Item uncheckedItem(Matter matter) {
        var since = matter.lastRead()
                .map(at -> desk.text("lastRead", desk.moment(at)))
                .orElseGet(() -> desk.text("neverRead"));
        return item(matter, 0, "", Tone.DOUBT, Stream.of(matter.note(), since));
    }

    private Item item(Matter matter, long weight, String status, Tone tone, Stream<String> lines) {
        return Item.of(
                Term.of(matter),
                weight,
                matter.name(),
                status,
                tone,
                lines.filter(line -> !line.isEmpty()).toList(),
                matter.address());
    }

    private long days(Matter matter) {
        return Term.days(matter.deadline(), today);
    }
}
