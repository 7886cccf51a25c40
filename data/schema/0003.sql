-- The files that documents were read from. docs/storage.md tells how to get one out.

-- The files themselves, each once, by the SHA-256 of its bytes. Kept like bodies: they never change,
-- and the history does not record them.
CREATE TABLE original (
    sha256 TEXT PRIMARY KEY CHECK (length(sha256) = 64),
    size   INTEGER NOT NULL CHECK (size > 0) -- in bytes
) STRICT;

-- What is in them, a mebibyte at a time, each compressed by zlib for itself: no value grows large,
-- and none takes more room than it says.
CREATE TABLE original_chunk (
    original_sha256 TEXT NOT NULL REFERENCES original (sha256),
    ordinal         INTEGER NOT NULL CHECK (ordinal >= 0),
    size            INTEGER NOT NULL CHECK (size BETWEEN 1 AND 1048576), -- uncompressed
    bytes           BLOB NOT NULL,
    PRIMARY KEY (original_sha256, ordinal)
) STRICT;

-- Which wording was read from which file. Without a row, from none: it came with the notebook, or was
-- there before this table.
CREATE TABLE source (
    revision_id     INTEGER PRIMARY KEY REFERENCES revision (id),
    original_sha256 TEXT NOT NULL REFERENCES original (sha256),
    file_name       TEXT NOT NULL, -- without its folder
    format          TEXT NOT NULL CHECK (format <> '') -- as it was read
) STRICT;

CREATE INDEX source_by_original ON source (original_sha256);
