-- What was read in the list pages of a column, to be used again while every page is the same.
CREATE TABLE column_memo (
    url     TEXT PRIMARY KEY,
    version TEXT    NOT NULL, -- of the reader
    at      INTEGER NOT NULL,
    json    BLOB    NOT NULL  -- gzip
) STRICT;

-- Of most agencies there are a handful of sightings and a look for every day.
CREATE INDEX observation_fact ON observation (agency, id) WHERE kind <> 'look';
