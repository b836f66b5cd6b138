package org.nianbao.crawler.ledger;

import java.time.ZoneId;
import java.util.Collection;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.nianbao.crawler.judge.Moments;
import org.nianbao.parser.check.Mask;
import org.nianbao.store.ClaimedDate;
import org.nianbao.store.DocumentRef;
import org.nianbao.store.Exhibit;
import org.nianbao.store.Observation.Absence;
import org.nianbao.store.Observation.Look;
import org.nianbao.store.Observation.Sighting;
import org.nianbao.store.WarcFile;
import org.nianbao.store.Witnessed;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** Observations as JSON, with the exchanges they rest on. Numbers that belong to a person are masked in what others wrote. */
public final class EvidenceJson {

    private static final JsonMapper MAPPER = JsonMapper.builder().build();

    private final Map<Long, String> files;
    private final ZoneId zone;

    /**
     * For observations of one store.
     *
     * @param files its WARC files
     */
    public EvidenceJson(Collection<WarcFile> files, ZoneId zone) {
        this.files = files.stream().collect(Collectors.toMap(WarcFile::id, WarcFile::name));
        this.zone = zone;
    }

    public ObjectNode node(Witnessed seen) {
        var observation = seen.observation();
        var node = MAPPER.createObjectNode();
        node.put("agency", observation.agency());
        node.put("at", Moments.print(observation.at(), zone));
        if (observation instanceof Look look) {
            look(node, look);
        } else if (observation instanceof Sighting sighting) {
            sighting(node, sighting);
        } else if (observation instanceof Absence absence) {
            absence(node, absence);
        }
        var exhibits = node.putArray("exhibits");
        seen.exhibits().forEach(e -> exhibits.add(exhibit(e)));
        return node;
    }

    private static void common(ObjectNode node, String kind, long sweep, String url, String detail) {
        node.put("kind", kind);
        if (sweep > 0) {
            node.put("sweep", sweep);
        } else {
            node.putNull("sweep");
        }
        node.put("url", url);
        node.put("detail", Mask.over(detail));
    }

    private static void look(ObjectNode node, Look look) {
        common(node, "look", look.sweep(), look.url(), look.detail());
        node.put("state", look.state().name());
        var shows = node.putArray("shows");
        look.shows().stream().sorted().forEach(shows::add);
        var doubts = node.putObject("doubts");
        new TreeMap<>(look.doubts()).forEach((year, why) -> doubts.put(year.toString(), Mask.over(why)));
    }

    private static void sighting(ObjectNode node, Sighting sighting) {
        common(node, "sighting", sighting.sweep(), sighting.url(), sighting.detail());
        node.put("year", sighting.year());
        node.put("title", Mask.over(sighting.title()));
        var dates = node.putArray("dates");
        sighting.dates().forEach(d -> dates.add(date(d)));
        var documents = node.putArray("documents");
        sighting.documents().forEach(d -> documents.add(document(d)));
        sighting.by().ifPresentOrElse(by -> node.put("by", by), () -> node.putNull("by"));
    }

    private static void absence(ObjectNode node, Absence absence) {
        common(node, "absence", absence.sweep(), absence.url(), absence.detail());
        node.put("year", absence.year());
    }

    private static ObjectNode date(ClaimedDate claimed) {
        return MAPPER.createObjectNode()
                .put("basis", claimed.basis().id())
                .put("date", claimed.date().toString())
                .put("raw", Mask.over(claimed.raw()));
    }

    private static ObjectNode document(DocumentRef file) {
        return MAPPER.createObjectNode()
                .put("url", file.url())
                .put("name", Mask.over(file.name()))
                .put("format", file.format())
                .put("sha256", file.sha256())
                .put("role", file.role().id());
    }

    private ObjectNode exhibit(Exhibit exhibit) {
        var node = MAPPER.createObjectNode()
                .put("warc", files.getOrDefault(exhibit.file(), "?"))
                .put("offset", exhibit.offset())
                .put("record", "urn:uuid:" + exhibit.record())
                .put("kind", exhibit.kind().id())
                .put("status", exhibit.status());
        exhibit.payload().ifPresentOrElse(hash -> node.put("sha256", hash), () -> node.putNull("sha256"));
        return node;
    }
}
