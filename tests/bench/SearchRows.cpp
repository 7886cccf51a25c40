// SPDX-FileCopyrightText: Telaah contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// The search index beside SQLite's own full-text search, FTS5 with its tokenizer unicode61, which
// knows no roots. Both are asked the same words over the same paragraphs in the same run.

#include "Rows.h"
#include "store/SearchIndex.h"
#include "store/SearchWriter.h"

#include <QFile>
#include <QFileInfo>
#include <QHash>

#include <sqlite3.h>

#include <cmath>
#include <random>

namespace telaah::bench {

using documents::Block;
using documents::BlockKind;
using documents::Body;
using store::SearchFile;
using store::SearchIndex;
using store::SearchWriter;

namespace {

constexpr qsizetype Types = 200'000;
constexpr qsizetype Documents = 1'000; // Of 40 kB each.
constexpr qsizetype DocumentSize = 40'000;

/// Words that look Indonesian: roots of two or three syllables, with the affixes that are frequent.
QStringList wordTypes()
{
    static const QStringList syllables{"ba",  "ke",  "si",  "tu", "ran", "ga", "lo",
                                       "mi",  "nes", "dar", "pi", "su",  "ma", "la",
                                       "kan", "jem", "bu",  "wi", "ron", "te"};
    static const QStringList affixed{"%1",    "%1an",   "me%1",   "di%1",    "%1nya",
                                     "ber%1", "pe%1an", "ke%1an", "di%1kan", "me%1kan"};
    std::mt19937_64 random(1);
    const auto pick = [&random](const QStringList &list) {
        return list.at(static_cast<qsizetype>(random() % static_cast<quint64>(list.size())));
    };
    QStringList types;
    QSet<QString> known;
    while (types.size() < Types) {
        QString root = pick(syllables) + pick(syllables);
        if (random() % 2)
            root += pick(syllables);
        const QString word = pick(affixed).arg(root);
        if (!known.contains(word)) {
            known.insert(word);
            types.append(word);
        }
    }
    return types;
}

/// Each word as frequent as its place in the list says, by Zipf's law.
class Library
{
public:
    explicit Library(qsizetype count)
        : m_types(wordTypes())
    {
        std::mt19937_64 random(2);
        std::uniform_real_distribution<double> share(0, 1);
        for (qsizetype i = 0; i < count; ++i) {
            Body body;
            while (body.text.size() < DocumentSize) {
                if (!body.text.isEmpty())
                    body.text += u'\n';
                const qsizetype start = body.text.size();
                for (int word = 0; word < 60; ++word) {
                    const double rank = std::pow(static_cast<double>(Types), share(random));
                    body.text += m_types.at(qMin(Types - 1, static_cast<qsizetype>(rank) - 1));
                    body.text += word % 12 == 11 ? QStringLiteral(". ") : QStringLiteral(" ");
                }
                body.blocks.append(
                    {BlockKind::Paragraph,
                     0,
                     static_cast<int>(body.blocks.size()) + 1,
                     {start, body.text.size()}});
            }
            m_bytes += body.text.size();
            m_bodies.append(body);
        }
    }

    const QList<Body> &bodies() const { return m_bodies; }
    const QStringList &types() const { return m_types; }
    double megabytes() const { return static_cast<double>(m_bytes) / 1e6; }

private:
    QStringList m_types;
    QList<Body> m_bodies;
    qsizetype m_bytes = 0;
};

/// FTS5 as it comes, in a file, with the paragraphs in a table beside it.
class BareFts5
{
public:
    explicit BareFts5(const QString &path)
    {
        sqlite3_open(QFile::encodeName(path).constData(), &m_connection);
        run("PRAGMA journal_mode = WAL; PRAGMA synchronous = NORMAL; PRAGMA cache_size = -16000;"
            "CREATE TABLE row (id INTEGER PRIMARY KEY, text TEXT NOT NULL);"
            "CREATE VIRTUAL TABLE words USING fts5 ("
            "    text, content = 'row', content_rowid = 'id', tokenize = 'unicode61')");
    }
    ~BareFts5() { sqlite3_close(m_connection); }
    BareFts5(const BareFts5 &) = delete;
    BareFts5 &operator=(const BareFts5 &) = delete;

    void run(const char *sql)
    {
        if (sqlite3_exec(m_connection, sql, nullptr, nullptr, nullptr) != SQLITE_OK)
            qFatal("%s", sqlite3_errmsg(m_connection));
    }

    void add(const QList<Body> &bodies)
    {
        run("BEGIN");
        sqlite3_stmt *row = prepared("INSERT INTO row (text) VALUES (?1)");
        sqlite3_stmt *words = prepared("INSERT INTO words (rowid, text) VALUES (?1, ?2)");
        for (const Body &body : bodies) {
            for (const Block &block : body.blocks) {
                const QByteArray text =
                    body.text.mid(block.range.start(), block.range.length()).toUtf8();
                sqlite3_bind_text(row, 1, text.constData(), static_cast<int>(text.size()), nullptr);
                sqlite3_step(row);
                sqlite3_reset(row);
                sqlite3_bind_int64(words, 1, sqlite3_last_insert_rowid(m_connection));
                sqlite3_bind_text(
                    words, 2, text.constData(), static_cast<int>(text.size()), nullptr);
                sqlite3_step(words);
                sqlite3_reset(words);
            }
        }
        sqlite3_finalize(row);
        sqlite3_finalize(words);
        run("COMMIT");
    }

    int search(const QString &typed)
    {
        QStringList quoted;
        for (const QString &word : typed.split(u' '))
            quoted.append(u'"' + word + u'"');
        const QByteArray query = (quoted.join(u' ') + u'*').toUtf8();
        sqlite3_stmt *row = prepared("SELECT row.text FROM words JOIN row ON row.id = words.rowid"
                                     " WHERE words MATCH ?1 ORDER BY rank LIMIT 100");
        sqlite3_bind_text(row, 1, query.constData(), static_cast<int>(query.size()), nullptr);
        int found = 0;
        while (sqlite3_step(row) == SQLITE_ROW)
            ++found;
        sqlite3_finalize(row);
        return found;
    }

private:
    sqlite3_stmt *prepared(const char *sql)
    {
        sqlite3_stmt *statement = nullptr;
        if (sqlite3_prepare_v2(m_connection, sql, -1, &statement, nullptr) != SQLITE_OK)
            qFatal("%s", sqlite3_errmsg(m_connection));
        return statement;
    }

    sqlite3 *m_connection = nullptr;
};

/// What somebody who types two words asks for, letter by letter from the third on.
QStringList typing(const QStringList &types, int count)
{
    std::mt19937_64 random(3);
    QStringList queries;
    while (queries.size() < count) {
        // Among the more frequent words, since these are what people search for, and the slow ones.
        const QString first = types.at(static_cast<qsizetype>(random() % 5'000) + 20);
        const QString second = types.at(static_cast<qsizetype>(random() % 5'000) + 20);
        for (qsizetype end = 3; end <= first.size(); ++end)
            queries.append(first.first(end));
        for (qsizetype end = 3; end <= second.size(); ++end)
            queries.append(first + u' ' + second.first(end));
    }
    return queries;
}

search::TextQuery queryOf(const QString &typed)
{
    QList<search::TextQuery> parts;
    for (const QString &word : typed.split(u' '))
        parts.append(search::words(word));
    parts.last().isBeginning = true;
    return search::allOf(parts);
}

void fill(const QString &path, const QList<Body> &bodies)
{
    const auto file = SearchFile::open(path);
    if (!file)
        qFatal("no index");
    SearchWriter writer(**file);
    std::int64_t id = 0;
    bool isWritten = writer.begin().has_value();
    for (const Body &body : bodies) {
        ++id;
        isWritten = isWritten
            && writer
                   .put(
                       DocumentId(id), {RevisionId(id), {"text", "structure"}}, body,
                       [] { return false; })
                   .has_value();
    }
    if (!isWritten || !writer.commit())
        qFatal("not indexed");
}

double sizeOf(const QString &path)
{
    return static_cast<double>(QFileInfo(path).size() + QFileInfo(path + "-wal").size()) / 1e6;
}

} // namespace

void measureSearch(Run &run)
{
    const QString indexing = QStringLiteral("Index 40 MB, 200,000 word types");
    const QString typed = QStringLiteral("Search as you type, 1,000 documents, 40 MB");
    const QString size = QStringLiteral("Search index of 40 MB");
    if (!run.wantsAny({indexing, typed, size}))
        return;
    const Library library(run.times(Documents));
    const QString name = QStringLiteral("bare FTS5, unicode61");
    Row speed{indexing, {}, {}, name, Limit::Times, 2.5, QStringLiteral("ms/MB")};
    Row room{size, {}, {}, name, Limit::None, 0, QStringLiteral("MB")};
    Row waiting{typed, {}, {}, name, Limit::Times, 2, QStringLiteral("ms")};
    QTemporaryDir folder;
    const QString ours = folder.filePath(QStringLiteral("ours.index"));
    const QString theirs = folder.filePath(QStringLiteral("bare.index"));
    speed.measured.add(timeOf([&] { fill(ours, library.bodies()); }) / library.megabytes());
    BareFts5 bare(theirs);
    speed.floor.add(timeOf([&] { bare.add(library.bodies()); }) / library.megabytes());
    bare.run("PRAGMA wal_checkpoint(TRUNCATE)");
    room.measured.add(sizeOf(ours));
    room.floor.add(sizeOf(theirs));

    const auto index = SearchIndex::open(ours);
    if (!index)
        qFatal("no index");
    for (const QString &query : typing(library.types(), run.times(300))) {
        const search::TextQuery wanted = queryOf(query);
        waiting.measured.add(timeOf([&] {
            if (!(*index)->search(wanted))
                qFatal("not searched");
        }));
        waiting.floor.add(timeOf([&] { bare.search(query); }));
    }
    run.add(speed);
    run.add(room);
    run.add(waiting);
    Row worst = waiting;
    worst.what += QStringLiteral(", p95");
    worst.measured = {};
    worst.measured.add(waiting.measured.p95());
    worst.floor = {};
    worst.floor.add(waiting.floor.p95());
    worst.limit = Limit::Absolute;
    worst.budget = 20;
    run.add(worst);
}

} // namespace telaah::bench
