-- First schema of the notebook file; docs/storage.md tells how to read it without Telaah.
--
-- Rows that travel between notebooks carry a uuid beside the local id. No id is given twice, since
-- changesets name rows by id. Nothing is deleted by cascade: history records what is deleted by
-- name. Positions count Unicode code points from 0, so that
-- substr(body.text, start_cp + 1, end_cp - start_cp) is the passage. Times are ISO 8601, UTC.

PRAGMA application_id = 0x544C4148; -- "TLAH"

-- One row: the notebook as a whole.
CREATE TABLE notebook (
    id      INTEGER PRIMARY KEY CHECK (id = 1),
    uuid    TEXT NOT NULL,
    created TEXT NOT NULL
) STRICT;

-- Bibliographic details. Several authors are separated by "; ", personal names are written "Family,
-- Given", an institution has no comma. A date is a year, a year and month, or a full date.
CREATE TABLE document (
    id        INTEGER PRIMARY KEY AUTOINCREMENT,
    uuid      TEXT NOT NULL UNIQUE,
    title     TEXT NOT NULL CHECK (title <> ''),
    author    TEXT NOT NULL DEFAULT '',
    published TEXT NOT NULL DEFAULT '',
    language  TEXT NOT NULL DEFAULT '', -- BCP 47
    publisher TEXT NOT NULL DEFAULT '',
    url       TEXT NOT NULL DEFAULT '',
    accessed  TEXT NOT NULL DEFAULT '',
    licence   TEXT NOT NULL DEFAULT '',
    created   TEXT NOT NULL
) STRICT;

-- The texts, each once, by the SHA-256 of its UTF-8. They never change, and history does not record
-- them: it would hold each a second time. No action deletes one either, so that undo and redo find
-- the text they need; compaction drops the bodies nobody refers to, be it a revision or a changeset.
CREATE TABLE body (
    sha256 TEXT PRIMARY KEY CHECK (length(sha256) = 64),
    rule   INTEGER NOT NULL, -- version of the rule that made the text canonical
    words  INTEGER NOT NULL CHECK (words >= 0),
    text   TEXT NOT NULL
) STRICT;

-- What a text is made of, beside it: blocks, and runs of characters within them. Kept like bodies,
-- by the SHA-256 of their canonical listing; see docs/storage.md.
CREATE TABLE structure (
    sha256 TEXT PRIMARY KEY CHECK (length(sha256) = 64)
) STRICT;

-- Blocks follow one another and do not overlap; a single line feed lies between them.
CREATE TABLE block (
    structure_sha256 TEXT NOT NULL REFERENCES structure (sha256),
    ordinal          INTEGER NOT NULL CHECK (ordinal >= 0),
    kind             TEXT NOT NULL,
    level            INTEGER NOT NULL CHECK (level >= 0), -- of headings, list items, quotations
    number           INTEGER NOT NULL CHECK (number >= 0), -- of body paragraphs, from 1; 0: none
    start_cp         INTEGER NOT NULL CHECK (start_cp >= 0),
    end_cp           INTEGER NOT NULL CHECK (end_cp >= start_cp),
    PRIMARY KEY (structure_sha256, ordinal)
) STRICT, WITHOUT ROWID;

CREATE TABLE run (
    structure_sha256 TEXT NOT NULL REFERENCES structure (sha256),
    ordinal          INTEGER NOT NULL CHECK (ordinal >= 0),
    kind             TEXT NOT NULL,
    target           TEXT NOT NULL, -- of a link
    start_cp         INTEGER NOT NULL CHECK (start_cp >= 0),
    end_cp           INTEGER NOT NULL CHECK (end_cp > start_cp),
    PRIMARY KEY (structure_sha256, ordinal)
) STRICT, WITHOUT ROWID;

-- A wording of a document. It never changes; a corrected wording is a new row, and the newest counts.
CREATE TABLE revision (
    id               INTEGER PRIMARY KEY AUTOINCREMENT,
    uuid             TEXT NOT NULL UNIQUE,
    document_id      INTEGER NOT NULL REFERENCES document (id),
    body_sha256      TEXT NOT NULL REFERENCES body (sha256),
    structure_sha256 TEXT NOT NULL REFERENCES structure (sha256),
    created          TEXT NOT NULL
) STRICT;

CREATE INDEX revision_by_document ON revision (document_id);

-- Two readers may share a name; the uuid tells them apart.
CREATE TABLE coder (
    id       INTEGER PRIMARY KEY AUTOINCREMENT,
    uuid     TEXT NOT NULL UNIQUE,
    name     TEXT NOT NULL CHECK (name <> ''),
    initials TEXT NOT NULL
) STRICT;

-- Labels are in Indonesian (id) and English (en).
CREATE TABLE facet (
    id       INTEGER PRIMARY KEY AUTOINCREMENT,
    uuid     TEXT NOT NULL UNIQUE,
    key      TEXT NOT NULL UNIQUE CHECK (key <> ''),
    label_id TEXT NOT NULL CHECK (label_id <> ''),
    label_en TEXT NOT NULL CHECK (label_en <> ''),
    mark     TEXT NOT NULL CHECK (length(mark) = 1),
    ordinal  INTEGER NOT NULL
) STRICT;

-- The same uuid in every notebook, so that facets meet when notebooks do.
INSERT INTO facet (uuid, key, label_id, label_en, mark, ordinal) VALUES
    ('01a1f878-b1a9-7fd6-ab7d-2baaa7cb12e4', 'theme', 'Tema',  'Theme', '■', 1),
    ('01a1f878-b1fa-71a8-b08d-7e8a6f5191b9', 'actor', 'Aktor', 'Actor', '●', 2),
    ('01a1f878-b248-791c-abce-6e749ccf3135', 'forum', 'Forum', 'Forum', '◆', 3);

CREATE TABLE concept (
    id            INTEGER PRIMARY KEY AUTOINCREMENT,
    uuid          TEXT NOT NULL UNIQUE,
    facet_id      INTEGER NOT NULL REFERENCES facet (id),
    key           TEXT NOT NULL CHECK (key <> ''),
    label_id      TEXT NOT NULL CHECK (label_id <> ''),
    label_en      TEXT NOT NULL CHECK (label_en <> ''),
    definition_id TEXT NOT NULL DEFAULT '',
    definition_en TEXT NOT NULL DEFAULT '',
    UNIQUE (facet_id, key)
) STRICT;

-- Other names of a concept, and how text is matched against them.
CREATE TABLE alias (
    concept_id INTEGER NOT NULL REFERENCES concept (id),
    ordinal    INTEGER NOT NULL,
    text       TEXT NOT NULL CHECK (text <> ''),
    language   TEXT NOT NULL,
    exact_case INTEGER NOT NULL CHECK (exact_case IN (0, 1)), -- matches in this case only
    ambiguous  INTEGER NOT NULL CHECK (ambiguous IN (0, 1)),  -- means something else as well
    misspelt   INTEGER NOT NULL CHECK (misspelt IN (0, 1)),   -- seen in texts, never shown
    PRIMARY KEY (concept_id, ordinal)
) STRICT, WITHOUT ROWID;

-- Phrases that contain an alias but do not mean the concept.
CREATE TABLE blocker (
    concept_id INTEGER NOT NULL REFERENCES concept (id),
    text       TEXT NOT NULL CHECK (text <> ''),
    PRIMARY KEY (concept_id, text)
) STRICT, WITHOUT ROWID;

CREATE TABLE broader (
    concept_id INTEGER NOT NULL REFERENCES concept (id),
    broader_id INTEGER NOT NULL REFERENCES concept (id) CHECK (broader_id <> concept_id),
    PRIMARY KEY (concept_id, broader_id)
) STRICT, WITHOUT ROWID;

-- A coder marks a range once.
CREATE TABLE passage (
    id             INTEGER PRIMARY KEY AUTOINCREMENT,
    uuid           TEXT NOT NULL UNIQUE,
    revision_id    INTEGER NOT NULL REFERENCES revision (id),
    coder_id       INTEGER NOT NULL REFERENCES coder (id),
    start_cp       INTEGER NOT NULL CHECK (start_cp >= 0),
    end_cp         INTEGER NOT NULL CHECK (end_cp > start_cp),
    quote          TEXT NOT NULL,
    context_before TEXT NOT NULL,
    context_after  TEXT NOT NULL,
    note           TEXT NOT NULL DEFAULT '',
    status         TEXT NOT NULL CHECK (status IN ('anchored', 'moved', 'review', 'orphan')),
    created        TEXT NOT NULL,
    modified       TEXT NOT NULL, -- of the range, the note or the tags
    UNIQUE (revision_id, coder_id, start_cp, end_cp)
) STRICT;

-- These hold all that painting a document takes, so that the long rows need not be looked up.
CREATE INDEX passage_by_place ON passage (revision_id, start_cp, end_cp);
CREATE INDEX passage_with_note ON passage (revision_id, note) WHERE note <> '';

CREATE TABLE tag (
    passage_id INTEGER NOT NULL REFERENCES passage (id),
    concept_id INTEGER NOT NULL REFERENCES concept (id),
    coder_id   INTEGER NOT NULL REFERENCES coder (id),
    uuid       TEXT NOT NULL,
    created    TEXT NOT NULL,
    origin     TEXT NOT NULL CHECK (origin IN ('manual', 'suggested', 'imported')),
    PRIMARY KEY (passage_id, concept_id, coder_id)
) STRICT, WITHOUT ROWID;

CREATE INDEX tag_by_concept ON tag (concept_id);

-- What was deleted, so that a merge does not bring it back.
CREATE TABLE tombstone (
    uuid    TEXT PRIMARY KEY,
    kind    TEXT NOT NULL, -- the table the row was in
    deleted TEXT NOT NULL
) STRICT, WITHOUT ROWID;

-- One row per action, kept for ever. The changeset is what the session extension of SQLite recorded
-- of the tables above but notebook, body, structure, block, run and coder; it only fits the schema
-- it was recorded under. 'undone' rows are the newest but for 'dropped' ones, which have lost their
-- changeset and are mere record.
CREATE TABLE change (
    id        INTEGER PRIMARY KEY AUTOINCREMENT,
    at        TEXT NOT NULL,
    coder_id  INTEGER NOT NULL REFERENCES coder (id),
    schema    INTEGER NOT NULL, -- user_version when it was recorded
    action    TEXT NOT NULL CHECK (action <> ''),
    subject   TEXT NOT NULL,
    state     TEXT NOT NULL CHECK (state IN ('done', 'undone', 'dropped')),
    changeset BLOB NOT NULL,
    CHECK (state <> 'dropped' OR changeset = x'')
) STRICT;

CREATE INDEX change_by_state ON change (state);
