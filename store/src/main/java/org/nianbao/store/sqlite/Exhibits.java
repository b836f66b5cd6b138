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
            UPDATE warc_file SET bytes = :bytes, sha256 = :sha256, closed = max(closed, :closed)
            WHERE id = :id AND (bytes < :bytes OR (bytes = :bytes AND closed < :closed))
            """;

    private static final String KEEP = """
            INSERT INTO exhibit (id, bytes, crc, record, kind, status, payload, url, at)
            SELECT :id, :bytes, :crc, :record, :kind, :status, :payload, :url, :at
            WHERE NOT EXISTS (SELECT 1 FROM exhibit WHERE id = :id)
            """;

    private static final String HOLDER =
            "SELECT * FROM exhibit WHERE payload = :payload AND url IS NOT NULL ORDER BY id LIMIT 1";

    private static final String OF_FILE =
            "SELECT * FROM exhibit WHERE id >= (:file << 32) AND id < ((:file + 1) << 32) ORDER BY id";

    private static final String NAMED =
            "SELECT e.* FROM json_each(:ids) j JOIN exhibit e ON e.id = j.value ORDER BY j.key";

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
        return db.createQuery("SELECT 1 FROM exhibit WHERE id = :id")
                .bind("id", exhibit.id())
                .mapTo(Integer.class)
                .findOne()
                .isPresent();
    }

    private static void keep(Handle db, Exhibit exhibit) {
        db.createUpdate(KEEP)
                .bind("id", exhibit.id())
                .bind("bytes", exhibit.bytes())
                .bind("crc", exhibit.crc())
                .bind("record", bytes(exhibit.record()))
                .bind("kind", exhibit.kind().ordinal())
                .bind("status", exhibit.status())
                .bind("payload", exhibit.payload().map(Exhibits::bytes))
                .bind("url", exhibit.held().map(Exhibit.Held::url))
                .bind("at", Columns.millis(exhibit.held().map(Exhibit.Held::at)))
                .execute();
    }

    private static void progress(Handle db, WarcFile file) {
        db.createUpdate(PROGRESS)
                .bind("id", file.id())
                .bind("bytes", file.bytes())
                .bind("sha256", bytes(file.sha256()))
                .bind("closed", file.closed() ? 1 : 0)
                .execute();
    }

    static Optional<Exhibit> holder(Handle db, String sha256) {
        return db.createQuery(HOLDER)
                .bind("payload", bytes(sha256))
                .map(Exhibits::exhibit)
                .findOne();
    }

    static List<Exhibit> of(Handle db, long file) {
        return db.createQuery(OF_FILE).bind("file", file).map(Exhibits::exhibit).list();
    }

    /** Those whose ids stand in the JSON text of a column. */
    static List<Exhibit> named(Handle db, Optional<String> ids) {
        return ids.map(json -> db.createQuery(NAMED)
                        .bind("ids", json)
                        .map(Exhibits::exhibit)
                        .list())
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

    private static Exhibit exhibit(ResultSet row, StatementContext context) throws SQLException {
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
