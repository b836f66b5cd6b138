package org.nianbao.crawler.alert;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.zip.CRC32C;
import org.nianbao.config.Agency;
import org.nianbao.store.AtomicFile;
import org.nianbao.store.FeedEntry;
import org.nianbao.store.Sha256;

/**
 * Keeps the files of all feeds as they should be. Readers always find a file whole; one whose content would be the same is
 * neither worded nor written again, and one that is no feed of ours any more is removed.
 */
public final class FeedFiles {

    /** Remembers what the files were written from. */
    static final String INDEX = "feeds/written.txt";

    private final Path data;
    private final FeedWriter writer;
    private final String manner;
    private final Map<String, Long> digests = new HashMap<>();

    /**
     * Files below that folder, for one writing.
     *
     * @param version of the program, whose words may differ from those of another
     */
    public FeedFiles(Path data, FeedIdentity identity, Locale language, ZoneId zone, String version) {
        this.data = data;
        this.writer = new FeedWriter(identity, language, zone);
        this.manner = String.join("\n", version, identity.toString(), language.toLanguageTag(), zone.getId());
    }

    /**
     * Writes what has changed.
     *
     * @param agencies by which entries belong to offices and regions, as they are now
     * @param now when a feed without an entry counts as updated
     */
    public void write(Collection<Agency> agencies, List<FeedEntry> entries, Instant now) throws IOException {
        var before = FeedIndex.read(data.resolve(INDEX));
        var after = new FeedIndex();
        var held = held(agencies, entries);
        for (var scope : FeedScopes.of(agencies)) {
            var newest = FeedWriter.newest(held.getOrDefault(scope, List.of()));
            var source = source(scope, newest);
            for (var format : FeedFormat.values()) {
                var place = scope.place(format);
                after.put(place, source);
                var file = data.resolve(place);
                if (!before.has(place, source) || Files.notExists(file)) {
                    AtomicFile.write(
                            file, writer.render(scope, format, newest, now).getBytes(StandardCharsets.UTF_8));
                }
            }
        }
        for (var place : before.placesNotIn(after)) {
            Files.deleteIfExists(data.resolve(place));
        }
        if (!after.equals(before)) {
            AtomicFile.write(data.resolve(INDEX), after.text().getBytes(StandardCharsets.UTF_8));
        }
    }

    /** Entries by feed; those of agencies that are not watched any more are in that of everything only. */
    private static Map<FeedScope, List<FeedEntry>> held(Collection<Agency> agencies, List<FeedEntry> entries) {
        var watched = new HashMap<String, List<FeedScope>>();
        for (var agency : agencies) {
            // An agency by itself knows all feeds that hold it.
            watched.put(agency.id(), FeedScopes.of(List.of(agency)));
        }
        var held = new HashMap<FeedScope, List<FeedEntry>>();
        for (var entry : entries) {
            for (var scope : watched.getOrDefault(entry.agency(), List.of(new FeedScope.Whole()))) {
                held.computeIfAbsent(scope, s -> new ArrayList<>()).add(entry);
            }
        }
        return held;
    }

    /** What a feed's words follow from, in short. */
    private String source(FeedScope scope, List<FeedEntry> newest) {
        var text = new StringBuilder(manner).append('\n').append(scope).append('\n');
        newest.forEach(e -> text.append(e.topic())
                .append(e.episode())
                .append(e.published())
                .append(e.updated())
                .append(digests.computeIfAbsent(e.json(), FeedFiles::digest)));
        return Sha256.of(text.toString().getBytes(StandardCharsets.UTF_8));
    }

    /** Words only change with the moment of their change, which is told apart anyway; this is for two changes in one moment. */
    private static long digest(String json) {
        var sum = new CRC32C();
        sum.update(json.getBytes(StandardCharsets.UTF_8));
        return sum.getValue();
    }
}
