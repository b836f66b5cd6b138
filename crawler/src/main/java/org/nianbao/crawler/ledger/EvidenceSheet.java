package org.nianbao.crawler.ledger;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.nianbao.config.Agency;
import org.nianbao.parser.check.Mask;
import org.nianbao.store.ClaimedDate;
import org.nianbao.store.DocumentRef;
import org.nianbao.store.Exhibit;
import org.nianbao.store.Observation.Absence;
import org.nianbao.store.Observation.Look;
import org.nianbao.store.Observation.Sighting;
import org.nianbao.store.WarcFile;
import org.nianbao.store.Witnessed;

/** Rows of the sheet of evidence: one for each observation. */
final class EvidenceSheet {

    static final List<Column> COLUMNS = List.of(
            Column.of("agency", 12),
            Column.wrapping("name", 28),
            Column.of("at", 16),
            Column.of("observed", 10),
            Column.of("years", 14),
            Column.of("state", 14),
            Column.of("url", 44),
            Column.wrapping("detail", 40),
            Column.wrapping("title", 40),
            Column.wrapping("dates", 26),
            Column.wrapping("sha256", 30),
            Column.of("by", 12),
            Column.wrapping("warc", 40),
            Column.of("sweep", 8));

    private final SheetWords words;
    private final Map<Long, String> files;

    EvidenceSheet(SheetWords words, Collection<WarcFile> files) {
        this.words = words;
        this.files = files.stream().collect(Collectors.toMap(WarcFile::id, WarcFile::name));
    }

    /**
     * What differs between the kinds.
     *
     * @param sweep 0 = outside of any sweep
     */
    private record Facts(
            String kind,
            String years,
            String state,
            String url,
            String detail,
            String title,
            String dates,
            String files,
            Optional<String> by,
            long sweep) {}

    List<Cell> row(Agency agency, Witnessed seen) {
        var facts = facts(seen);
        return List.of(
                Cell.text(agency.id()),
                Cell.text(agency.name()),
                new Cell.Moment(seen.observation().at()),
                Cell.text(words.text("observed." + facts.kind())),
                Cell.text(facts.years()),
                Cell.text(facts.state()),
                Cell.text(facts.url()),
                Cell.text(Mask.over(facts.detail())),
                Cell.text(Mask.over(facts.title())),
                Cell.text(facts.dates()),
                Cell.text(facts.files()),
                Cell.text(facts.by().orElse("")),
                Cell.text(lines(seen.exhibits(), this::exhibit)),
                facts.sweep() == 0 ? new Cell.Blank() : Cell.number(facts.sweep()));
    }

    private Facts facts(Witnessed seen) {
        if (seen.observation() instanceof Look look) {
            return look(look);
        }
        if (seen.observation() instanceof Sighting sighting) {
            return sighting(sighting);
        }
        var absence = (Absence) seen.observation();
        return new Facts(
                "absence",
                String.valueOf(absence.year()),
                "",
                absence.url(),
                absence.detail(),
                "",
                "",
                "",
                Optional.empty(),
                absence.sweep());
    }

    private Facts look(Look look) {
        var detail = new StringBuilder(look.detail());
        new TreeMap<>(look.doubts())
                .forEach((year, why) -> detail.append(detail.isEmpty() ? "" : "\n")
                        .append(words.text("doubt", year, words.brief().doubt(why))));
        return new Facts(
                "look",
                look.shows().stream().sorted().map(String::valueOf).collect(Collectors.joining(" ")),
                words.brief().fetch(look.state(), ""),
                look.url(),
                detail.toString(),
                "",
                "",
                "",
                Optional.empty(),
                look.sweep());
    }

    private Facts sighting(Sighting sighting) {
        return new Facts(
                "sighting",
                String.valueOf(sighting.year()),
                "",
                sighting.url(),
                sighting.detail(),
                sighting.title(),
                lines(sighting.dates(), this::date),
                lines(sighting.documents(), DocumentRef::sha256),
                sighting.by(),
                sighting.sweep());
    }

    private String date(ClaimedDate claimed) {
        return claimed.date() + " " + words.brief().basis(claimed.basis());
    }

    /** Such as {@code 2023-02-01-1.warc.gz@10234 urn:uuid:9f86d081-…}. */
    private String exhibit(Exhibit exhibit) {
        return files.getOrDefault(exhibit.file(), "?") + "@" + exhibit.offset() + " urn:uuid:" + exhibit.record();
    }

    private static <T> String lines(List<T> things, Function<T, String> line) {
        return things.stream().map(line).collect(Collectors.joining("\n"));
    }
}
