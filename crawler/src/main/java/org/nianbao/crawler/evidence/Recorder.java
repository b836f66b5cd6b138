package org.nianbao.crawler.evidence;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import org.nianbao.crawler.fetch.Exchange;
import org.nianbao.store.DataLock;
import org.nianbao.store.Evidence;
import org.nianbao.store.EvidenceBook;
import org.nianbao.store.Exhibit;
import org.nianbao.store.RobotsExhibits;
import org.nianbao.store.Store;
import org.nianbao.store.warc.WarcArchive;

/** Keeps every exchange in the WARC files, and knows from which one each robots.txt comes. Safe for many threads. */
public final class Recorder implements AutoCloseable {

    private final WarcArchive archive;
    private final EvidenceBook book;
    private final ConcurrentMap<String, RobotsExhibits> robots = new ConcurrentHashMap<>();

    private Recorder(WarcArchive archive, EvidenceBook book) {
        this.archive = archive;
        this.book = book;
    }

    /**
     * Opens the WARC files of a data directory, and takes in what a killed process left there.
     *
     * @param held the right to write, which the caller keeps
     * @param version of the program, which is noted in the files
     * @param zone in which a new day begins a new file
     */
    public static Recorder open(DataLock held, Store store, String version, ZoneId zone) {
        var book = store.evidence();
        var info = new LinkedHashMap<String, List<String>>();
        info.put("software", List.of("nianbao/" + version));
        info.put("format", List.of("WARC File Format 1.1"));
        info.put(
                "conformsTo",
                List.of("http://iipc.github.io/warc-specifications/specifications/warc-format/warc-1.1/"));
        info.put("description", List.of(HttpText.CONVENTIONS));
        return new Recorder(WarcArchive.open(held, book, info, WarcArchive.Limits.usual(zone)), book);
    }

    /**
     * What one visit to a column leaves behind.
     *
     * @param clock dates the records, as it does the observations
     */
    public Notes notes(Clock clock) {
        return new Notes(Optional.of(this), clock);
    }

    Exhibit write(Exchange exchange, Instant at, Optional<String> standsFor) {
        return archive.write(Captures.of(exchange, at, standsFor));
    }

    boolean holds(String payload) {
        return archive.holds(payload);
    }

    Evidence secure(List<Exhibit> exhibits) {
        return archive.secure(exhibits);
    }

    RobotsExhibits robots(String origin) {
        return robots.computeIfAbsent(origin, book::robots);
    }

    /** Written down before the fetcher remembers the file. */
    void robots(String origin, List<Exhibit> asked, boolean good) {
        var known = robots(origin);
        var now = good ? new RobotsExhibits(asked, List.of()) : new RobotsExhibits(known.good(), asked);
        book.keepRobots(origin, now, secure(asked));
        robots.put(origin, now);
    }

    @Override
    public void close() {
        archive.close();
    }
}
