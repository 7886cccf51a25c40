-- Queries that were given a name. docs/storage.md tells how to read them.

CREATE TABLE saved_query (
    id      INTEGER PRIMARY KEY AUTOINCREMENT,
    uuid    TEXT NOT NULL UNIQUE,
    name    TEXT NOT NULL CHECK (name <> ''),
    text    TEXT NOT NULL CHECK (text <> ''),
    exact   INTEGER NOT NULL CHECK (exact IN (0, 1)), -- words with the letters as written
    created TEXT NOT NULL
) STRICT;
