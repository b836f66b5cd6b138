package org.nianbao.store.sqlite;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jdbi.v3.core.Handle;
import org.nianbao.store.Evidence;
import org.nianbao.store.EvidenceBook;
import org.nianbao.store.Exhibit;
import org.nianbao.store.Observation;
import org.nianbao.store.RobotsExhibits;
import org.nianbao.store.WarcFile;
import org.nianbao.store.Witnessed;

/** The book in the tables {@code warc_file}, {@code exhibit} and {@code robots_exhibit}. */
final class SqliteEvidenceBook implements EvidenceBook {

    private static final String ROBOTS = "SELECT good, failed FROM robots_exhibit WHERE origin = :origin";

    private static final String KEEP_ROBOTS = """
            INSERT INTO robots_exhibit (origin, good, failed) VALUES (:origin, :good, :failed)
            ON CONFLICT (origin) DO UPDATE SET good = excluded.good, failed = excluded.failed
            """;

    private static final String OF_AGENCY =
            "SELECT * FROM observation WHERE agency = :agency AND at <= :until ORDER BY at, id";

    private static final String RESTING = """
            SELECT * FROM observation WHERE id IN (
                SELECT o.id FROM observation o, json_each(o.exhibits) j
                WHERE j.value = :id OR j.value IN (SELECT id FROM exhibit WHERE payload = :payload))
            ORDER BY at, id
            """;

    private static final String RESTING_ON_FILE = """
            SELECT * FROM observation WHERE id IN (
                SELECT o.id FROM observation o, json_each(o.exhibits) j WHERE j.value >> 32 = :file)
            ORDER BY at, id
            """;

    /** A row with the JSON text of its exhibits. */
    private record Row(Observation observation, Optional<String> exhibits) {}

    private final Database db;

    SqliteEvidenceBook(Database db) {
        this.db = db;
    }

    @Override
    public WarcFile begin(String name) {
        return db.write(h -> Exhibits.begin(h, name));
    }

    @Override
    public List<WarcFile> files() {
        return db.read(Exhibits::files);
    }

    @Override
    public void keep(Evidence evidence) {
        db.write(h -> Exhibits.keep(h, evidence));
    }

    @Override
    public boolean knows(Exhibit exhibit) {
        return db.read(h -> Exhibits.isKept(h, exhibit));
    }

    @Override
    public Optional<Exhibit> holder(String sha256) {
        return db.read(h -> Exhibits.holder(h, sha256));
    }

    @Override
    public List<Exhibit> exhibits(long file) {
        return db.read(h -> Exhibits.of(h, file));
    }

    @Override
    public RobotsExhibits robots(String origin) {
        return db.read(h -> h.createQuery(ROBOTS)
                .bind("origin", origin)
                .map((row, context) -> new RobotsExhibits(
                        Exhibits.named(h, Columns.maybeText(row, "good")),
                        Exhibits.named(h, Columns.maybeText(row, "failed"))))
                .findOne()
                .orElse(RobotsExhibits.NONE));
    }

    @Override
    public void keepRobots(String origin, RobotsExhibits exhibits, Evidence evidence) {
        db.write(h -> Exhibits.keep(h, evidence)
                + h.createUpdate(KEEP_ROBOTS)
                        .bind("origin", origin)
                        .bind("good", Json.ofIds(exhibits.good()))
                        .bind("failed", Json.ofIds(exhibits.failed()))
                        .execute());
    }

    @Override
    public List<Witnessed> witnessed(String agency, Instant until) {
        return db.read(h -> rows(h, agency, until).stream()
                .map(row -> new Witnessed(row.observation(), Exhibits.named(h, row.exhibits())))
                .toList());
    }

    private static List<Row> rows(Handle db, String agency, Instant until) {
        return db.createQuery(OF_AGENCY)
                .bind("agency", agency)
                .bind("until", Columns.bound(until))
                .map((row, context) -> new Row(Observations.observation(row), Columns.maybeText(row, "exhibits")))
                .list();
    }

    @Override
    public List<Observation> restingOn(Exhibit exhibit) {
        return db.read(h -> h.createQuery(RESTING)
                .bind("id", exhibit.id())
                .bind(
                        "payload",
                        exhibit.held().flatMap(held -> exhibit.payload()).map(Exhibits::bytes))
                .map((row, context) -> Observations.observation(row))
                .list());
    }

    @Override
    public List<Observation> restingOn(long file) {
        return db.read(h -> h.createQuery(RESTING_ON_FILE)
                .bind("file", file)
                .map((row, context) -> Observations.observation(row))
                .list());
    }
}
