// SPDX-FileCopyrightText: Telaah contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "store/RemovedPassages.h"

#include "store/ChangesetRows.h"
#include "store/PassageRows.h"

#include <algorithm>
#include <limits>
#include <string_view>
#include <vector>

namespace telaah::store {

using history::RemovedPassage;
using passages::Origin;
using passages::Status;
using passages::Tag;

namespace {

// As data/schema/0001.sql has them; a changeset knows columns by place only.
enum PassageColumn {
    PassageUuid = 1,
    PassageRevision,
    PassageCoder,
    PassageStart,
    PassageEnd,
    PassageQuote,
    PassageBefore,
    PassageAfter,
    PassageNote,
    PassageStatus,
    PassageCreated,
    PassageModified,
    PassageColumns,
};

enum TagColumn {
    TagPassageId,
    TagConcept,
    TagCoder,
    TagUuid,
    TagCreated,
    TagOrigin,
    TagColumns,
};

QByteArray bytesAt(const ChangesetRow &row, int column)
{
    sqlite3_value *value = row.deleted(column);
    if (!value) // In a forged changeset only.
        return {};
    const auto *bytes = static_cast<const char *>(sqlite3_value_blob(value));
    return QByteArray(bytes, sqlite3_value_bytes(value));
}

QString textAt(const ChangesetRow &row, int column)
{
    return QString::fromUtf8(bytesAt(row, column));
}

QUuid uuidAt(const ChangesetRow &row, int column)
{
    return QUuid::fromString(QLatin1String(bytesAt(row, column)));
}

QDateTime timeAt(const ChangesetRow &row, int column)
{
    return fromIsoTime(QLatin1String(bytesAt(row, column)));
}

template<typename Enum, std::size_t Size>
Enum enumAt(const ChangesetRow &row, int column, const Name<Enum> (&names)[Size], Enum otherwise)
{
    const auto *name = std::ranges::find(
        names, bytesAt(row, column).toStdString(), &Name<Enum>::text);
    return name == std::end(names) ? otherwise : name->value;
}

RemovedPassage passageAt(const ChangesetRow &row)
{
    passages::Passage passage{
        .id = PassageId(row.key(0)),
        .uuid = uuidAt(row, PassageUuid),
        .revisionId = RevisionId(row.key(PassageRevision)),
        .coderId = CoderId(row.key(PassageCoder)),
        .range = {},
        .quote = textAt(row, PassageQuote),
        .contextBefore = textAt(row, PassageBefore),
        .contextAfter = textAt(row, PassageAfter),
        .tags = {},
        .note = textAt(row, PassageNote),
        .status = enumAt(row, PassageStatus, StatusNames, Status::Review),
        .created = timeAt(row, PassageCreated),
        .modified = timeAt(row, PassageModified),
    };
    return {std::move(passage), {row.key(PassageStart), row.key(PassageEnd)}};
}

Tag tagAt(const ChangesetRow &row)
{
    return {
        .conceptId = ConceptId(row.key(TagConcept)),
        .coderId = CoderId(row.key(TagCoder)),
        .uuid = uuidAt(row, TagUuid),
        .created = timeAt(row, TagCreated),
        .origin = enumAt(row, TagOrigin, OriginNames, Origin::Imported),
    };
}

bool isRemovedPassage(const ChangesetRow &row)
{
    return row.operation == SQLITE_DELETE && row.table == std::string_view("passage")
        && row.columns >= PassageColumns;
}

/// The last of the first `limit`. A changeset has its rows in no order.
PassageId lastOf(const Changeset &changeset, qsizetype limit)
{
    std::vector<PassageId> ids;
    forEachRow(changeset.bytes(), [&](const ChangesetRow &row) {
        if (isRemovedPassage(row))
            ids.emplace_back(row.key(0));
    });
    constexpr PassageId all(std::numeric_limits<std::int64_t>::max());
    if (limit < 0 || static_cast<qsizetype>(ids.size()) <= limit)
        return all;
    if (limit == 0)
        return {};
    const auto last = ids.begin() + limit - 1;
    std::ranges::nth_element(ids, last);
    return *last;
}

} // namespace

QList<RemovedPassage> removedPassages(const Changeset &changeset, qsizetype limit)
{
    const PassageId last = lastOf(changeset, limit);
    QList<RemovedPassage> removed;
    QHash<PassageId, QList<Tag>> tags;
    forEachRow(changeset.bytes(), [&](const ChangesetRow &row) {
        // The key of a passage, and the first column of a tag.
        if (row.operation != SQLITE_DELETE || last < PassageId(row.key(0)))
            return;
        if (isRemovedPassage(row))
            removed.append(passageAt(row));
        else if (row.table == std::string_view("tag") && row.columns >= TagColumns)
            tags[PassageId(row.key(TagPassageId))].append(tagAt(row));
    });
    for (RemovedPassage &each : removed) {
        each.passage.tags = tags.value(each.passage.id);
        std::ranges::sort(each.passage.tags, {}, [](const Tag &tag) {
            return std::pair(tag.conceptId, tag.coderId);
        });
    }
    std::ranges::sort(removed, {}, [](const RemovedPassage &each) { return each.passage.id; });
    return removed;
}

} // namespace telaah::store
