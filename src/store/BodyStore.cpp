// SPDX-FileCopyrightText: Telaah contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "store/BodyStore.h"

#include "base/Sha256.h"
#include "documents/Structure.h"
#include "store/Sql.h"
#include "text/Boundaries.h"
#include "text/Canonical.h"

#include <SQLiteCpp/Database.h>

namespace telaah::store {

using documents::Block;
using documents::Body;
using documents::InlineRun;
using text::CodePointMap;
using text::CodePointSpan;
using text::TextRange;

namespace {

constexpr const char *InsertText = R"sql(
    INSERT INTO body (sha256, rule, words, text)
    VALUES (:sha256, :rule, :words, :text)
)sql";

constexpr const char *InsertBlock = R"sql(
    INSERT INTO block (structure_sha256, ordinal, kind, level, number, start_cp, end_cp)
    VALUES (:structure_sha256, :ordinal, :kind, :level, :number, :start_cp, :end_cp)
)sql";

constexpr const char *InsertRun = R"sql(
    INSERT INTO run (structure_sha256, ordinal, kind, target, start_cp, end_cp)
    VALUES (:structure_sha256, :ordinal, :kind, :target, :start_cp, :end_cp)
)sql";

constexpr const char *SelectBlocks = R"sql(
    SELECT kind, level, number, start_cp, end_cp
      FROM block
     WHERE structure_sha256 = :structure_sha256
     ORDER BY ordinal
)sql";

constexpr const char *SelectRuns = R"sql(
    SELECT kind, target, start_cp, end_cp
      FROM run
     WHERE structure_sha256 = :structure_sha256
     ORDER BY ordinal
)sql";

/// The listing that the key of a structure is the hash of; its form is fixed in docs/storage.md.
QByteArray listingOf(const Body &body, const CodePointMap &map)
{
    QByteArray listing;
    const auto append = [&listing](
                            QByteArrayView kind, std::initializer_list<std::int64_t> numbers) {
        listing.append(kind.data(), kind.size());
        for (const std::int64_t number : numbers)
            listing.append('\t').append(QByteArray::number(static_cast<qlonglong>(number)));
    };
    const auto kindOf = [](QLatin1String name) { return QByteArrayView(name.data(), name.size()); };
    for (const Block &block : body.blocks) {
        const CodePointSpan span = map.toCodePoints(block.range);
        append("block", {});
        listing.append('\t');
        append(
            kindOf(documents::nameOf(block.kind)),
            {block.level, block.number, span.start, span.end});
        listing.append('\n');
    }
    for (const InlineRun &run : body.runs) {
        const CodePointSpan span = map.toCodePoints(run.range);
        append("run", {});
        listing.append('\t');
        append(kindOf(documents::nameOf(run.kind)), {span.start, span.end});
        listing.append('\t').append(run.target.toUtf8()).append('\n');
    }
    return listing;
}

bool exists(SQLite::Database &connection, const char *query, const std::string &sha256)
{
    SQLite::Statement row(connection, query);
    row.bind(":sha256", sha256);
    return row.executeStep();
}

void insertBlocks(
    SQLite::Database &connection, const std::string &sha256, const Body &body,
    const CodePointMap &map)
{
    SQLite::Statement insert(connection, InsertBlock);
    insert.bind(":structure_sha256", sha256);
    for (qsizetype i = 0; i < body.blocks.size(); ++i) {
        const Block &block = body.blocks.at(i);
        const CodePointSpan span = map.toCodePoints(block.range);
        insert.bind(":ordinal", static_cast<std::int64_t>(i));
        insert.bind(":kind", toSql(QString(documents::nameOf(block.kind))));
        insert.bind(":level", block.level);
        insert.bind(":number", block.number);
        insert.bind(":start_cp", span.start);
        insert.bind(":end_cp", span.end);
        insert.exec();
        insert.reset();
    }
}

void insertRuns(
    SQLite::Database &connection, const std::string &sha256, const Body &body,
    const CodePointMap &map)
{
    SQLite::Statement insert(connection, InsertRun);
    insert.bind(":structure_sha256", sha256);
    for (qsizetype i = 0; i < body.runs.size(); ++i) {
        const InlineRun &run = body.runs.at(i);
        const CodePointSpan span = map.toCodePoints(run.range);
        insert.bind(":ordinal", static_cast<std::int64_t>(i));
        insert.bind(":kind", toSql(QString(documents::nameOf(run.kind))));
        insert.bind(":target", toSql(run.target));
        insert.bind(":start_cp", span.start);
        insert.bind(":end_cp", span.end);
        insert.exec();
        insert.reset();
    }
}

/// Nothing if the file names a place that the text does not have.
std::optional<TextRange> rangeAt(const SQLite::Statement &row, int column, const CodePointMap &map)
{
    const CodePointSpan span{
        row.getColumn(column).getInt64(), row.getColumn(column + 1).getInt64()};
    if (span.start < 0 || span.end < span.start || span.end > map.length())
        return std::nullopt;
    return map.toUtf16(span);
}

} // namespace

BodyKeys BodyStore::insert(const Body &body)
{
    Q_ASSERT(isSound(body));
    const std::string text = toSql(body.text);
    BodyKeys keys{sha256(text), {}};
    if (!exists(m_connection, "SELECT 1 FROM body WHERE sha256 = :sha256", keys.body)) {
        SQLite::Statement insert(m_connection, InsertText);
        insert.bind(":sha256", keys.body);
        insert.bind(":rule", text::CanonicalRule);
        insert.bind(":words", static_cast<std::int64_t>(text::countWords(body.text)));
        insert.bind(":text", text);
        insert.exec();
    }
    const CodePointMap map(body.text);
    keys.structure = sha256(listingOf(body, map));
    if (!exists(m_connection, "SELECT 1 FROM structure WHERE sha256 = :sha256", keys.structure)) {
        SQLite::Statement insert(m_connection, "INSERT INTO structure (sha256) VALUES (:sha256)");
        insert.bind(":sha256", keys.structure);
        insert.exec();
        insertBlocks(m_connection, keys.structure, body, map);
        insertRuns(m_connection, keys.structure, body, map);
    }
    return keys;
}

bool BodyStore::findBlocks(const std::string &sha256, const CodePointMap &map, Body &body) const
{
    SQLite::Statement row(m_connection, SelectBlocks);
    row.bind(":structure_sha256", sha256);
    while (row.executeStep()) {
        const auto range = rangeAt(row, 3, map);
        if (!range)
            return false;
        body.blocks.append(
            {documents::blockKindOf(textAt(row, 0)), row.getColumn(1).getInt(),
             row.getColumn(2).getInt(), *range});
    }
    return true;
}

bool BodyStore::findRuns(const std::string &sha256, const CodePointMap &map, Body &body) const
{
    SQLite::Statement row(m_connection, SelectRuns);
    row.bind(":structure_sha256", sha256);
    while (row.executeStep()) {
        const auto range = rangeAt(row, 2, map);
        if (!range)
            return false;
        body.runs.append({documents::runKindOf(textAt(row, 0)), *range, textAt(row, 1)});
    }
    return true;
}

std::optional<Body> BodyStore::find(const BodyKeys &keys) const
{
    SQLite::Statement row(m_connection, "SELECT text FROM body WHERE sha256 = :sha256");
    row.bind(":sha256", keys.body);
    if (!row.executeStep())
        return std::nullopt;
    const SQLite::Column column = row.getColumn(0);
    const QByteArrayView bytes(column.getText(), column.getBytes());
    if (sha256(bytes) != keys.body)
        return std::nullopt;

    Body body{QString::fromUtf8(bytes), {}, {}};
    const CodePointMap map(body.text);
    const bool isFitting = findBlocks(keys.structure, map, body)
        && findRuns(keys.structure, map, body) && isSound(body);
    return isFitting ? std::optional(body) : std::nullopt;
}

bool BodyStore::isIntact(const BodyKeys &keys) const
{
    const auto body = find(keys);
    return body && sha256(listingOf(*body, CodePointMap(body->text))) == keys.structure;
}

} // namespace telaah::store
