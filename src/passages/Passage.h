// SPDX-FileCopyrightText: Telaah contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "documents/Revision.h"
#include "passages/Coder.h"
#include "vocabulary/Concept.h"

#include <QDateTime>
#include <QList>

namespace telaah {

using PassageId = Id<struct PassageTag>;

/// A tag is known by what it joins.
struct TagId
{
    PassageId passageId;
    ConceptId conceptId;
    CoderId coderId;

    friend bool operator==(TagId, TagId) = default;
};

namespace passages {

/// How a tag came about. Stored by name; see store/PassageStore.cpp.
enum class Origin {
    Manual,
    Suggested, ///< By Telaah, and accepted by the coder.
    Imported,  ///< From another program or notebook.
};

/// Whether a passage still stands where its coder put it. Stored by name; see
/// store/PassageStore.cpp.
enum class Status {
    Anchored,
    Moved,  ///< Follows a changed text; certain.
    Review, ///< Follows a changed text; the coder should look.
    Orphan, ///< Its words are no longer there.
};

/// As exports and listings have it; the same as in the file.
QLatin1String nameOf(Status status);

/// A concept that a coder put on a passage, not always the coder who marked it.
struct Tag
{
    ConceptId conceptId;
    CoderId coderId;
    QUuid uuid;
    QDateTime created; ///< UTC.
    Origin origin;

    friend bool operator==(const Tag &, const Tag &) = default;
};

/// A range of a revision that a coder marked, with the tags and the note put on it.
struct Passage
{
    PassageId id;
    QUuid uuid;
    RevisionId revisionId;
    CoderId coderId;
    text::TextRange range;
    QString quote; ///< What the range covers. With the context, it finds the passage elsewhere.
    QString contextBefore;
    QString contextAfter;
    QList<Tag> tags; ///< Ascending by concept, then by coder; each once.
    QString note;    ///< Empty if there is none.
    Status status;
    QDateTime created;  ///< UTC.
    QDateTime modified; ///< UTC; of the range, the note or the tags.

    friend bool operator==(const Passage &, const Passage &) = default;
};

/// As much of a passage as painting it takes: there may be hundreds of thousands.
struct Mark
{
    PassageId id;
    text::TextRange range;
    quint8 facets = 0; ///< A bit for each facet it is tagged in; see facetBit().
    bool hasNote = false;

    friend bool operator==(const Mark &, const Mark &) = default;
};

/// The bit of Mark::facets for the facet shown in the `ordinal`-th place, from 1; those from the
/// eighth on share one.
quint8 facetBit(int ordinal);

/// Code points of context kept on each side, or fewer where the text ends; more where the passage
/// would not be told from another, but not beyond the longest.
inline constexpr std::int64_t ContextLength = 128;
inline constexpr std::int64_t LongestContext = 512;

/// A passage, not yet stored, that covers `range`.
///
/// REQUIRES: revision.canHold(range)
Passage mark(const documents::Revision &revision, text::TextRange range, CoderId coderId);

} // namespace passages
} // namespace telaah
