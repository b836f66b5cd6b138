package org.nianbao.store.sqlite;

import java.nio.ByteBuffer;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.StatementContext;
import org.nianbao.store.Evidence;
import org.nianbao.store.Exhibit;
import org.nianbao.store.WarcFile;

/** WARC files and the exchanges in them. */
final class Exhibits {

    private static final String BEGIN = "INSERT INTO warc_file (name, sha256) VALUES (:name, :sha256) RETURNING *";

    private static final String FILES = "SELECT * FROM warc_file ORDER BY id";

    /** Threads may bring their progress in any order. */
    private static final String PROGRESS = """
            UPDATE warc_file SET bytes = ?2, sha256 = ?3, closed = max(closed, ?4)
            WHERE id = ?1 AND (bytes < ?2 OR (bytes = ?2 AND closed < ?4))
            """;

    private static final String KEEP = """
            INSERT INTO exhibit (id, bytes, crc, record, kind, status, payload, url, at)
            SELECT ?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9
            WHERE NOT EXISTS (SELECT 1 FROM exhibit WHERE id = ?1)
            """;

    private static final String HOLDER =
            "SELECT * FROM exhibit WHERE payload = ? AND url IS NOT NULL ORDER BY id LIMIT 1";

    private static final String OF_FILE =
            "SELECT * FROM exhibit WHERE id >= (?1 << 32) AND id < ((?1 + 1) << 32) ORDER BY id";

    private static final String NAMED =
            "SELECT e.* FROM json_each(?) j JOIN exhibit e ON e.id = j.value ORDER BY j.key";

    private Exhibits() {}

    static WarcFile begin(Handle db, String name) {
        return db.createQuery(BEGIN)
                .bind("name", name)
                .bind("sha256", bytes(WarcFile.NOTHING))
                .map(Exhibits::file)
                .one();
    }

    static List<WarcFile> files(Handle db) {
        return db.createQuery(FILES).map(Exhibits::file).list();
    }

    static int keep(Handle db, Evidence evidence) {
        evidence.unwritten().forEach(e -> keep(db, e));
        evidence.progress().ifPresent(p -> progress(db, p));
        return evidence.unwritten().size();
    }

    static boolean isKept(Handle db, Exhibit exhibit) {
        return Prepared.first(db, row -> row.getInt(1), "SELECT 1 FROM exhibit WHERE id = ?", exhibit.id())
                .isPresent();
    }

    private static void keep(Handle db, Exhibit exhibit) {
        Prepared.update(
                db,
                KEEP,
                exhibit.id(),
                exhibit.bytes(),
                exhibit.crc(),
                bytes(exhibit.record()),
                exhibit.kind().ordinal(),
                exhibit.status(),
                exhibit.payload().map(Exhibits::bytes),
                exhibit.held().map(Exhibit.Held::url),
                Columns.millis(exhibit.held().map(Exhibit.Held::at)));
    }

    private static void progress(Handle db, WarcFile file) {
        Prepared.update(db, PROGRESS, file.id(), file.bytes(), bytes(file.sha256()), file.closed() ? 1 : 0);
    }

    static Optional<Exhibit> holder(Handle db, String sha256) {
        return Prepared.first(db, Exhibits::exhibit, HOLDER, bytes(sha256));
    }

    static List<Exhibit> of(Handle db, long file) {
        return Prepared.list(db, Exhibits::exhibit, OF_FILE, file);
    }

    /** Those whose ids stand in the JSON text of a column. */
    static List<Exhibit> named(Handle db, Optional<String> ids) {
        return ids.map(json -> Prepared.list(db, Exhibits::exhibit, NAMED, json))
                .orElse(List.of());
    }

    private static WarcFile file(ResultSet row, StatementContext context) throws SQLException {
        return new WarcFile(
                row.getLong("id"),
                row.getString("name"),
                row.getLong("bytes"),
                HexFormat.of().formatHex(row.getBytes("sha256")),
                row.getInt("closed") == 1);
    }

    private static Exhibit exhibit(ResultSet row) throws SQLException {
        long id = row.getLong("id");
        var uuid = ByteBuffer.wrap(row.getBytes("record"));
        return new Exhibit(
                id >>> 32,
                id & 0xffffffffL,
                row.getLong("bytes"),
                row.getInt("crc"),
                new UUID(uuid.getLong(), uuid.getLong()),
                Exhibit.Kind.values()[row.getInt("kind")],
                row.getInt("status"),
                Optional.ofNullable(row.getBytes("payload")).map(HexFormat.of()::formatHex),
                held(row));
    }

    private static Optional<Exhibit.Held> held(ResultSet row) throws SQLException {
        var url = Columns.maybeText(row, "url");
        return url.isEmpty() ? Optional.empty() : Optional.of(new Exhibit.Held(url.get(), Columns.moment(row, "at")));
    }

    static byte[] bytes(String hex) {
        return HexFormat.of().parseHex(hex);
    }

    private static byte[] bytes(UUID uuid) {
        return ByteBuffer.allocate(16)
                .putLong(uuid.getMostSignificantBits())
                .putLong(uuid.getLeastSignificantBits())
                .array();
    }
}
