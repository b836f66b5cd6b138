-- Columns that the program found by itself: for agencies with a portal alone, and where a column had moved.
CREATE TABLE found_column (
    agency   TEXT    NOT NULL,
    url      TEXT    NOT NULL,
    how      TEXT    NOT NULL,
    found    INTEGER NOT NULL,
    verified INTEGER, -- when a report of the agency was last met there; NULL = never
    PRIMARY KEY (agency, url)
) STRICT;

CREATE INDEX found_column_url ON found_column (url);

-- When a column was last looked for, so that a portal without one is not searched at every sweep.
CREATE TABLE column_search (
    agency TEXT PRIMARY KEY,
    at     INTEGER NOT NULL
) STRICT;
