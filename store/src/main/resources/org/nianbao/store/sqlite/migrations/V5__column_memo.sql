-- How a column was visited last, to be used again while every page of its list is the same.
CREATE TABLE column_memo (
    url     TEXT PRIMARY KEY,
    version TEXT    NOT NULL, -- of the program
    at      INTEGER NOT NULL,
    json    TEXT    NOT NULL
) STRICT;

-- Of most agencies there are a handful of sightings and a look for every day.
CREATE INDEX observation_fact ON observation (agency, id) WHERE kind <> 'look';
