-- What has to be told: one row for each occasion of an episode, written in one step with the state from which it follows.
CREATE TABLE flip (
    id       INTEGER PRIMARY KEY AUTOINCREMENT,
    subject  TEXT    NOT NULL, -- id of an agency, or what an alarm is about, such as a host
    year     INTEGER NOT NULL, -- report year; 0 = none
    topic    TEXT    NOT NULL,
    episode  INTEGER NOT NULL CHECK (episode >= 1),
    occasion TEXT    NOT NULL, -- begun, t-1, t+7, resolved …
    at       INTEGER NOT NULL,
    json     TEXT    NOT NULL,
    UNIQUE (subject, year, topic, episode, occasion)
) STRICT;

-- States of what is no agency's report: a portal that fails, too few columns read, a waiver that runs out.
CREATE TABLE alarm (
    subject TEXT    NOT NULL,
    topic   TEXT    NOT NULL,
    state   TEXT    NOT NULL,
    since   INTEGER NOT NULL,
    json    TEXT    NOT NULL,
    PRIMARY KEY (subject, topic)
) STRICT;

-- Who is told, and after which flip: whoever joins today is not told of last year.
CREATE TABLE audience (
    name  TEXT PRIMARY KEY,
    after INTEGER NOT NULL
) STRICT;

-- One telling: messages and what they tell are written in one step, and nothing is told to an audience twice.
CREATE TABLE telling (
    key      TEXT PRIMARY KEY,
    audience TEXT    NOT NULL REFERENCES audience (name),
    at       INTEGER NOT NULL
) STRICT;

CREATE TABLE told (
    audience TEXT    NOT NULL,
    flip     INTEGER NOT NULL REFERENCES flip (id),
    telling  TEXT    NOT NULL REFERENCES telling (key),
    PRIMARY KEY (audience, flip)
) STRICT, WITHOUT ROWID;

-- The outbox.
CREATE TABLE message (
    id       INTEGER PRIMARY KEY AUTOINCREMENT,
    telling  TEXT    NOT NULL REFERENCES telling (key),
    key      TEXT    NOT NULL UNIQUE,
    channel  TEXT    NOT NULL,
    target   TEXT    NOT NULL,
    body     BLOB    NOT NULL,
    created  INTEGER NOT NULL,
    state    TEXT    NOT NULL DEFAULT 'waiting' CHECK (state IN ('waiting', 'sent', 'given-up')),
    attempts INTEGER NOT NULL DEFAULT 0,
    next     INTEGER NOT NULL,
    ended    INTEGER, -- when it was sent or given up
    trouble  TEXT     -- of the latest attempt that failed
) STRICT;

CREATE INDEX message_waiting ON message (next, id) WHERE state = 'waiting';

-- Which columns a sweep was to read: all, those whose turn it was, those near a deadline, or those that somebody named.
ALTER TABLE sweep ADD COLUMN scope TEXT NOT NULL DEFAULT 'all' CHECK (scope IN ('all', 'due', 'near', 'only'));
