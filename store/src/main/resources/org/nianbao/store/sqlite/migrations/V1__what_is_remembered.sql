-- Times are milliseconds since 1970-01-01T00:00Z. Lists and maps are JSON text.

-- The ledger of sweeps: the proof that we looked.
CREATE TABLE sweep (
    id      INTEGER PRIMARY KEY AUTOINCREMENT,
    started INTEGER NOT NULL,
    ended   INTEGER,
    due     INTEGER NOT NULL,
    done    INTEGER NOT NULL DEFAULT 0,
    failed  INTEGER NOT NULL DEFAULT 0
) STRICT;

CREATE INDEX sweep_started ON sweep (started);

-- Everything that was seen. One table for the three kinds, so that their order is one order.
CREATE TABLE observation (
    id         INTEGER PRIMARY KEY AUTOINCREMENT,
    kind       TEXT    NOT NULL CHECK (kind IN ('look', 'sighting', 'absence')),
    agency     TEXT    NOT NULL,
    at         INTEGER NOT NULL,
    sweep      INTEGER REFERENCES sweep (id), -- NULL = outside of any sweep, such as a file that a person brought
    year       INTEGER,
    url        TEXT    NOT NULL,
    detail     TEXT    NOT NULL,
    state      TEXT,
    shows      TEXT CHECK (shows IS NULL OR json_type(shows) = 'array'),
    title      TEXT,
    dates      TEXT CHECK (dates IS NULL OR json_type(dates) = 'array'),
    documents  TEXT CHECK (documents IS NULL OR json_type(documents) = 'array'),
    brought_by TEXT,
    CHECK (CASE kind
               WHEN 'look' THEN state IS NOT NULL AND shows IS NOT NULL AND year IS NULL
               WHEN 'sighting' THEN year IS NOT NULL AND title IS NOT NULL AND dates IS NOT NULL AND documents IS NOT NULL
               ELSE year IS NOT NULL AND state IS NULL AND title IS NULL
           END)
) STRICT;

CREATE INDEX observation_agency_at ON observation (agency, at);
CREATE INDEX observation_at ON observation (at);
CREATE INDEX observation_year ON observation (year, agency) WHERE kind = 'sighting';

-- Evidence is never rewritten, by no program and no person with a database shell.
CREATE TRIGGER observation_is_not_changed BEFORE UPDATE ON observation
BEGIN
    SELECT RAISE(ABORT, 'observations are append-only: no update');
END;

CREATE TRIGGER observation_is_not_removed BEFORE DELETE ON observation
BEGIN
    SELECT RAISE(ABORT, 'observations are append-only: no delete');
END;

-- INSERT OR REPLACE removes the old row without asking the trigger above.
CREATE TRIGGER observation_is_not_replaced BEFORE INSERT ON observation
WHEN EXISTS (SELECT 1 FROM observation WHERE id = NEW.id)
BEGIN
    SELECT RAISE(ABORT, 'observations are append-only: no replace');
END;

-- The last good answer of an address.
CREATE TABLE page (
    url           TEXT PRIMARY KEY,
    final_url     TEXT    NOT NULL,
    etag          TEXT,
    last_modified TEXT,
    content_type  TEXT,
    headers       TEXT    NOT NULL CHECK (json_type(headers) = 'object'),
    body          BLOB    NOT NULL, -- gzip
    at            INTEGER NOT NULL
) STRICT;

CREATE TABLE host (
    host          TEXT PRIMARY KEY,
    next_allowed  INTEGER,
    robots        TEXT,
    robots_at     INTEGER,
    robots_status INTEGER NOT NULL
) STRICT;

-- Files of the archive, and where they were met.
CREATE TABLE document (
    sha256     TEXT PRIMARY KEY CHECK (length(sha256) = 64),
    extension  TEXT    NOT NULL,
    bytes      INTEGER NOT NULL,
    first_seen INTEGER NOT NULL
) STRICT;

CREATE TABLE place (
    id         INTEGER PRIMARY KEY AUTOINCREMENT,
    sha256     TEXT    NOT NULL REFERENCES document (sha256),
    agency     TEXT    NOT NULL,
    url        TEXT    NOT NULL,
    name       TEXT    NOT NULL,
    first_seen INTEGER NOT NULL,
    UNIQUE (sha256, agency, url)
) STRICT;

CREATE TABLE reading (
    sha256     TEXT    NOT NULL,
    agency     TEXT    NOT NULL,
    year       INTEGER NOT NULL,
    version    TEXT    NOT NULL,
    at         INTEGER NOT NULL,
    conformity TEXT    NOT NULL,
    json       TEXT    NOT NULL,
    PRIMARY KEY (sha256, agency, year)
) STRICT;

CREATE INDEX reading_year ON reading (year, agency);

CREATE TABLE verdict (
    agency TEXT    NOT NULL,
    year   INTEGER NOT NULL,
    state  TEXT    NOT NULL,
    since  INTEGER NOT NULL,
    json   TEXT    NOT NULL,
    PRIMARY KEY (agency, year)
) STRICT;

CREATE INDEX verdict_year ON verdict (year, agency);

CREATE TABLE feed_entry (
    agency    TEXT    NOT NULL,
    year      INTEGER NOT NULL,
    topic     TEXT    NOT NULL,
    episode   INTEGER NOT NULL CHECK (episode >= 1),
    published INTEGER NOT NULL,
    updated   INTEGER NOT NULL,
    json      TEXT    NOT NULL,
    PRIMARY KEY (agency, year, topic, episode)
) STRICT;
