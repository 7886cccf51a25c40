// SPDX-FileCopyrightText: Telaah contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// The search index beside SQLite's own full-text search, FTS5 with its tokenizer unicode61, which
// knows no roots. Both are asked the same words over the same paragraphs in the same run.

#include "BareFts5.h"
#include "Rows.h"
#include "SearchLibrary.h"
#include "notebook/LibrarySearch.h"
#include "queries/Names.h"
#include "queries/Parser.h"
#include "store/SearchIndex.h"
#include "store/SearchSettling.h"
#include "store/SearchWriter.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>

#include <cstdio>

namespace telaah::bench {

using store::SearchFile;
using store::SearchIndex;
using store::SearchWriter;

namespace {

constexpr int Edition = 1; ///< Of the files that are kept; another number makes new ones.
constexpr qsizetype ShownFinds = notebook::LibrarySearch::MostFinds;
constexpr double AnsweredMs = 20;
constexpr double RefusedMs = 100;

/// Which rows there are of a library of so many megabytes.
struct Names
{
    explicit Names(qsizetype megabytes)
        : library(QStringLiteral("%1 MB").arg(megabytes))
        , indexing(QStringLiteral("Index %1, 200,000 word types").arg(library))
        , memory(QStringLiteral("Index %1: peak memory").arg(library))
        , size(QStringLiteral("Index %1: its size").arg(library))
        , typing(QStringLiteral("Search %1 as you type").arg(library))
        , opening(QStringLiteral("Search %1: the first key").arg(library))
        , suggesting(QStringLiteral("Search %1: words without their space").arg(library))
    {
    }

    QString library;
    QString indexing;
    QString memory;
    QString size;
    QString typing;
    QString opening;
    QString suggesting;
};

/// In megabytes, of this process, since the last call of forgetPeak().
double peakMemory()
{
    QFile status(QStringLiteral("/proc/self/status"));
    if (!status.open(QIODevice::ReadOnly))
        return 0;
    for (const QByteArray &line : status.readAll().split('\n')) {
        if (line.startsWith("VmHWM:"))
            return line.mid(6).chopped(2).trimmed().toDouble() / 1e3;
    }
    return 0;
}

void forgetPeak()
{
    QFile references(QStringLiteral("/proc/self/clear_refs"));
    if (references.open(QIODevice::WriteOnly))
        references.write("5");
}

double sizeOf(const QString &path)
{
    return static_cast<double>(QFileInfo(path).size() + QFileInfo(path + "-wal").size()) / 1e6;
}

/// Two index files over one library, kept in build/bench-data from one run to the next.
class Indexes
{
public:
    explicit Indexes(qsizetype megabytes)
        : m_library(megabytes)
    {
        const QString folder = QStringLiteral(TELAAH_BENCH_DATA);
        QDir().mkpath(folder);
        const QString name =
            QStringLiteral("%1/search-%2-%3").arg(folder).arg(megabytes).arg(Edition);
        m_ours = name + QLatin1String(".index");
        m_bare = name + QLatin1String(".bare");
    }

    const SearchLibrary &library() const { return m_library; }
    const QString &ours() const { return m_ours; }
    const QString &bare() const { return m_bare; }

    bool areThere() const { return QFile::exists(m_bare) && SearchIndex::open(m_ours).has_value(); }

    /// Milliseconds, without what it takes to generate the text.
    double makeOurs()
    {
        store::removeSearchFile(m_ours);
        double taken = 0;
        const Stopwatch opening;
        const auto file = SearchFile::open(m_ours);
        require(file.has_value(), "no index");
        SearchWriter writer(**file);
        taken += opening.elapsed();
        const auto never = [] { return false; };
        require(writer.begin().has_value(), "not begun");
        for (qsizetype i = 0; i < m_library.documents(); ++i) {
            const documents::Body body = m_library.document(i);
            taken += timeOf([&] {
                const DocumentId id(i + 1);
                require(
                    writer.put(id, {RevisionId(i + 1), {"text", "structure"}}, body, never)
                        .has_value(),
                    "not written");
                if (i % DocumentsAtOnce == DocumentsAtOnce - 1)
                    require(writer.commit() && writer.begin(), "not committed");
            });
        }
        taken += timeOf(
            [&] { require(writer.commit() && store::settle(**file), "not committed"); });
        require((*file)->setComplete().has_value(), "not completed");
        return taken;
    }

    /// The same.
    double makeBare()
    {
        for (const char *ending : {"", "-wal", "-shm"})
            QFile::remove(m_bare + QLatin1String(ending));
        double taken = 0;
        BareFts5 bare(m_bare);
        bare.run("BEGIN");
        for (qsizetype i = 0; i < m_library.documents(); ++i) {
            const documents::Body body = m_library.document(i);
            taken += timeOf([&] {
                bare.add(body);
                if (i % DocumentsAtOnce == DocumentsAtOnce - 1)
                    bare.run("COMMIT; BEGIN");
            });
        }
        return taken + timeOf([&] { bare.run("COMMIT"); });
    }

private:
    static constexpr qsizetype DocumentsAtOnce = 100; ///< In a transaction: four megabytes.

    static void require(bool holds, const char *what)
    {
        if (!holds)
            qFatal("search index: %s", what);
    }

    SearchLibrary m_library;
    QString m_ours;
    QString m_bare;
};

const QString BareName = QStringLiteral("bare FTS5, unicode61");

void measureIndexing(Run &run, Indexes &indexes, const Names &names)
{
    Row speed{names.indexing, {}, {}, BareName, Limit::Times, 2.5, QStringLiteral("ms/MB")};
    Row memory{names.memory, {}, {}, BareName, Limit::None, 0, QStringLiteral("MB")};
    Row size{names.size, {}, {}, BareName, Limit::None, 0, QStringLiteral("MB")};
    forgetPeak();
    speed.floor.add(indexes.makeBare() / indexes.library().megabytes());
    memory.floor.add(peakMemory());
    forgetPeak();
    speed.measured.add(indexes.makeOurs() / indexes.library().megabytes());
    memory.measured.add(peakMemory());
    size.measured.add(sizeOf(indexes.ours()));
    size.floor.add(sizeOf(indexes.bare()));
    for (const Row &row : {speed, memory, size})
        run.add(row);
}

search::TextQuery queryOf(const QString &typed)
{
    QList<search::TextQuery> parts;
    for (const QString &word : typed.split(u' '))
        parts.append(search::words(word));
    parts.last().isBeginning = true;
    return search::allOf(parts);
}

Row worstOf(const Row &row)
{
    Row worst = row;
    worst.what += QStringLiteral(", p95");
    worst.measured = {};
    worst.measured.add(row.measured.p95());
    worst.floor = {};
    worst.floor.add(row.floor.p95());
    worst.limit = Limit::Absolute;
    worst.budget = AnsweredMs;
    return worst;
}

void measureTyping(Run &run, const Indexes &indexes, const Names &names)
{
    const auto index = SearchIndex::open(indexes.ours());
    if (!index)
        qFatal("no index");
    BareFts5 bare(indexes.bare());
    store::SearchScope scope;
    scope.limit = ShownFinds;
    scope.isQuick = true;
    Row all{names.typing, {}, {}, BareName, Limit::Times, 2, QStringLiteral("ms")};
    QList<Row> rows;
    for (const char *words : {"one word", "two words", "three words"})
        rows.append(
            {names.typing + QStringLiteral(", ") + QLatin1String(words),
             {},
             {},
             BareName,
             Limit::None,
             0,
             QStringLiteral("ms")});
    const bool isTelling = qEnvironmentVariableIsSet("TELAAH_BENCH_KEYS");
    for (const QString &typed : indexes.library().typing(run.times(60))) {
        const search::TextQuery wanted = queryOf(typed);
        qint64 total = 0;
        const double ours = timeOf([&] {
            const auto found = (*index)->search(wanted, scope);
            if (!found || (found->total == 0 && !(*index)->suggestions(wanted)))
                qFatal("not searched");
            total = found->total;
        });
        const double theirs = timeOf([&] { bare.search(typed); });
        all.measured.add(ours);
        all.floor.add(theirs);
        Row &row = rows[typed.count(u' ')];
        row.measured.add(ours);
        row.floor.add(theirs);
        if (isTelling)
            std::printf(
                "%8.2f %8.2f %8lld %s\n", ours, theirs, static_cast<long long>(total),
                qUtf8Printable(typed));
    }
    run.add(all);
    run.add(worstOf(all));
    for (const Row &row : rows)
        run.add(row);
}

/// What somebody waits for who has opened the search and begins to type.
void measureFirstKey(Run &run, const Indexes &indexes, const Names &names)
{
    Row row{names.opening, {}, {}, {}, Limit::Absolute, AnsweredMs, QStringLiteral("ms")};
    store::SearchScope scope;
    scope.limit = ShownFinds;
    scope.isQuick = true;
    const search::TextQuery wanted = queryOf(QStringLiteral("s"));
    for (int i = 0; i < run.times(15); ++i) {
        const auto index = SearchIndex::open(indexes.ours());
        if (!index || !(*index)->prepare())
            qFatal("no index");
        row.measured.add(timeOf([&] {
            if (!(*index)->search(wanted, scope))
                qFatal("not searched");
        }));
    }
    run.add(row);
}

/// Two words of a text as one, which nothing has.
void measureSuggesting(Run &run, const Indexes &indexes, const Names &names)
{
    const auto index = SearchIndex::open(indexes.ours());
    if (!index || !(*index)->prepare())
        qFatal("no index");
    Row row{names.suggesting, {}, {}, {}, Limit::Worst, AnsweredMs, QStringLiteral("ms")};
    const QStringList words = indexes.library().document(0).text.toLower().split(u' ');
    const qsizetype most = std::min<qsizetype>(run.times(60), words.size() - 1);
    for (qsizetype i = 0; i < most; ++i) {
        const search::TextQuery wanted = search::words(words.at(i) + words.at(i + 1));
        row.measured.add(timeOf([&] {
            if (!(*index)->suggestions(wanted))
                qFatal("nothing suggested");
        }));
    }
    run.add(row);
}

void measureLibrary(Run &run, qsizetype megabytes)
{
    const Names names(megabytes);
    const bool isIndexing = run.wantsAny({names.indexing, names.memory, names.size});
    const bool isAsking = run.wantsAny({names.typing, names.opening, names.suggesting});
    if (!isIndexing && !isAsking)
        return;
    Indexes indexes(megabytes);
    if (isIndexing) {
        measureIndexing(run, indexes, names);
    } else if (!indexes.areThere()) {
        std::fprintf(
            stderr, "==> Indexing %s; this takes a while, once\n", qPrintable(names.library));
        indexes.makeBare();
        indexes.makeOurs();
    }
    if (run.wants(names.typing))
        measureTyping(run, indexes, names);
    if (run.wants(names.opening))
        measureFirstKey(run, indexes, names);
    if (run.wants(names.suggesting))
        measureSuggesting(run, indexes, names);
}

/// What nobody types by mistake: it is to be refused before it takes time.
void measureRefusals(Run &run)
{
    const QString letters = QStringLiteral("siber ").repeated(20'000);
    QStringList words;
    for (int i = 0; i < 10'000; ++i)
        words.append(QStringLiteral("kata%1").arg(i));
    const QString any = words.join(QLatin1String(" OR "));
    const std::pair<QString, QString> queries[] = {
        {QStringLiteral("Search for 100,000 characters: refused"), letters},
        {QStringLiteral("Search for 10,000 words with OR: refused"), any},
        {QStringLiteral("Search for 100,000 brackets: refused"), QString(100'000, u'(')},
    };
    for (const auto &[what, typed] : queries) {
        if (!run.wants(what))
            continue;
        Row row{what, {}, {}, {}, Limit::Worst, RefusedMs, QStringLiteral("ms")};
        for (int i = 0; i < run.times(15); ++i) {
            row.measured.add(timeOf([&text = typed] {
                if (queries::parse(text, queries::Names()))
                    qFatal("not refused");
            }));
        }
        run.add(row);
    }
}

} // namespace

void measureSearch(Run &run)
{
    measureRefusals(run);
    measureLibrary(run, 40);
    if (run.isNamed(QStringLiteral("400 MB")))
        measureLibrary(run, 400);
}

} // namespace telaah::bench
