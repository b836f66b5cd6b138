-- WARC files: what was exchanged with portals. Of each, the first `bytes` bytes are written down here and never change.
CREATE TABLE warc_file (
    id     INTEGER PRIMARY KEY AUTOINCREMENT,
    name   TEXT    NOT NULL UNIQUE,
    bytes  INTEGER NOT NULL DEFAULT 0,
    sha256 BLOB    NOT NULL CHECK (length(sha256) = 32),
    closed INTEGER NOT NULL DEFAULT 0 CHECK (closed IN (0, 1))
) STRICT;

CREATE TRIGGER warc_file_only_grows BEFORE UPDATE ON warc_file
WHEN NEW.id <> OLD.id OR NEW.name <> OLD.name OR NEW.bytes < OLD.bytes OR NEW.closed < OLD.closed
    OR (NEW.bytes = OLD.bytes AND NEW.sha256 <> OLD.sha256)
BEGIN
    SELECT RAISE(ABORT, 'evidence is append-only: a WARC file only grows');
END;

CREATE TRIGGER warc_file_is_not_removed BEFORE DELETE ON warc_file
BEGIN
    SELECT RAISE(ABORT, 'evidence is append-only: no delete');
END;

-- One exchange with a portal: its records lie in one piece in a WARC file.
CREATE TABLE exhibit (
    id      INTEGER PRIMARY KEY,                                  -- file * 2^32 + offset
    bytes   INTEGER NOT NULL,
    crc     INTEGER NOT NULL,                                     -- CRC-32C of these bytes: tells which exchange was hit
    record  BLOB    NOT NULL CHECK (length(record) = 16),         -- UUID of its main record
    kind    INTEGER NOT NULL CHECK (kind IN (0, 1, 2)),           -- response, revisit, metadata
    status  INTEGER NOT NULL,                                     -- 0 = no HTTP answer
    payload BLOB CHECK (payload IS NULL OR length(payload) = 32), -- SHA-256 of the body, decoded
    url     TEXT,                                                 -- only of a record that holds its payload itself
    at      INTEGER CHECK ((at IS NULL) = (url IS NULL))
) STRICT;

CREATE INDEX exhibit_payload ON exhibit (payload) WHERE url IS NOT NULL;

CREATE TRIGGER exhibit_is_not_changed BEFORE UPDATE ON exhibit
BEGIN
    SELECT RAISE(ABORT, 'evidence is append-only: no update');
END;

CREATE TRIGGER exhibit_is_not_removed BEFORE DELETE ON exhibit
BEGIN
    SELECT RAISE(ABORT, 'evidence is append-only: no delete');
END;

CREATE TRIGGER exhibit_is_not_replaced BEFORE INSERT ON exhibit
WHEN EXISTS (SELECT 1 FROM exhibit WHERE id = NEW.id)
BEGIN
    SELECT RAISE(ABORT, 'evidence is append-only: no replace');
END;

-- Ids of the exhibits on which an observation rests. NULL = seen before there were any, or brought by a person.
ALTER TABLE observation ADD COLUMN exhibits TEXT CHECK (exhibits IS NULL OR json_type(exhibits) = 'array');

-- The exchanges from which an origin's robots.txt is known; many looks rest on one of them.
CREATE TABLE robots_exhibit (
    origin TEXT PRIMARY KEY,
    good   TEXT NOT NULL CHECK (json_type(good) = 'array'),
    failed TEXT NOT NULL CHECK (json_type(failed) = 'array') -- since then
) STRICT;
