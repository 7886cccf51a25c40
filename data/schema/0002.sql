-- The library: folders, an order, and a note on each document. docs/storage.md tells how to read it.

-- Documents that belong together: a course, a week of it. Folders and the documents that are in none
-- stand in one order, the documents of a folder in one of their own.
CREATE TABLE folder (
    id      INTEGER PRIMARY KEY AUTOINCREMENT,
    uuid    TEXT NOT NULL UNIQUE,
    title   TEXT NOT NULL CHECK (title <> ''),
    ordinal INTEGER NOT NULL,
    created TEXT NOT NULL
) STRICT;

-- Which document is in which folder. A table of its own, since a column that refers to a folder
-- could only be added with NULL in it.
CREATE TABLE filing (
    document_id INTEGER PRIMARY KEY REFERENCES document (id),
    folder_id   INTEGER NOT NULL REFERENCES folder (id)
) STRICT;

CREATE INDEX filing_by_folder ON filing (folder_id);

ALTER TABLE document ADD COLUMN note TEXT NOT NULL DEFAULT '';
ALTER TABLE document ADD COLUMN ordinal INTEGER NOT NULL DEFAULT 0;

-- Until now they stood as they came.
UPDATE document SET ordinal = id;
